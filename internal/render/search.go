package render

import (
	"encoding/json"

	"tiendo/internal/site"
)

// appendSearchIndex appends the index as a classic script, which works where
// pages are files: an entry a line.
func appendSearchIndex(b []byte, index *site.SearchIndex) []byte {
	b = append(b, "tiendoIndex=["...)
	for i, x := range index.Entries {
		if i > 0 {
			b = append(b, ',')
		}
		row := []any{x.Sort, x.Title, x.Detail, x.Href}
		if x.Also != "" {
			row = append(row, x.Also)
		}
		b = append(b, '\n')
		b = appendJSON(b, row)
	}
	return append(b, "\n]\n"...)
}

// appendJSON appends a value of strings, numbers and lists of these.
func appendJSON(b []byte, v any) []byte {
	text, err := json.Marshal(v)
	if err != nil {
		panic("render: " + err.Error())
	}
	return append(b, text...)
}
