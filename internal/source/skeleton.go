package source

import (
	"strings"
)

// Skeleton is an empty document to fill in: the keys that must stand there,
// with examples, and the others as comments; words in that language. It is ""
// where there is no such document.
func Skeleton(doc, lang string) string {
	for _, d := range documents {
		if d.object != doc {
			continue
		}
		s := skeleton(describe(doc), lang)
		if strings.HasSuffix(d.place, ".md") {
			return "---\n" + s + "---\n"
		}
		return s
	}
	return ""
}

func skeleton(o *object, lang string) string {
	var b strings.Builder
	b.WriteString("# " + o.doc.In(lang) + "\n")
	for i := range o.fields {
		f := &o.fields[i]
		entry := f.key + ": " + f.example
		if !f.required && !(o.name == "report" && f.key == "figures") {
			entry = "# " + entry
		}
		b.WriteString("\n# " + f.doc.In(lang) + "\n" + entry + "\n")
	}
	return b.String()
}
