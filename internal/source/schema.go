package source

import (
	"bytes"
	"encoding/json"
	"strings"

	"tiendo/internal/record"
)

// SchemaFile is a JSON Schema and the name that files refer to it by.
type SchemaFile struct {
	Name string // "report.schema.json"
	JSON []byte
}

// Schemas prints a draft-07 schema for each document, with Vietnamese words for
// the editor's hover. With a record the ids of its areas, goals and tiers are
// offered by name; rec may be nil.
func Schemas(rec *record.Record) []SchemaFile {
	out := make([]SchemaFile, len(documents))
	for i, doc := range documents {
		out[i] = SchemaFile{doc.object + ".schema.json", printSchema(doc, rec)}
	}
	return out
}

// schema is the part of draft-07 that we use, in the order of printing.
type schema struct {
	Schema      string    `json:"$schema,omitempty"`
	Title       string    `json:"title,omitempty"`
	Description string    `json:"description,omitempty"`
	Ref         string    `json:"$ref,omitempty"`
	Type        any       `json:"type,omitempty"`
	Enum        []string  `json:"enum,omitempty"`
	Pattern     string    `json:"pattern,omitempty"`
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
	Definitions *ordered  `json:"definitions,omitempty"`
	Examples    []string  `json:"examples,omitempty"`
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

// printer makes the schema of one document; used are the objects that it needs.
type printer struct {
	rec  *record.Record
	used []string
}

func printSchema(doc document, rec *record.Record) []byte {
	p := &printer{rec: rec}
	root := describe(doc.object)
	top := &schema{Schema: "http://json-schema.org/draft-07/schema#", Title: root.name, Description: root.doc.Vi}
	one := p.ref(doc.object)
	if doc.many == "list" {
		top.AnyOf = []*schema{one, {Type: "array", Items: one}}
	} else {
		top.AnyOf = []*schema{one}
	}
	defs := ordered{}
	for i := 0; i < len(p.used); i++ { // grows while it is walked
		defs = append(defs, property{p.used[i], p.object(describe(p.used[i]))})
	}
	defs = append(defs, property{"text", textSchema()})
	top.Definitions = &defs

	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	e.SetIndent("", "  ")
	if err := e.Encode(top); err != nil {
		panic("source: schema: " + err.Error())
	}
	return b.Bytes()
}

// ref refers to an object and notes that it is needed.
func (p *printer) ref(name string) *schema {
	for _, u := range p.used {
		if u == name {
			return &schema{Ref: "#/definitions/" + name}
		}
	}
	p.used = append(p.used, name)
	return &schema{Ref: "#/definitions/" + name}
}

func (p *printer) object(o *object) *schema {
	props := ordered{}
	s := &schema{Type: "object", Description: o.doc.Vi, Properties: &props, Additional: false}
	for i := range o.fields {
		f := &o.fields[i]
		v := p.value(f)
		if f.list {
			v = &schema{Type: "array", Items: v}
		}
		if v.Ref != "" { // draft-07 reads nothing beside a $ref
			v = &schema{AnyOf: []*schema{v}}
		}
		v.Description = f.doc.Vi
		if !f.list && v.AnyOf == nil && v.Type == "string" {
			v.Examples = []string{strings.Trim(f.example, `"`)}
		}
		props = append(props, property{f.key, v})
		if f.required {
			s.Required = append(s.Required, f.key)
		}
	}
	if o.name == "report" {
		s.AnyOf = []*schema{{Required: []string{"figures"}}, {Required: []string{"missing"}}}
	}
	if o.brief {
		return &schema{AnyOf: []*schema{p.kind(o.short, nil), s}}
	}
	return s
}

func (p *printer) value(f *field) *schema {
	if f.kind == word {
		return &schema{Type: "string", Enum: f.words}
	}
	return p.kind(f.kind, f)
}

const (
	idPattern     = `^[a-z0-9]+(-[a-z0-9]+)*$`
	periodPattern = `^(19|20|21)[0-9]{2}(-(H[12]|Q[1-4]|0[1-9]|1[0-2]))?$`
	sharePattern  = `^(0|[1-9][0-9]*) */ *[1-9][0-9]*$`
)

// kind is the schema of a kind of value. Numbers may be strings as well: what
// stands in quotes is read alike.
func (p *printer) kind(k kind, f *field) *schema {
	zero, year := 0, 1900
	switch k {
	case text:
		return &schema{Ref: "#/definitions/text"}
	case line:
		return &schema{Type: []string{"string", "number"}, MinLength: 1}
	case ident:
		return &schema{Type: "string", Pattern: idPattern, MaxLength: maxID}
	case areaRef, goalRef, tierRef:
		return p.reference(k)
	case date:
		return &schema{Type: "string", Pattern: `^[0-9]{4}-[0-9]{2}-[0-9]{2}$`}
	case period:
		return &schema{AnyOf: []*schema{{Type: "integer", Minimum: &year}, {Type: "string", Pattern: periodPattern}}}
	case years:
		return &schema{Type: "string", Pattern: `^[0-9]{4} ?[-–] ?[0-9]{4}$`}
	case whole:
		return &schema{Type: "integer", Minimum: &zero}
	case decimal:
		return &schema{Type: "number"}
	case yesNo:
		return &schema{AnyOf: []*schema{{Type: "boolean"}, {Type: "string", Enum: []string{"yes", "no"}}}}
	case language:
		return &schema{Type: "string", Enum: languages}
	case address, email, attachment:
		return &schema{Type: "string", MinLength: 1}
	case nested:
		return p.ref(f.of)
	case figureMap:
		return &schema{Type: "object", Names: p.reference(goalRef), Additional: p.ref(f.of)}
	case targetMap:
		return &schema{Type: "object", Names: p.reference(areaRef), Additional: &schema{
			Type: "object", Names: p.reference(goalRef), Additional: &schema{Type: "array", Items: p.ref(f.of)}}}
	case shares:
		zero, one := 0, 1
		return &schema{AnyOf: []*schema{p.reference(areaRef),
			{Type: "object", Names: p.reference(areaRef), Additional: &schema{Type: "number", Minimum: &zero, Maximum: &one}}}}
	case tile:
		first, last := 1, record.MaxTile
		return &schema{Type: "array", Items: &schema{Type: "integer", Minimum: &first, Maximum: &last}, MinItems: 2, MaxItems: 2}
	case amount:
		return &schema{AnyOf: []*schema{{Type: []string{"number", "boolean"}}, {Type: "string", Enum: []string{"yes", "no"}}, {Type: "string", Pattern: sharePattern}}}
	}
	panic("source: a kind without a schema")
}

// reference is an id that exists; with a record, one of those on it.
func (p *printer) reference(k kind) *schema {
	s := &schema{Type: "string", Pattern: idPattern}
	if p.rec == nil {
		return s
	}
	switch k {
	case areaRef:
		for _, a := range p.rec.Areas {
			s.Enum = append(s.Enum, a.ID)
		}
	case goalRef:
		for _, pl := range p.rec.Plans {
			for _, g := range pl.Goals {
				s.Enum = append(s.Enum, g.ID)
			}
		}
	case tierRef:
		for _, t := range p.rec.Site.Tiers {
			s.Enum = append(s.Enum, t.ID)
		}
	}
	if s.Enum != nil {
		s.Pattern = ""
	}
	return s
}

// textSchema is words, or words by language.
func textSchema() *schema {
	props := ordered{}
	for _, l := range languages {
		props = append(props, property{l, &schema{Type: "string", MinLength: 1}})
	}
	return &schema{AnyOf: []*schema{
		{Type: []string{"string", "number"}, MinLength: 1},
		{Type: "object", Properties: &props, Additional: false},
	}}
}
