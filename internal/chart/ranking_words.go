package chart

import (
	"slices"

	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/prose"
	"tiendo/internal/record"
)

// sentence says how many have reached the target, who is highest and lowest and
// how far apart, which figures may still change, and how many are not ranked or
// silent.
func (r *rankMaker) sentence() string {
	shown := append(append([]*progress.Measure{}, r.ranked...), r.unranked...)
	period := r.w.Period(shown[0].Point.Period)
	provisional, some, apart := 0, 0, 0
	for _, m := range shown {
		if StyleOf(m.Point) == Provisional {
			provisional++
		}
		if !m.Coverage.Full() {
			some++
		}
		if m.Cause == progress.NotComparable {
			apart++
		}
	}
	count := func(key string, n int) string {
		if n == 0 {
			return ""
		}
		return r.say(key, locale.Args{"n": n, "all": len(shown) + len(r.absent), "tier": r.tier, "of": r.g.Of.In(r.w.Lang())})
	}
	return sentences(
		r.reached(shown, period, apart > 0), r.ends(),
		count("chart.ranking.provisional", provisional), count("chart.ranking.partly", some), count("chart.ranking.apart", apart),
		count("chart.ranking.small", len(r.unranked)), count("chart.ranking.silent", len(r.absent)),
	)
}

func (r *rankMaker) say(key string, args locale.Args) string {
	return locale.UpperFirst(r.w.Say(key, args))
}

// reached says how many are at their target; where none has one, how many have
// a figure.
func (r *rankMaker) reached(shown []*progress.Measure, period string, apart bool) string {
	n, having := reachedOf(shown)
	with := "chart.ranking.with"
	if apart {
		with += ".apart"
	}
	args := locale.Args{
		"n": n, "having": having, "all": len(shown) + len(r.absent), "tier": r.tier, "period": period, "target": r.targetWord(), "with": r.w.Say(with, nil),
	}
	key := "chart.ranking.reached"
	switch {
	case having == 0:
		args["n"] = len(shown)
		return r.say("chart.ranking.only", args)
	case r.g.Kind == record.Done && r.yesNo():
		key = "chart.ranking.done"
	case r.plot.Target == nil:
		key += ".own"
	}
	switch n {
	case 0:
		key += ".none"
	case having:
		key += ".all"
	}
	return r.say(key, args)
}

// yesNo reports whether each area has one yes or no.
func (r *rankMaker) yesNo() bool {
	return !slices.ContainsFunc(slices.Concat(r.ranked, r.unranked), func(m *progress.Measure) bool { return !yesNo(r.g, m.Point) })
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
		if m.Target == nil || m.Cause == progress.NotComparable {
			continue
		}
		of++
		if m.Verdict == progress.Achieved {
			n++
		}
	}
	return n, of
}

// ends names the best and the last and how far apart they are; nothing where
// fewer than two are ranked, or where they are done or not.
func (r *rankMaker) ends() string {
	if len(r.ranked) < 2 || r.g.Kind == record.Done {
		return ""
	}
	best, last := r.ranked[0], r.ranked[len(r.ranked)-1]
	x, y := best.Point.Value, last.Point.Value
	if x.Equal(y) {
		return r.say("chart.ranking.level", locale.Args{"n": len(r.ranked), "tier": r.tier, "value": r.w.Shown(best)})
	}
	key := "chart.ranking.ends"
	if r.g.Down {
		key += ".down"
	}
	return r.say(key, locale.Args{
		"best": r.names(best), "most": r.beside(best, y), "last": r.names(last), "least": r.beside(last, x),
		"d": r.w.Step(r.g, x, y),
	})
}

// beside is a figure as the row has it, told apart from the other end.
func (r *rankMaker) beside(m *progress.Measure, other exact.Rat) string {
	others := []exact.Rat{other}
	if m.Target != nil {
		others = append(others, m.Target.Value)
	}
	return r.w.Apart(r.g, m.Point.Value, others...)
}

// names are the areas that have m's value, three at most by name.
func (r *rankMaker) names(m *progress.Measure) string {
	var names []string
	for _, x := range r.ranked {
		if x.Point.Value.Equal(m.Point.Value) {
			names = append(names, x.Area.Name)
		}
	}
	if n := len(names); n > mostNamed {
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
