package source

import (
	"bytes"
	"encoding/json"
	"slices"

	"tiendo/internal/record"
)

// SchemaFile is a JSON Schema and the name that files refer to it by.
type SchemaFile struct {
	Name string // "report.schema.json"
	JSON []byte
}

// Schemas prints a draft-07 schema for each document, with words in that
// language for the editor's hover and its complaints. With a record the ids of
// its areas, goals and tiers are offered with their names, and a figure is asked
// for as its goal counts; rec may be nil.
func Schemas(rec *record.Record, lang string) []SchemaFile {
	out := make([]SchemaFile, len(documents))
	for i, doc := range documents {
		out[i] = SchemaFile{doc.object + ".schema.json", printSchema(doc, rec, lang)}
	}
	return out
}

// schema is the part of draft-07 that we use, in the order of printing, and what
// the YAML language server reads beside it.
type schema struct {
	Schema      string    `json:"$schema,omitempty"`
	Title       string    `json:"title,omitempty"`
	Description string    `json:"description,omitempty"`
	Markdown    string    `json:"markdownDescription,omitempty"`
	Ref         string    `json:"$ref,omitempty"`
	Type        any       `json:"type,omitempty"`
	Enum        []string  `json:"enum,omitempty"`
	EnumNames   []string  `json:"enumDescriptions,omitempty"`
	Pattern     string    `json:"pattern,omitempty"`
	Complaint   string    `json:"errorMessage,omitempty"`
	MinLength   int       `json:"minLength,omitempty"`
	MaxLength   int       `json:"maxLength,omitempty"`
	Minimum     *int      `json:"minimum,omitempty"`
	Maximum     *int      `json:"maximum,omitempty"`
	MinItems    int       `json:"minItems,omitempty"`
	MaxItems    int       `json:"maxItems,omitempty"`
	Items       *schema   `json:"items,omitempty"`
	AnyOf       []*schema `json:"anyOf,omitempty"`
	Properties  *ordered  `json:"properties,omitempty"`
	Names       *schema   `json:"propertyNames,omitempty"`
	Required    []string  `json:"required,omitempty"`
	Additional  any       `json:"additionalProperties,omitempty"`
	Snippets    []snippet `json:"defaultSnippets,omitempty"`
	Definitions *ordered  `json:"definitions,omitempty"`
}

// snippet is a text to begin with, its gaps to be filled in one after another.
type snippet struct {
	Label       string `json:"label"`
	Description string `json:"description"`
	Body        string `json:"bodyText"`
}

// ordered is a JSON object that keeps its order.
type ordered []property

type property struct {
	key string
	val *schema
}

// MarshalJSON prints the properties in order.
func (o ordered) MarshalJSON() ([]byte, error) {
	var b bytes.Buffer
	b.WriteByte('{')
	for i, p := range o {
		if i > 0 {
			b.WriteByte(',')
		}
		for j, v := range []any{p.key, p.val} {
			if j > 0 {
				b.WriteByte(':')
			}
			e := json.NewEncoder(&b)
			e.SetEscapeHTML(false)
			if err := e.Encode(v); err != nil {
				return nil, err
			}
		}
	}
	b.WriteByte('}')
	return b.Bytes(), nil
}

// printer makes the schema of one document.
type printer struct {
	rec  *record.Record
	lang string
	defs ordered
}

func printSchema(doc document, rec *record.Record, lang string) []byte {
	p := &printer{rec: rec, lang: lang}
	root := describe(doc.object)
	top := &schema{Schema: "http://json-schema.org/draft-07/schema#", Title: root.name, Description: root.doc.In(lang)}
	one := p.ref(root)
	top.AnyOf = []*schema{one}
	if doc.many == "list" {
		top.AnyOf = append(top.AnyOf, &schema{Type: "array", Items: one})
	}
	top.Definitions = &p.defs

	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(top); err != nil {
		panic("source: schema: " + err.Error())
	}
	return b.Bytes()
}

// define refers to a definition, which is made where it is first needed.
func (p *printer) define(name string, make func() *schema) *schema {
	if !slices.ContainsFunc(p.defs, func(d property) bool { return d.key == name }) {
		i := len(p.defs)
		p.defs = append(p.defs, property{key: name}) // before what may refer to it in turn
		p.defs[i].val = make()
	}
	return &schema{Ref: "#/definitions/" + name}
}

// ref refers to an object, as it may be written: also as one value, if brief.
func (p *printer) ref(o *object) *schema {
	if !o.brief {
		return p.keys(o)
	}
	return p.define(o.name, func() *schema {
		return &schema{AnyOf: []*schema{p.kind(o.short, nil), p.keys(o)}}
	})
}

// keys refers to an object that is written with its keys.
func (p *printer) keys(o *object) *schema {
	name := o.name
	if o.brief {
		name += "-keys"
	}
	return p.define(name, func() *schema { return p.object(o) })
}

func (p *printer) object(o *object) *schema {
	props := ordered{}
	s := &schema{Type: "object", Description: o.doc.In(p.lang), Properties: &props, Additional: false}
	for i := range o.fields {
		f := &o.fields[i]
		v := p.kind(f.kind, f)
		if f.list {
			v = &schema{Type: "array", Items: v}
		}
		if v.Ref != "" { // draft-07 reads nothing beside a $ref
			v = &schema{AnyOf: []*schema{v}}
		}
		v.Description, v.Markdown = f.doc.In(p.lang), p.hover(f)
		props = append(props, property{f.key, v})
		if f.required {
			s.Required = append(s.Required, f.key)
		}
	}
	if o == reportObject {
		s.AnyOf = []*schema{{Required: []string{"figures"}}, {Required: []string{"missing"}}}
		s.Snippets = p.reportSnippets()
	}
	return s
}

// hover says what a key means, with an example.
func (p *printer) hover(f *field) string {
	text := f.doc.In(p.lang)
	if f.required {
		text = "**" + requiredWords.In(p.lang) + "** " + text
	}
	return text + "\n\n`" + f.key + ": " + f.example + "`"
}
