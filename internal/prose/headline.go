package prose

import (
	"tiendo/internal/locale"
	"tiendo/internal/progress"
	"tiendo/internal/record"
)

// Headline is the home page's sentence: "Hết năm 2023: 3 trong 7 mục tiêu đã
// đạt hoặc đúng tiến độ". It has no full stop: it is a heading. The zero period
// is for goals whose newest figures are not of one period.
func (w *Writer) Headline(newest record.Period, t progress.Tally) string {
	return w.headline("headline", newest, t, locale.Args{"all": total(t), "part": ""})
}

// PartHeadline is Headline where the figures are of the comparable part of a
// scope that has ended: "Hết năm 2025, tính trên phần so sánh được: …".
func (w *Writer) PartHeadline(newest record.Period, t progress.Tally) string {
	return w.headline("headline", newest, t, locale.Args{"all": total(t), "part": w.Say("headline.part", nil)})
}

// AreaHeadline is the same for an area's page, with the period of its newest
// figure, as a sentence; goals that are not assessed are counted apart. The
// area stands in the heading above; patterns may name it, as {area}, all the
// same.
func (w *Writer) AreaHeadline(a *record.Area, newest record.Period, t progress.Tally) string {
	return w.headline("area.headline", newest, t, locale.Args{
		"area": locale.UpperFirst(w.FullName(a)), "all": total(t) - t[progress.NoData], "part": "", "silent": t[progress.NoData],
	})
}

// headline picks the sentence for none, some or all of the goals.
func (w *Writer) headline(key string, newest record.Period, t progress.Tally, args locale.Args) string {
	good := t[progress.Achieved] + t[progress.OnTrack]
	args["good"], args["when"] = good, w.Say("headline.newest", locale.Args{"part": args["part"]})
	if !newest.IsZero() {
		args["when"] = w.Say("headline.when", locale.Args{"period": w.Period(newest), "part": args["part"]})
	}
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
	if late := w.late(c); late != "" {
		said += " " + late
	}
	return said
}

func (w *Writer) late(c progress.Calendar) string {
	if len(c.Late) == 0 || c.NewestPeriod.IsZero() {
		return ""
	}
	return w.Say("calendar.late", locale.Args{
		"period": w.Period(c.NewestPeriod), "n": len(c.Late), "tier": w.tierOf(c.Late), "names": w.names(c.Late, w.Debtor),
	})
}

// AreaCalendar is Calendar on the page of one area, which is named above: c.Late
// are of it alone. An area that ends before the next report has none to give.
func (w *Writer) AreaCalendar(c progress.Calendar, a *record.Area) string {
	late := w.late(c)
	if len(c.Late) == 1 && c.Late[0] == a {
		late = ""
		if c.NewestPeriod != c.NextPeriod {
			late = w.Say("calendar.own", locale.Args{"period": w.Period(c.NewestPeriod)})
		}
	}
	c.Late = nil
	said := w.Calendar(c)
	if next := c.NextPeriod; !next.IsZero() && !a.Until.IsZero() && !a.Exists(next.Instant().LastDay()) {
		said = w.Say("calendar.ended", locale.Args{"date": w.Date(a.Until)})
	}
	if late != "" {
		said += " " + late
	}
	return said
}
