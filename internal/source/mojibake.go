package source

import (
	"strings"
	"unicode/utf8"
)

// Mojibake is UTF-8 that was read as Windows-1252 and saved again: "Phường"
// becomes "PhÆ°á»ng". Turning the signs back into bytes shows the word.

// windows are the signs of Windows-1252 from 0x80 to 0x9f; where it has none,
// programs keep the byte as a control character.
var windows = map[rune]byte{
	'€': 0x80, '‚': 0x82, 'ƒ': 0x83, '„': 0x84, '…': 0x85, '†': 0x86, '‡': 0x87, 'ˆ': 0x88, '‰': 0x89, 'Š': 0x8a,
	'‹': 0x8b, 'Œ': 0x8c, 'Ž': 0x8e, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '•': 0x95, '–': 0x96, '—': 0x97,
	'˜': 0x98, '™': 0x99, 'š': 0x9a, '›': 0x9b, 'œ': 0x9c, 'ž': 0x9e, 'Ÿ': 0x9f,
}

// toByte is the byte that a sign was.
func toByte(r rune) (byte, bool) {
	if r < 0x100 {
		return byte(r), true
	}
	b, ok := windows[r]
	return b, ok
}

// letters are those of Vietnamese in lower case beyond ASCII. Capitals are left
// out: ĐÃ… and KHÁ» are sound text before a dot or a quotation mark.
const letters = "àáâãèéêìíòóôõùúýăđĩũơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ"

// pair decodes the letter that begins at a place, and says how many bytes of
// the text it takes; 0 for none.
func pair(s string) (rune, int) {
	first, at := utf8.DecodeRuneInString(s)
	n := 0
	switch {
	case first >= 0xc3 && first <= 0xc6:
		n = 1
	case first == 0xe1:
		n = 2
	default:
		return 0, 0
	}
	bytes := append(make([]byte, 0, 3), byte(first))
	for range n {
		r, size := utf8.DecodeRuneInString(s[at:])
		b, ok := toByte(r)
		if !ok || r < 0x80 || b > 0xbf {
			return 0, 0
		}
		bytes = append(bytes, b)
		at += size
	}
	r, _ := utf8.DecodeRune(bytes)
	if r == 'à' || !strings.ContainsRune(letters, r) { // à would be Ã and a hard space
		return 0, 0
	}
	return r, at
}

// mojibake finds the first broken word of a line, mended, and its place.
func mojibake(l string) (word string, at int) {
	for i, r := range l {
		if r < 0x80 {
			continue
		}
		if _, n := pair(l[i:]); n > 0 {
			start := strings.LastIndexByte(l[:i], ' ') + 1
			return mendWord(wordAt(l, start)), start
		}
	}
	return "", 0
}

// lostLetters reports whether letters of a line became question marks, as they
// do where a program saves what its encoding does not have. An address may have
// such marks, and a sentence one without the space after it.
func lostLetters(l string) bool {
	n := 0
	for word := range strings.FieldsSeq(l) {
		if strings.ContainsAny(word, "/=&") {
			continue
		}
		for i := range len(word) - 1 {
			if word[i] == '?' && (word[i+1] >= 'a' && word[i+1] <= 'z') {
				n++
			}
		}
	}
	return n > 1
}

// mojibakeAt reports whether the sign at a place belongs to a broken letter.
func mojibakeAt(l string, at int) bool {
	for i := max(0, at-6); i < at; i++ {
		if utf8.RuneStart(l[i]) {
			if _, n := pair(l[i:]); i+n > at {
				return true
			}
		}
	}
	return false
}

func wordAt(l string, at int) string {
	word, _, _ := strings.Cut(l[at:], " ")
	return strings.TrimRight(word, ".,;")
}

// mendWord turns a word's signs back into bytes where these make letters.
func mendWord(w string) string {
	var b strings.Builder
	for i := 0; i < len(w); {
		if r, n := pair(w[i:]); n > 0 {
			b.WriteRune(r)
			i += n
			continue
		}
		_, n := utf8.DecodeRuneInString(w[i:])
		b.WriteString(w[i : i+n])
		i += n
	}
	return b.String()
}
