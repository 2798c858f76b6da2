package site

import (
	"fmt"
	"html/template"
	"reflect"
	"strings"
	"testing"

	"tiendo/internal/chart"
	"tiendo/internal/diag"
	"tiendo/internal/golden"
	"tiendo/internal/record"
)

// TestContents holds every page's contents to the golden folder of its site.
func TestContents(t *testing.T) {
	for _, c := range []struct {
		name string
		rec  *record.Record
		asOf string
	}{
		{"city", city(), "2024-02-01"},
		{"country", country(), "2024-02-01"},
	} {
		t.Run(c.name, func(t *testing.T) {
			t.Parallel()
			log := &diag.Log{}
			s := New(inputs(t, c.rec, c.asOf), log)
			for _, d := range log.Sorted() {
				t.Errorf("%s: %s", d.Pos, d.Message("en"))
			}
			got := map[string][]byte{}
			var list strings.Builder
			for _, p := range s.Pages() {
				fmt.Fprintln(&list, p.Addr, p.File)
				if p.File != "" {
					continue
				}
				var b strings.Builder
				dump(&b, "", reflect.ValueOf(p.Content()))
				if strings.ContainsAny(b.String(), "⟨⟩") {
					t.Errorf("%s: a word or an argument is missing:\n%s", p.Addr, b.String())
				}
				got[p.Addr+".txt"] = []byte(b.String())
			}
			got["addresses.txt"] = []byte(list.String())
			golden.Tree(t, "testdata/"+c.name, got)
		})
	}
}

// dump writes what is set in v, a value a line. Of a chart it writes what the
// page decides: which one stands there.
func dump(b *strings.Builder, name string, v reflect.Value) {
	if !v.IsValid() || v.Kind() != reflect.Bool && v.IsZero() {
		return
	}
	switch x := v.Interface().(type) {
	case *chart.Spec:
		fmt.Fprintf(b, "%s: chart %s, mark %q\n", name, x.ID, x.Mark)
		return
	case *chart.Common:
		return // the goal's, as the register says it
	case *chart.Trace:
		fmt.Fprintf(b, "%s: %s\n", name, x.Text)
		return
	case Chip:
		fmt.Fprintf(b, "%s: %s %q%s\n", name, x.Verdict, x.Word, map[bool]string{true: " hollow"}[x.Hollow])
		return
	case template.HTML:
		fmt.Fprintf(b, "%s: %q\n", name, string(x))
		return
	case *CSV:
		fmt.Fprintf(b, "%s excel=%t\n", strings.Join(x.Head, ","), x.Excel)
		for row := range x.Rows {
			fmt.Fprintln(b, strings.Join(row, ","))
		}
		return
	case Link:
		fmt.Fprintf(b, "%s: [%s](%s)%s\n", name, x.Label, x.Href, map[bool]string{true: " current"}[x.Current])
		return
	}
	switch v.Kind() {
	case reflect.Pointer:
		dump(b, name, v.Elem())
	case reflect.Struct:
		for i := range v.NumField() {
			label := v.Type().Field(i).Name
			if name != "" {
				label = name + "." + label
			}
			dump(b, label, v.Field(i))
		}
	case reflect.Slice:
		for i := range v.Len() {
			dump(b, fmt.Sprintf("%s.%d", name, i), v.Index(i))
		}
	case reflect.Bool:
		if v.Bool() {
			fmt.Fprintf(b, "%s\n", name)
		}
	default:
		fmt.Fprintf(b, "%s: %v\n", name, v.Interface())
	}
}
