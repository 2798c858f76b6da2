package review

import (
	"tiendo/internal/compare"
	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/prose"
)

// story is the review in words, for both ways to print it.
type story struct {
	title    string
	facts    []string // sentences: what is compared, as of when, what could not be
	counts   []string // what is different, in numbers; empty where nothing is
	sections []section
}

// section is a list of what is different in one regard.
type section struct {
	title string
	note  string   // a sentence under the title
	head  []string // what the columns of subjects are
	rows  []row
	fold  bool // shown only when asked for
}

// add appends a row about a subject.
func (s *section) add(r row, subject ...string) {
	r.subject = subject
	s.rows = append(s.rows, r)
}

// row is one difference: whose, before and after. One side may be empty.
type row struct {
	subject  []string
	old, new string
	addr     string   // of a page: its address
	href     string   // and where it is published, "" for nowhere yet
	pos      diag.Pos // where it stands in the new version's files; a file alone where it is gone
}

// standing is the place of what stands at these places of the two versions.
func standing(old, new diag.Pos) diag.Pos {
	if new.File == "" {
		return diag.Pos{File: old.File}
	}
	return diag.Pos{File: new.File, Line: new.Line}
}

// teller tells a review in one language.
type teller struct {
	*Review
	w *prose.Writer
}

func (r *Review) teller(lang string) *teller {
	words := r.is.Words[lang]
	return &teller{r, prose.New(words, r.is.Record.Site)}
}

func (t *teller) say(key string, args locale.Args) string { return t.w.Say("diff."+key, args) }

func (t *teller) count(n int) string { return locale.Count(t.w.Lang(), int64(n)) }

// story tells everything; sections without rows are left out.
func (t *teller) story() story {
	s := story{title: t.say("title", nil), facts: t.facts()}
	if t.None() {
		return s
	}
	s.counts = t.counts()
	for _, sec := range []section{
		t.verdicts(compare.Overview), t.verdicts(compare.OwnPage), // then what may be the cause
		t.figures(true), t.reports(), t.terms(), t.reorganisations(), t.areas(),
		t.verdicts(compare.Past), t.figures(false), t.wordings(),
		t.look(), t.follow(),
	} {
		if len(sec.rows) > 0 {
			s.sections = append(s.sections, sec)
		}
	}
	return s
}

// name is what a version is called: "HEAD (1a2b3c4)".
func (t *teller) name(v Version) string {
	if v.Commit == "" {
		return t.say("folder", nil)
	}
	short := v.Commit[:min(len(v.Commit), 7)]
	if v.Name == v.Commit || v.Name == short {
		return short
	}
	return t.say("version", locale.Args{"name": v.Name, "commit": short})
}

func (t *teller) facts() []string {
	list := []string{t.say("compared", locale.Args{"old": t.name(t.Old), "new": t.name(t.New), "day": t.w.Date(t.AsOf)})}
	if t.AsOf.IsZero() {
		list[0] = t.say("compared.undated", locale.Args{"old": t.name(t.Old), "new": t.name(t.New)})
	}
	switch {
	case t.Old.Absent:
		list = append(list, t.say("absent", locale.Args{"old": t.name(t.Old)}))
	case t.was.Errors > 0:
		list = append(list, t.say("old-errors", locale.Args{"old": t.name(t.Old), "n": t.was.Errors}))
	}
	if t.is.Errors > 0 {
		list = append(list, t.say("new-errors", locale.Args{"n": t.is.Errors}))
	}
	if t.Changes.Unread > 0 {
		list = append(list, t.say("unread", locale.Args{"n": t.Changes.Unread}))
	}
	if t.Changes.Blind {
		list = append(list, t.say("blind", nil))
	}
	switch {
	case t.None():
		list = append(list, t.say("none", nil))
	case t.Changes.Same() && !t.Changes.Blind && !t.Pages.none():
		list = append(list, t.say("looks", nil))
	}
	list[0] = locale.UpperFirst(list[0])
	return list
}

// counts say how much is different, the weightiest first.
func (t *teller) counts() (list []string) {
	add := func(key string, n int) {
		if n > 0 {
			list = append(list, t.say(key, locale.Args{"n": n, "count": t.count(n)}))
		}
	}
	add("count.errors", t.is.Errors)
	now, past, better, worse := t.turns()
	if now > 0 {
		list = append(list, t.say("count.verdicts", locale.Args{"n": now, "count": t.count(now), "better": better, "worse": worse}))
	}
	add("count.past", past)
	var figures [3]int
	said := 0
	for _, f := range t.Changes.Figures {
		if f.Change == compare.Changed && !f.Number {
			said++
			continue
		}
		figures[f.Change]++
	}
	add("count.changed", figures[compare.Changed])
	add("count.added", figures[compare.Added])
	add("count.removed", figures[compare.Removed])
	add("count.said", said)
	add("count.reports", len(t.Changes.Reports))
	add("count.terms", len(t.terms().rows))
	add("count.reorganisations", len(t.Changes.Lineage))
	add("count.areas", len(t.Changes.Areas))
	add("count.wordings", len(t.Changes.Wordings))
	add("count.warnings", len(t.Problems())-t.is.Errors)
	add("count.gone", len(t.Gone()))
	add("count.pages", len(t.Pages.List))
	if len(t.Pages.List) == 0 {
		add("count.others", t.Pages.Others.sum())
	}
	return list
}

// turns counts the verdicts that change: those shown now, better and worse ones
// among them, and those of earlier periods.
func (t *teller) turns() (now, past, better, worse int) {
	for _, v := range t.Changes.Verdicts {
		if v.Where == compare.Past {
			past++
			continue
		}
		now++
		if up, down := v.Better(); up {
			better++
		} else if down {
			worse++
		}
	}
	return now, past, better, worse
}
