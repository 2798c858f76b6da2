package review

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// Mark is the first line of the Markdown: what a job looks for to bring its own
// comment up to date in place.
const Mark = "<!-- tiendo diff -->"

const (
	// longest is how long the Markdown may be, in bytes: GitHub takes 65,536
	// characters in a comment.
	longest = 60_000
	// open is how many rows of a list are shown at once, the rest on demand.
	open = 15
	// most is how many rows of a list there are at all, if there is room.
	most = 200
	// widest is how many characters of a text stand in a cell.
	widest = 160
	// said is how many characters of a message are shown.
	said = 600
)

// Markdown prints the review for a pull request. Lists are cut where the whole
// would be too long, and say how much was left out. site is the site's folder
// in the repository, for the places of problems.
func (r *Review) Markdown(w io.Writer, lang, site string) error {
	t := r.teller(lang)
	for n := most; ; n /= 2 {
		if text := t.markdown(n, site); len(text) <= longest || n == 0 {
			_, err := io.WriteString(w, text)
			return err
		}
	}
}

func (t *teller) markdown(most int, site string) string {
	s := t.story()
	b := &strings.Builder{}
	fmt.Fprintf(b, "%s\n### %s\n\n", Mark, escape(s.title))
	if len(s.counts) > 0 {
		for i, c := range s.counts {
			s.counts[i] = "**" + escape(c) + "**"
		}
		fmt.Fprintf(b, "%s\n\n", strings.Join(s.counts, " · "))
	}
	for _, fact := range s.facts {
		fmt.Fprintf(b, "%s\n\n", escape(fact))
	}
	t.problems(b, most, site)
	for _, sec := range s.sections {
		t.section(b, sec, most, site)
	}
	if others := t.others(); others != "" {
		fmt.Fprintf(b, "%s\n", escape(others))
	}
	return b.String()
}

// section prints a table: its first rows at once, the next on demand, and how
// many are left out.
func (t *teller) section(b *strings.Builder, s section, most int, site string) {
	rows := s.rows
	shown := rows[:min(len(rows), open, most)]
	rows = rows[len(shown):]
	more := rows[:min(len(rows), most-len(shown))]
	left := len(rows) - len(more)
	if s.fold {
		shown, more = nil, s.rows[:min(len(s.rows), most)]
		left = len(s.rows) - len(more)
	}
	fmt.Fprintf(b, "#### %s\n\n", escape(s.title))
	if s.note != "" {
		fmt.Fprintf(b, "%s\n\n", escape(s.note))
	}
	t.table(b, s, shown, site)
	if len(more) > 0 {
		fmt.Fprintf(b, "<details><summary>%s</summary>\n\n", escape(t.say("more", locale.Args{"n": len(more), "count": t.count(len(more))})))
		t.table(b, s, more, site)
		b.WriteString("</details>\n\n")
	}
	t.left(b, left)
}

func (t *teller) left(b *strings.Builder, n int) {
	if n > 0 {
		fmt.Fprintf(b, "%s\n\n", escape(t.say("left", locale.Args{"n": n, "count": t.count(n)})))
	}
}

// table prints rows; the columns before, after and of the file only where a row
// of the section has them.
func (t *teller) table(b *strings.Builder, s section, rows []row, site string) {
	if len(rows) == 0 {
		return
	}
	any := func(has func(row) bool) bool { return slices.ContainsFunc(s.rows, has) }
	old, new := any(func(x row) bool { return x.old != "" }), any(func(x row) bool { return x.new != "" })
	placed := any(func(x row) bool { return x.pos.File != "" })
	head := slices.Clone(s.head)
	for _, column := range []struct {
		shown bool
		key   string
	}{{old, "head.old"}, {new, "head.new"}, {placed, "head.file"}} {
		if column.shown {
			head = append(head, t.say(column.key, nil))
		}
	}
	cells(b, head)
	b.WriteString("|" + strings.Repeat(" --- |", len(head)) + "\n")
	for _, x := range rows {
		c := make([]string, 0, len(head))
		for _, subject := range x.subject {
			c = append(c, brief(subject))
		}
		if x.addr != "" {
			c = append(c, code(x.addr))
		}
		if x.href != "" {
			c[0] = "[" + c[0] + "](<" + x.href + ">)"
		}
		was, is := apart(x.old, x.new, widest)
		if old {
			c = append(c, brief(was))
		}
		if new {
			c = append(c, brief(is))
		}
		if placed {
			c = append(c, place(x.pos, site))
		}
		cells(b, c)
	}
	b.WriteByte('\n')
}

// place is a place in a file as the repository has it; "" for none. A bar would
// end the cell even there.
func place(p diag.Pos, site string) string {
	if p.File == "" {
		return ""
	}
	return strings.ReplaceAll(code(inSite(p, site).String()), "|", `\|`)
}

// inSite is a place as seen from where the site's folder is.
func inSite(p diag.Pos, site string) diag.Pos {
	if site != "" && site != "." && p.File != "" {
		p.File = site + "/" + p.File
	}
	return p
}

func cells(b *strings.Builder, list []string) {
	b.WriteByte('|')
	for _, c := range list {
		b.WriteString(" " + c + " |")
	}
	b.WriteByte('\n')
}

// problems lists what has to be looked at in the new version, and what is
// mended.
func (t *teller) problems(b *strings.Builder, most int, site string) {
	list := t.Problems()
	if len(list) > 0 {
		fmt.Fprintf(b, "#### %s\n\n", escape(t.say("problems", nil)))
		t.diagnostics(b, list[:min(len(list), most)], site)
		t.left(b, len(list)-min(len(list), most))
	}
	if gone := t.Gone(); len(gone) > 0 {
		shown := gone[:min(len(gone), most)]
		fmt.Fprintf(b, "<details><summary>%s</summary>\n\n", escape(t.say("gone", locale.Args{"n": len(gone), "count": t.count(len(gone))})))
		t.diagnostics(b, shown, site)
		t.left(b, len(gone)-len(shown))
		b.WriteString("</details>\n\n")
	}
}

func (t *teller) diagnostics(b *strings.Builder, list []diag.Diagnostic, site string) {
	lang := t.w.Lang()
	for _, d := range list {
		fmt.Fprintf(b, "- **%s** %s: %s", escape(t.say("severity."+d.Severity().String(), nil)), code(inSite(d.Pos, site).String()), escape(cut(d.Message(lang), said)))
		if h := d.HintText(lang); h != "" {
			fmt.Fprintf(b, "<br>%s", escape(cut(h, said)))
		}
		b.WriteByte('\n')
	}
	if len(list) > 0 {
		b.WriteByte('\n')
	}
}
