package chart

import (
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// sentence says how many have reached the target, who is highest and lowest,
// and how many are not ranked or silent.
func (r *rankMaker) sentence() string {
	var said []string
	say := func(key string, args locale.Args) {
		said = append(said, locale.UpperFirst(r.w.Say(key, args)))
	}
	shown := append(append([]*progress.Measure{}, r.ranked...), r.unranked...)
	reached, having := reachedOf(shown)
	args := func(n int) locale.Args {
		return locale.Args{
			"n": n, "having": having, "all": len(shown) + len(r.absent), "tier": r.tier,
			"period": r.w.Period(shown[0].Point.Period), "of": r.g.Of.In(r.w.Lang()), "target": r.targetWord(),
		}
	}
	if having > 0 {
		say("chart.ranking.reached", args(reached))
	} else {
		say("chart.ranking.only", args(len(shown)))
	}
	if ends := r.ends(); ends != nil {
		say("chart.ranking.ends", ends)
	}
	if n := len(r.unranked); n > 0 {
		say("chart.ranking.small", args(n))
	}
	if n := len(r.absent); n > 0 {
		say("chart.ranking.silent", args(n))
	}
	return strings.Join(said, " ")
}

// targetWord is the target that all share, "" where they differ.
func (r *rankMaker) targetWord() string {
	if r.plot.Target == nil {
		return ""
	}
	return level(r.w, r.g, r.plot.Target.Value)
}

// reachedOf counts those at their target, out of those that have one.
func reachedOf(ms []*progress.Measure) (n, of int) {
	for _, m := range ms {
		if m.Target == nil {
			continue
		}
		of++
		if m.Verdict == progress.Achieved {
			n++
		}
	}
	return n, of
}

// ends names the highest and the lowest where there are such; nil where the
// figures are all the same, or done or not.
func (r *rankMaker) ends() locale.Args {
	if len(r.ranked) < 2 || r.g.Kind == record.Done {
		return nil
	}
	high, low := r.ranked[0], r.ranked[len(r.ranked)-1]
	if r.g.Down {
		high, low = low, high
	}
	if high.Point.Value.Equal(low.Point.Value) {
		return nil
	}
	return locale.Args{
		"high": r.names(high), "most": r.w.Apart(r.g, high.Point.Value, low.Point.Value),
		"low": r.names(low), "least": r.w.Apart(r.g, low.Point.Value, high.Point.Value),
	}
}

// names are the areas that have m's value, three at most by name.
func (r *rankMaker) names(m *progress.Measure) string {
	var names []string
	for _, x := range r.ranked {
		if x.Point.Value.Equal(m.Point.Value) {
			names = append(names, x.Area.Name)
		}
	}
	if n := len(names); n > 3 {
		return r.w.Say("chart.ranking.many", locale.Args{"n": n, "tier": r.tier})
	}
	return locale.List(r.w.Lang(), names)
}

// tierOf is what areas of one tier are called together: "phường, xã".
func tierOf(w *prose.Writer, b *progress.Book, areas []*record.Area) string {
	site := b.Record.Site
	if i := site.Tier(areas[0].Tier); i >= 0 {
		return site.Tiers[i].Title.In(w.Lang())
	}
	return w.Say("tier.unnamed", nil)
}
