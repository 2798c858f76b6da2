package chart

import (
	"strings"

	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// sentence says how many have reached the target, who is first and last, and
// how many are not ranked or silent.
func (r *rankMaker) sentence() string {
	var said []string
	say := func(key string, args locale.Args) {
		said = append(said, locale.UpperFirst(r.w.Say(key, args)))
	}
	all := append(append([]*progress.Measure{}, r.ranked...), r.unranked...)
	period := r.w.Period(all[0].Point.Period)
	if n, of := r.reached(all); of > 0 {
		say("chart.ranking.reached", locale.Args{"n": n, "of": of, "period": period})
	}
	if ends := r.ends(); ends != nil {
		say("chart.ranking.ends", ends)
	} else if len(said) == 0 {
		say("chart.ranking.only", locale.Args{"n": len(all), "period": period})
	}
	if n := len(r.unranked); n > 0 {
		say("chart.ranking.small", locale.Args{"n": n, "of": r.g.Of.In(r.w.Lang())})
	}
	if n := len(r.absent); n > 0 {
		say("chart.ranking.silent", locale.Args{"n": n})
	}
	return strings.Join(said, " ")
}

// reached counts those at their target, out of those that have one.
func (r *rankMaker) reached(all []*progress.Measure) (n, of int) {
	for _, m := range all {
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

// ends names the first and the last where there are such; nil where the
// figures are all the same, or done or not.
func (r *rankMaker) ends() locale.Args {
	if len(r.ranked) < 2 || r.g.Kind == record.Done {
		return nil
	}
	first, last := r.ranked[0], r.ranked[len(r.ranked)-1]
	if first.Point.Value.Equal(last.Point.Value) {
		return nil
	}
	return locale.Args{
		"first": r.names(first), "best": r.w.Apart(r.g, first.Point.Value, last.Point.Value),
		"last": r.names(last), "worst": r.w.Apart(r.g, last.Point.Value, first.Point.Value),
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
		return r.w.Say("chart.ranking.many", locale.Args{"n": n})
	}
	return locale.List(r.w.Lang(), names)
}
