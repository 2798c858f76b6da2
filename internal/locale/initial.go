package locale

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// tones are the marks of Vietnamese tones; they make no letter of their own.
const tones = "\u0300\u0301\u0303\u0309\u0323"

// Initial is the letter under which the language's dictionaries have a name, in
// upper case: vi "Ước tính" → "Ư", en → "U", both "Đức" → vi "Đ", en "D".
// Figures share "0–9"; what begins with no letter has "#".
func Initial(lang, name string) string {
	for _, r := range norm.NFC.String(name) {
		switch {
		case unicode.IsDigit(r):
			return "0–9"
		case !unicode.IsLetter(r):
			continue
		case lang != "vi":
			return strings.ToUpper(Fold(string(r)))
		}
		bare := strings.Map(func(r rune) rune {
			if strings.ContainsRune(tones, r) {
				return -1
			}
			return r
		}, norm.NFD.String(string(unicode.ToUpper(r))))
		return norm.NFC.String(bare)
	}
	return "#"
}
