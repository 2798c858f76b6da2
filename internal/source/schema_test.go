package source

import (
	"bytes"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/santhosh-tekuri/jsonschema/v6"
	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// compiled reads a schema back by a judge of its own.
func compiled(t *testing.T, s SchemaFile) *jsonschema.Schema {
	t.Helper()
	doc, err := jsonschema.UnmarshalJSON(bytes.NewReader(s.JSON))
	if err != nil {
		t.Fatalf("%s: %v", s.Name, err)
	}
	c := jsonschema.NewCompiler()
	if err := c.AddResource(s.Name, doc); err != nil {
		t.Fatal(err)
	}
	out, err := c.Compile(s.Name)
	if err != nil {
		t.Fatalf("%s: %v", s.Name, err)
	}
	return out
}

// yamlValues is how an editor's program reads the documents of a file.
func yamlValues(t *testing.T, text string) []any {
	t.Helper()
	var out []any
	for _, p := range parts(text, 0) {
		var v any
		if err := yaml.Unmarshal([]byte(p.text), &v); err != nil {
			t.Fatal(err)
		}
		b, err := json.Marshal(plain(v))
		if err != nil {
			t.Fatal(err)
		}
		w, err := jsonschema.UnmarshalJSON(bytes.NewReader(b))
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, w)
	}
	return out
}

// plain turns dates back into the words that they were.
func plain(v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k := range v {
			v[k] = plain(v[k])
		}
	case []any:
		for i := range v {
			v[i] = plain(v[i])
		}
	case interface{ Format(string) string }:
		return v.Format("2006-01-02")
	}
	return v
}

// TestSchemas: the schemas are sound draft-07, take every example of the docs,
// with and without the ids of a record, and refuse a key that is not described.
func TestSchemas(t *testing.T) {
	site := docsSite(t)
	rec := Load(site, &diag.Log{})
	for _, withIDs := range []bool{false, true} {
		r := rec
		if !withIDs {
			r = nil
		}
		schemas := Schemas(r, "vi")
		for i, doc := range documents {
			s := compiled(t, schemas[i])
			n := 0
			for name, f := range site {
				if documentAt(name) != doc.object || strings.HasSuffix(name, ".jpg") || strings.HasSuffix(name, ".png") {
					continue
				}
				text := string(f.Data)
				if strings.HasSuffix(name, ".md") {
					text = strings.SplitN(text, "\n---\n", 2)[0] + "\n"
				}
				for _, v := range yamlValues(t, text) {
					n++
					if err := s.Validate(v); err != nil {
						t.Errorf("%s: %v", name, err)
					}
					if m, ok := v.(map[string]any); ok {
						m["khong-co"] = "x"
						if s.Validate(m) == nil {
							t.Errorf("%s: an unknown key passes", name)
						}
					}
				}
			}
			if n == 0 {
				t.Errorf("no example for the schema %s", doc.object)
			}
		}
	}
	s := compiled(t, schemaOf(rec, "report"))
	bad := map[string]any{"area": "khong-co", "period": json.Number("2023"), "missing": "x"}
	if s.Validate(bad) == nil {
		t.Error("an area that is not on record passes the schema of reports")
	}
}

// documentAt is the kind of document that stands at a place: of several that
// could, the one whose place is told most nearly.
func documentAt(name string) (object string) {
	longest := 0
	for _, doc := range documents {
		if at, _, _ := strings.Cut(doc.place, "*"); strings.HasPrefix(name, at) && len(at) > longest {
			object, longest = doc.object, len(at)
		}
	}
	return object
}

// schemaOf is the schema of a kind of document.
func schemaOf(rec *record.Record, object string) SchemaFile {
	return Schemas(rec, "vi")[slices.IndexFunc(documents, func(d document) bool { return d.object == object })]
}

