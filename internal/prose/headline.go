package prose

import (
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Headline is the home page's sentence: "Hết năm 2023: 3 trong 7 mục tiêu đã
// đạt hoặc đúng tiến độ". It has no full stop: it is a heading.
func (w *Writer) Headline(newest record.Period, t progress.Tally) string {
	return w.headline("headline", t, locale.Args{
		"all": total(t), "period": w.Period(newest),
	})
}

// AreaHeadline is the same for an area's page, with the period of its newest
// figure, as a sentence; goals that are not assessed are counted apart. The
// area stands in the heading above; patterns may name it, as {area}, all the
// same.
func (w *Writer) AreaHeadline(a *record.Area, newest record.Period, t progress.Tally) string {
	return w.headline("area.headline", t, locale.Args{
		"area": locale.UpperFirst(a.FullName(w.Lang())), "period": w.Period(newest),
		"all": total(t) - t[progress.NoData], "silent": t[progress.NoData],
	})
}

// headline picks the sentence for none, some or all of the goals.
func (w *Writer) headline(key string, t progress.Tally, args locale.Args) string {
	good := t[progress.Achieved] + t[progress.OnTrack]
	args["good"] = good
	switch {
	case total(t) == t[progress.NoData]:
		key += ".unjudged"
	case good == 0:
		key += ".none"
	case good == args["all"]:
		key += ".all"
	}
	return w.Say(key, args)
}

func total(t progress.Tally) (n int) {
	for _, x := range t {
		n += x
	}
	return n
}

// Calendar says when the next reports are due, or plainly that they are late;
// never empty.
func (w *Writer) Calendar(c progress.Calendar) string {
	args := locale.Args{"period": w.Period(c.NextPeriod), "date": w.Date(c.NextDue)}
	key := "calendar.next"
	switch {
	case c.NextDue.IsZero() && c.NewestPeriod.IsZero():
		key = "calendar.none"
	case c.NextDue.IsZero():
		key = "calendar.unknown"
	case c.Overdue:
		key = "calendar.overdue"
	}
	said := w.Say(key, args)
	if len(c.Late) > 0 && !c.NewestPeriod.IsZero() {
		said += " " + w.Say("calendar.late", locale.Args{
			"period": w.Period(c.NewestPeriod), "n": len(c.Late), "names": w.names(c.Late),
		})
	}
	return said
}
