package source

import (
	"bytes"
	"io"
	"strings"
	"unicode/utf8"

	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/edit"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// reader reads files one after the other; each goroutine has its own.
type reader struct {
	*loader
	plain plainReader
	texts map[string]record.Text // words that come again and again, as sources do
}

func newReader(l *loader) *reader { return &reader{loader: l, texts: map[string]record.Text{}} }

// decoder is for a file's documents, none of whose nodes outlives the next one.
func (r *reader) decoder(f *file) *decoder {
	return &decoder{file: f, loader: r.loader, plain: &r.plain, texts: r.texts}
}

// open reads a file's text; false where it cannot be read, which is reported.
func (l *loader) open(name string) (*file, bool) {
	b, err := l.readFile(name)
	if err != nil {
		l.log.At(diag.Pos{File: name}, diag.UnreadFile, locale.Args{"why": diag.Words{Vi: "không mở được", En: "it cannot be opened"}})
		return nil, false
	}
	f := &file{name: name, text: string(b), odd: !utf8.Valid(b)}
	if len(b) > maxFileSize {
		l.overLimit(f.pos(0, 0), "size", maxFileSize>>20)
		return nil, false
	}
	if t, bom := strings.CutPrefix(f.text, "\ufeff"); bom {
		f.text, f.bom = t, len("\ufeff")
		(&decoder{file: f, loader: l}).reportAt(diag.Diagnostic{Pos: f.pos(1, 1), Code: diag.ByteOrderMark, Fix: []edit.Edit{{End: f.bom}}})
	}
	if strings.HasSuffix(name, ".yaml") && blank(f.text) {
		l.log.At(f.pos(0, 0), diag.EmptyFile, nil)
		return nil, false
	}
	return f, true
}

// readFile reads a file, or one byte more than may be read of it.
func (l *loader) readFile(name string) ([]byte, error) {
	f, err := l.fsys.Open(name)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	b := bytes.NewBuffer(make([]byte, 0, min(info.Size(), maxFileSize)+bytes.MinRead))
	_, err = b.ReadFrom(io.LimitReader(f, maxFileSize+1))
	return b.Bytes(), err
}

var limitWords = map[string]diag.Words{
	"size":      {Vi: "độ lớn của tệp (MB)", En: "size of a file (MB)"},
	"documents": {Vi: "số tài liệu trong một tệp", En: "documents in a file"},
	"depth":     {Vi: "số bậc lồng nhau", En: "levels of nesting"},
	"keys":      {Vi: "số khóa ở một chỗ", En: "keys in one place"},
	"prose":     {Vi: "độ dài của một bài viết (KB)", En: "length of a text (KB)"},
	"paragraph": {Vi: "độ dài của một đoạn (KB)", En: "length of a paragraph (KB)"},
	"quotes":    {Vi: "số bậc trích dẫn lồng nhau", En: "levels of quotes in quotes"},
	"cells":     {Vi: "số ô của một bảng", En: "cells of a table"},
	"items":     {Vi: "số mục của một danh sách", En: "items of a list"},
}

func (l *loader) overLimit(pos diag.Pos, what string, limit int) {
	l.log.At(pos, diag.OverLimit, locale.Args{"what": limitWords[what], "limit": limit})
}

// documents parses every document of a text and hands them on in order; fail
// gets the text of each that is broken.
func (d *decoder) documents(text string, above int, each func(*yaml.Node), fail func(part)) {
	bad := d.scan(text, above, true)
	ps := parts(text, above)
	if len(ps) > maxDocuments {
		d.overLimit(d.file.pos(ps[maxDocuments].above+1, 1), "documents", maxDocuments)
		fail(part{text: text, above: above})
		return
	}
	for _, p := range ps {
		if bad.in(p.above+1, p.above+p.lines()) {
			fail(p)
			continue
		}
		d.above = p.above
		if n, ok := d.readPlain(p); ok {
			each(n)
			continue
		}
		n, err := parse(p)
		switch {
		case err != nil:
			d.explainSyntax(p, err)
			fail(p)
		case n == nil:
		case !d.vet(n, 0):
			fail(p)
		default:
			each(n)
		}
	}
}

func (d *decoder) readPlain(p part) (*yaml.Node, bool) {
	if d.plain == nil {
		return nil, false
	}
	return d.plain.read(p.text)
}

// parse is the library's reading of one document, nil where it is empty.
func parse(p part) (*yaml.Node, error) {
	var doc yaml.Node
	if err := yaml.Unmarshal([]byte(p.text), &doc); err != nil {
		return nil, err
	}
	if doc.Kind != yaml.DocumentNode || len(doc.Content) == 0 {
		return nil, nil
	}
	return doc.Content[0], nil
}

// vet walks a document once and refuses what the format does not have: names
// and references to them (a few lines of these can unfold into gigabytes),
// tags, and sizes beyond the limits.
func (d *decoder) vet(n *yaml.Node, depth int) bool {
	ok := true
	switch {
	case depth > maxDepth:
		d.overLimit(d.pos(n), "depth", maxDepth)
		return false
	case n.Kind == yaml.MappingNode && len(n.Content) > 2*maxKeys:
		d.overLimit(d.pos(n), "keys", maxKeys)
		return false
	case n.Kind == yaml.SequenceNode && len(n.Content) > maxItems:
		d.overLimit(d.pos(n), "items", maxItems)
		return false
	case n.Kind == yaml.AliasNode || n.Anchor != "" || n.Style&yaml.TaggedStyle != 0:
		if n.Kind == yaml.AliasNode && d.used[n.Value] {
			return false // a few lines may hold thousands
		}
		d.report(n, diag.YAMLFeature, locale.Args{"text": feature(n)})
		if n.Kind == yaml.AliasNode {
			if d.used == nil {
				d.used = map[string]bool{}
			}
			d.used[n.Value] = true
			return false
		}
		ok = false
	}
	for i, c := range n.Content {
		if n.Kind == yaml.MappingNode && i%2 == 0 && c.Kind == yaml.ScalarNode && c.Style == 0 && c.Value == "<<" {
			d.report(c, diag.YAMLFeature, locale.Args{"text": "<<"})
			ok = false
			continue
		}
		if !d.vet(c, depth+1) {
			ok = false
			if depth == maxDepth {
				break // its neighbours are as deep
			}
		}
	}
	return ok
}

func feature(n *yaml.Node) string {
	switch {
	case n.Kind == yaml.AliasNode:
		return "*" + short(n.Value)
	case n.Anchor != "":
		return "&" + short(n.Anchor)
	}
	return short(n.Tag)
}
