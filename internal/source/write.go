package source

import (
	"slices"
	"strconv"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// What an editor would type: the other way from what the readers read.

// amountText is a figure's number as the sources have it.
func amountText(f *record.Figure) string {
	switch f.Goal.Kind {
	case record.Share:
		return strconv.FormatInt(f.Num, 10) + "/" + strconv.FormatInt(f.Den, 10)
	case record.Count:
		return strconv.FormatInt(f.Num, 10)
	case record.Done:
		return yesNoText(f.Num > 0)
	}
	s := f.Value.String()
	if code, _ := fault(s, false); code == diag.GroupedNumber {
		s += "0" // 1.234 may be read as thousands, 1.2340 may not
	}
	return s
}

func yesNoText(yes bool) string {
	if yes {
		return "yes"
	}
	return "no"
}

// entry is a key and its value, both as they are typed.
type entry struct{ key, value string }

// amountPairs are the keys of a figure's long form that hold its number, or say
// why there is none.
func amountPairs(f *record.Figure) []entry {
	switch {
	case f.Absent != record.Present:
		return []entry{{f.Absent.String(), textText(f.Reason)}}
	case f.Goal.Kind == record.Share:
		return []entry{{"numerator", strconv.FormatInt(f.Num, 10)}, {"denominator", strconv.FormatInt(f.Den, 10)}}
	}
	return []entry{{"value", amountText(f)}}
}

// figureText is a figure on one line, short where that says it all; status is
// "" where the report's holds.
func figureText(f *record.Figure, status string) string {
	if f.Absent == record.Present && len(f.Note) == 0 && status == "" {
		return amountText(f)
	}
	return "{" + pairsText(append(amountPairs(f), sidePairs(f, status)...)) + "}"
}

// sidePairs are a figure's status and note.
func sidePairs(f *record.Figure, status string) (out []entry) {
	if status != "" {
		out = append(out, entry{"status", status})
	}
	if len(f.Note) > 0 {
		out = append(out, entry{"note", textText(f.Note)})
	}
	return out
}

func pairsText(pairs []entry) string {
	parts := make([]string, len(pairs))
	for i, p := range pairs {
		parts[i] = p.key + ": " + p.value
	}
	return strings.Join(parts, ", ")
}

// textText is a text, by language where it has more than one.
func textText(t record.Text) string {
	if len(t) == 1 {
		return wordsText(t[0].Text)
	}
	pairs := make([]entry, len(t))
	for i, s := range t {
		pairs[i] = entry{s.Lang, wordsText(s.Text)}
	}
	return "{" + pairsText(pairs) + "}"
}

// wordsText is words on one line, in quotes unless they are plain beyond doubt.
func wordsText(s string) string {
	s = strings.Join(strings.Fields(s), " ")
	first := strings.IndexFunc(s, letter) == 0
	if first && !strings.ContainsAny(s, ",:#[]{}&*!|>'\"%@`“”‘’\\") && !isWordOfYAML(s) {
		return s
	}
	return quote(s)
}

func letter(r rune) bool {
	return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= 0xc0 && r < 0x2000
}

// isWordOfYAML reports whether a word is a value to YAML, of this or an older
// version.
func isWordOfYAML(s string) bool {
	return slices.Contains([]string{"y", "n", "yes", "no", "on", "off", "true", "false", "null"}, strings.ToLower(s))
}

// sourceText is a source, short where its title is all.
func sourceText(s record.Source) string {
	var pairs []entry
	if len(s.Title) > 0 {
		pairs = append(pairs, entry{"title", textText(s.Title)})
	}
	if s.URL != "" {
		pairs = append(pairs, entry{"url", quote(s.URL)})
	}
	if !s.Date.IsZero() {
		pairs = append(pairs, entry{"date", s.Date.String()})
	}
	if s.File != "" {
		pairs = append(pairs, entry{"file", quote(s.File)})
	}
	if len(pairs) == 1 && len(s.Title) > 0 {
		return pairs[0].value
	}
	return "{" + pairsText(pairs) + "}"
}

// reportText is a new report with figures, as a document.
func reportText(figures []*Wanted) string {
	status := commonStatus(figures)
	var b strings.Builder
	b.WriteString("area: " + figures[0].Area.ID + "\nperiod: " + figures[0].Period.String() + "\n")
	if s := figures[0].Source; s.Given() {
		b.WriteString("source: " + sourceText(s) + "\n")
	}
	if status != record.Final {
		b.WriteString("status: " + status.String() + "\n")
	}
	b.WriteString("figures:\n")
	for _, w := range figures {
		own := ""
		if w.Stated && w.Status != status {
			own = w.Status.String()
		}
		b.WriteString("  " + w.Goal.ID + ": " + figureText(&w.Figure, own) + "\n")
	}
	return b.String()
}

// commonStatus is the status of most figures.
func commonStatus(figures []*Wanted) record.Status {
	var n [record.Illustrative + 1]int
	for _, w := range figures {
		n[w.Status]++
	}
	best := record.Final
	for s := range n {
		if n[s] > n[best] {
			best = record.Status(s)
		}
	}
	return best
}
