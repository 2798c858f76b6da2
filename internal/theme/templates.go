package theme

import (
	"errors"
	"fmt"
	"html/template"
	"io"
	"regexp"
	"strconv"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// loadTemplates parses every template; each is called by its file's name
// without ".html", and may use what any other defines.
func loadTemplates(ls layers, funcs template.FuncMap, log *diag.Log) *template.Template {
	root := template.New("").Funcs(funcs)
	files := ls.files("*.html")
	for _, f := range files {
		name := templateName(f)
		if _, err := root.New(name).Parse(string(f.text)); err != nil {
			line, what := place(err)
			log.At(diag.Pos{File: f.file, Line: line}, diag.BadTemplate, locale.Args{"what": what})
		}
	}
	escape(root, files, log)
	return root
}

func templateName(f found) string { return strings.TrimSuffix(f.name, ".html") }

// escape reports what html/template finds only when a template is first
// executed: an action at a place where no value can be made safe, a template
// that is not there. It works on a copy, as one that was executed can no more
// be given functions.
func escape(root *template.Template, files []found, log *diag.Log) {
	trial, err := root.Clone()
	if err != nil {
		panic("theme: templates cannot be copied: " + err.Error())
	}
	for _, f := range files {
		t := trial.Lookup(templateName(f))
		if t == nil || t.Tree == nil {
			continue // did not parse, or only defines others
		}
		var bad *template.Error
		if err := t.Execute(io.Discard, nil); errors.As(err, &bad) {
			log.At(diag.Pos{File: f.file, Line: bad.Line}, diag.BadTemplate, locale.Args{"what": bad.Description})
		}
	}
}

// "template: goal:3: unexpected …", "template: goal:3:7: …"
var parseError = regexp.MustCompile(`^(?:html/)?template: ?[^:]*:(\d+):(?:\d+:)? *(.*)$`)

// place takes line and reason out of a parse error.
func place(err error) (line int, what string) {
	m := parseError.FindStringSubmatch(err.Error())
	if m == nil {
		return 0, err.Error()
	}
	line, err = strconv.Atoi(m[1])
	if err != nil {
		panic(fmt.Sprint("theme: no number: ", m[1]))
	}
	return line, m[2]
}