// TestSchemaAgreesOnFaults: what the schema and the loader both can see, they
// see alike.
func TestSchemaAgreesOnFaults(t *testing.T) {
	s := compiled(t, schemaOf(nil, "report"))
	for text, sound := range map[string]bool{
		"{area: phu-thuy, period: 2024, missing: Chưa gửi}":                    true,
		"{area: phu-thuy, period: 2024-H3, missing: Chưa gửi}":                 false,
		"{area: Phu Thuy, period: 2024, missing: Chưa gửi}":                    false,
		"{area: phu-thuy, period: 2024}":                                       false,
		"{area: phu-thuy, period: 2024, status: finall, missing: Chưa gửi}":    false,
		"{area: phu-thuy, period: 2024, figures: {gia-dinh: 3/4}}":             true,
		"{area: phu-thuy, period: 2024, figures: {gia-dinh: 3/0}}":             false,
		"{area: phu-thuy, period: 2024, figures: {gia-dinh: {numerator: -1}}}": false,
		"{area: phu-thuy, period: 2024, figures: {tu-sach: {values: 3}}}":      false,
	} {
		if got := s.Validate(yamlValues(t, text)[0]) == nil; got != sound {
			t.Errorf("the schema says %v of %s", got, text)
		}
		_, list := load(map[string]string{"data/figures/a.yaml": text + "\n"})
		if got := len(list) == 0; got != sound {
			t.Errorf("the loader says %v of %s: %s", got, text, shown(list))
		}
	}
}

// TestSkeletons: a skeleton as it stands is a sound document.
func TestSkeletons(t *testing.T) {
	for _, lang := range []string{"vi", "en"} {
		for _, doc := range documents {
			text := Skeleton(doc.object, lang)
			name := map[string]string{
				"site": "data/site.yaml", "plan": "data/plans/moi.yaml", "area": "data/areas/moi.yaml", "report": "data/figures/moi.yaml",
				"article": "content/news/moi.md", "page": "content/pages/moi.md"}[doc.object]
			log := &diag.Log{}
			fsys := over(map[string]string{name: text})
			if doc.object == "area" { // its example is already in the register
				fsys = over(map[string]string{name: strings.Replace(text, "id: phu-thuy", "id: phu-moi", 1) + "parent: phan-thiet\n"})
			}
			if doc.object == "report" {
				fsys = over(map[string]string{name: strings.Replace(text, "gia-dinh-hoc-tap", "gia-dinh", 1)})
			}
			if doc.object == "plan" {
				fsys = over(map[string]string{name: strings.Replace(text, "id: tu-sach", "id: tu-sach-moi", 1)})
			}
			Load(fsys, log)
			if s := shown(log.Sorted()); s != "" {
				t.Errorf("the skeleton of %s in %s:\n%s\n%s", doc.object, lang, text, s)
			}
		}
	}
	if Skeleton("khong-co", "vi") != "" {
		t.Error("a skeleton of nothing")
	}
}

// TestFormat holds the description itself to what its readers rely on.
func TestFormat(t *testing.T) {
	for _, o := range objects {
		if o.doc.Vi == "" || o.doc.En == "" {
			t.Errorf("%s has no words", o.name)
		}
		seen := map[string]bool{}
		for _, f := range o.fields {
			if seen[f.key] {
				t.Errorf("%s has %s twice", o.name, f.key)
			}
			seen[f.key] = true
			if f.doc.Vi == "" || f.doc.En == "" || f.example == "" {
				t.Errorf("%s.%s lacks words or an example", o.name, f.key)
			}
			if (f.kind == word) != (f.words != nil) {
				t.Errorf("%s.%s: words without the kind, or the reverse", o.name, f.key)
			}
			if f.of != "" {
				describe(f.of)
			}
			var v any
			if err := yaml.Unmarshal([]byte(f.key+": "+f.example), &v); err != nil {
				t.Errorf("%s.%s: the example is no YAML: %v", o.name, f.key, err)
			}
		}
	}
}
