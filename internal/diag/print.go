package diag

import (
	"cmp"
	"encoding/json"
	"fmt"
	"io"
	"path"
	"strings"
)

// Printer prints what a Log holds, in one language.
type Printer struct {
	Lang string // "vi", else English
	Site string // the site's folder as the reader sees it, "" for the working directory

	// Source gives a file of the site, so that the line in question can be shown;
	// nil, or an answer of nil, shows none.
	Source func(file string) []byte
}

// Text prints for people: position, severity, code and message, then the line
// itself with a caret under the column, the hint, and the second places.
func (p Printer) Text(w io.Writer, list []Diagnostic) error {
	b := &strings.Builder{}
	lines := lineCache{read: p.Source}
	for _, d := range list {
		pos := p.place(d.Pos)
		if pos != "" {
			pos += ": "
		}
		fmt.Fprintf(b, "%s%s [%s]: %s\n", pos, severityWords[d.Severity()].In(p.Lang), d.Code, plain(d.Message(p.Lang)))
		lines.show(b, d.Pos)
		if h := d.HintText(p.Lang); h != "" {
			fmt.Fprintf(b, "  %s: %s\n", hintWord.In(p.Lang), plain(h))
		}
		if len(d.Fix) > 0 {
			fmt.Fprintf(b, "  %s\n", fixWords.In(p.Lang))
		}
		for _, n := range d.Notes {
			fmt.Fprintf(b, "  %s: %s\n", p.place(n.Pos), plain(n.Message(p.Lang)))
			lines.show(b, n.Pos)
		}
		b.WriteByte('\n')
	}
	_, err := io.WriteString(w, b.String())
	return err
}

var (
	severityWords = map[Severity]Words{Error: {"lỗi", "error"}, Warning: {"cảnh báo", "warning"}}
	hintWord      = Words{"Gợi ý", "hint"}
	fixWords      = Words{"tiendo fix sửa được chỗ này.", "tiendo fix mends this."}
)

// Excerpt is the line at a position, with its number and a caret under the
// column; "" where it cannot be shown.
func (p Printer) Excerpt(pos Pos) string {
	b := &strings.Builder{}
	lines := lineCache{read: p.Source}
	lines.show(b, pos)
	return strings.TrimSuffix(b.String(), "\n")
}

// place is a position with its file as the reader sees it.
func (p Printer) place(pos Pos) string {
	pos.File = p.file(pos.File)
	return plain(pos.String())
}

func (p Printer) file(name string) string {
	if name == "" {
		return ""
	}
	return path.Join(p.Site, name)
}

// GitHub prints workflow commands, which become annotations of a change.
func (p Printer) GitHub(w io.Writer, list []Diagnostic) error {
	b := &strings.Builder{}
	for _, d := range list {
		b.WriteString("::" + d.Severity().String() + " ")
		if d.Pos.File != "" {
			b.WriteString("file=" + property.Replace(p.file(d.Pos.File)) + ",")
			if d.Pos.Line > 0 {
				fmt.Fprintf(b, "line=%d,", d.Pos.Line)
			}
			if d.Pos.Col > 0 {
				fmt.Fprintf(b, "col=%d,", d.Pos.Col)
			}
		}
		msg := d.Message(p.Lang)
		if d.Pos.Cell != "" {
			msg = d.Pos.Cell + ": " + msg
		}
		if h := d.HintText(p.Lang); h != "" {
			msg += "\n" + hintWord.In(p.Lang) + ": " + h
		}
		if len(d.Fix) > 0 {
			msg += "\n" + fixWords.In(p.Lang)
		}
		for _, n := range d.Notes {
			msg += "\n" + p.place(n.Pos) + ": " + n.Message(p.Lang)
		}
		fmt.Fprintf(b, "title=%s::%s\n", property.Replace(string(d.Code)), data.Replace(plain(msg)))
	}
	_, err := io.WriteString(w, b.String())
	return err
}

// What workflow commands want escaped, in their data and in their properties.
var (
	data     = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A")
	property = strings.NewReplacer("%", "%25", "\r", "%0D", "\n", "%0A", ":", "%3A", ",", "%2C")
)

// JSON prints one object for programs; files are relative to the site.
func (p Printer) JSON(w io.Writer, list []Diagnostic) error {
	out := jsonReport{Site: cmp.Or(p.Site, "."), Diagnostics: make([]jsonDiagnostic, 0, len(list))}
	for _, d := range list {
		if d.Severity() == Error {
			out.Errors++
		} else {
			out.Warnings++
		}
		j := jsonDiagnostic{
			jsonPos: toJSON(d.Pos), Severity: d.Severity().String(), Code: d.Code,
			Message: d.Message(p.Lang), Hint: d.HintText(p.Lang), Fixable: len(d.Fix) > 0, Notes: make([]jsonNote, 0, len(d.Notes)),
		}
		for _, n := range d.Notes {
			j.Notes = append(j.Notes, jsonNote{toJSON(n.Pos), n.Message(p.Lang)})
		}
		out.Diagnostics = append(out.Diagnostics, j)
	}
	enc := json.NewEncoder(w)
	enc.SetIndent("", "  ")
	enc.SetEscapeHTML(false)
	return enc.Encode(out)
}

type jsonReport struct {
	Site        string           `json:"site"`
	Diagnostics []jsonDiagnostic `json:"diagnostics"`
	Errors      int              `json:"errors"`
	Warnings    int              `json:"warnings"`
}

type jsonDiagnostic struct {
	jsonPos
	Severity string     `json:"severity"`
	Code     Code       `json:"code"`
	Message  string     `json:"message"`
	Hint     string     `json:"hint,omitempty"`
	Fixable  bool       `json:"fixable,omitempty"` // by tiendo fix
	Notes    []jsonNote `json:"notes"`
}

type jsonNote struct {
	jsonPos
	Message string `json:"message"`
}

type jsonPos struct {
	File   string `json:"file"`
	Line   int    `json:"line,omitempty"`
	Column int    `json:"column,omitempty"`
	Cell   string `json:"cell,omitempty"`
}

func toJSON(p Pos) jsonPos { return jsonPos{p.File, p.Line, p.Col, p.Cell} }
