package review

import (
	"fmt"
	"io"
	"strings"
)

// Text prints the review for a terminal; what is wrong with the new version is
// for the caller to print, as all commands do. site is the site's folder, for
// the places of what differs.
func (r *Review) Text(w io.Writer, lang, site string) error {
	t := r.teller(lang)
	s := t.story()
	b := &strings.Builder{}
	for _, fact := range s.facts {
		fmt.Fprintf(b, "%s\n", fact)
	}
	for _, c := range s.counts {
		fmt.Fprintf(b, "  %s\n", c)
	}
	for _, sec := range s.sections {
		fmt.Fprintf(b, "\n%s\n", sec.title)
		for _, x := range sec.rows {
			fmt.Fprintf(b, "  %s\n", printable(x.line(site)))
		}
	}
	if others := t.others(); others != "" {
		fmt.Fprintf(b, "\n%s\n", others)
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// line is a row in one line: "Phường Mũi Né · Gia đình học tập: 57,4% → 50,1%",
// with its place after it.
func (x row) line(site string) string {
	line := x.told()
	if x.pos.File != "" {
		line += " (" + inSite(x.pos, site).String() + ")"
	}
	return line
}

func (x row) told() string {
	subject := strings.Join(x.subject, " · ")
	if x.addr != "" {
		subject += " · " + x.addr
	}
	switch {
	case x.old == "" && x.new == "":
		return subject
	case x.old == "":
		return subject + ": + " + x.new
	case x.new == "":
		return subject + ": − " + x.old
	}
	return subject + ": " + x.old + " → " + x.new
}

// printable takes what a terminal would act on out of editors' texts.
func printable(s string) string {
	return strings.Map(func(r rune) rune {
		if r < ' ' || r == 0x7f || r >= 0x80 && r < 0xa0 {
			return ' '
		}
		return r
	}, s)
}
