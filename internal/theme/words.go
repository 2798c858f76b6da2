package theme

import (
	"maps"
	"path"
	"slices"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// loadWords merges all words of a language, layer by layer.
func loadWords(ls layers, log *diag.Log) map[string]*locale.Catalogue {
	words := map[string]*locale.Catalogue{}
	for i, l := range ls {
		behind := map[string]*locale.Catalogue{} // of the layers before this one
		if i > 0 {
			behind = maps.Clone(words)
		}
		for _, f := range l.files("words/*/*.txt") {
			lang := path.Base(path.Dir(f.name))
			c, faults := locale.ParseWords(lang, string(f.text))
			for _, e := range faults {
				log.At(diag.Pos{File: f.file, Line: e.Line}, diag.BadWordsLine, locale.Args{"what": faultWords(e.What)})
			}
			if b := behind[lang]; b != nil {
				checkWords(f, b, c, log)
			}
			if words[lang] != nil {
				c = words[lang].Merge(c)
			}
			words[lang] = c
		}
	}
	return words
}

// checkWords holds a site's own words against the ones that they replace: a
// key that nothing asks for changes nothing, and a placeholder that is never
// given would be printed as it stands.
func checkWords(f found, behind, own *locale.Catalogue, log *diag.Log) {
	for _, key := range own.Keys() {
		pos := diag.Pos{File: f.file, Line: keyLine(f.text, key)}
		if !behind.Has(key) {
			near := strings.Join(locale.Nearest(key, behind.Keys(), 1), "")
			log.At(pos, diag.UnknownWordsKey, locale.Args{"key": key, "near": near})
			continue
		}
		given := behind.Placeholders(key)
		for _, p := range own.Placeholders(key) {
			if !slices.Contains(given, p) {
				log.At(pos, diag.UnknownPlaceholder, locale.Args{"key": key, "placeholder": p, "given": strings.Join(given, ", ")})
			}
		}
	}
}

// keyLine is the line on which a words file gives the key.
func keyLine(text []byte, key string) int {
	n := 0
	for line := range strings.Lines(string(text)) {
		n++
		if k, _, ok := strings.Cut(line, "="); ok && strings.TrimSpace(k) == key {
			return n
		}
	}
	return 0
}

// faultWords says in both languages what locale.ParseWords found.
func faultWords(what string) diag.Words {
	vi := strings.NewReplacer(
		"want: key = pattern", "cần viết: khóa = mẫu câu",
		"the key ", "khóa ",
		" stands here a second time", " được ghi ở đây lần thứ hai",
		"a } without its {", "có dấu } mà thiếu dấu {",
		"a { without a name and its }", "sau dấu { thiếu tên hoặc thiếu dấu }",
		"a { without its }", "có dấu { mà thiếu dấu }",
		"more than two choices in ", "có hơn hai lựa chọn trong ",
	)
	return diag.Words{Vi: vi.Replace(what), En: what}
}
