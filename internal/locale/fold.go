package locale

import (
	"slices"
	"strings"
	"unicode/utf8"

	"golang.org/x/text/collate"
	"golang.org/x/text/language"
	"golang.org/x/text/unicode/norm"
)

// NFC returns s in normal form C, and whether it was so already.
func NFC(s string) (string, bool) {
	if isASCII(s) || norm.NFC.IsNormalString(s) {
		return s, true
	}
	return norm.NFC.String(s), false
}

func isASCII(s string) bool {
	for i := range len(s) {
		if s[i] >= utf8.RuneSelf {
			return false
		}
	}
	return true
}

// Fold reduces s to what people type when they are in a hurry: lower case,
// without diacritics, đ as d, any run of other signs as one space. "Phú Thuỷ",
// "Phú Thủy", "PHU THUY" and their NFD forms are one.
func Fold(s string) string {
	if isFolded(s) {
		return s
	}
	var b strings.Builder
	gap := false
	for _, r := range norm.NFD.String(strings.ToLower(s)) {
		switch {
		case r == 'đ' || r == 'ð':
			r = 'd'
		case r >= 0x300 && r <= 0x36f:
			continue
		}
		if r < 0x80 && (r < '0' || r > '9') && (r < 'a' || r > 'z') {
			gap = b.Len() > 0
			continue
		}
		if gap {
			b.WriteByte(' ')
			gap = false
		}
		b.WriteRune(r)
	}
	return b.String()
}

// isFolded reports whether s is what Fold would give, as ids and names that
// were folded before are.
func isFolded(s string) bool {
	for i := range len(s) {
		c := s[i]
		if space := c == ' '; space && (i == 0 || i == len(s)-1 || s[i-1] == ' ') ||
			!space && (c < '0' || c > '9') && (c < 'a' || c > 'z') {
			return false
		}
	}
	return true
}

// Slug makes an id of a name: "Đức Nghĩa" → "duc-nghia"; what is not a letter
// or digit of ASCII after folding is left out.
func Slug(s string) string {
	words := strings.FieldsFunc(Fold(s), func(r rune) bool { return (r < '0' || r > '9') && (r < 'a' || r > 'z') })
	return strings.Join(words, "-")
}

// placement maps the new places of a tone mark (hoà, thuỷ) to the old ones
// (hòa, thủy), which we print.
var placement = strings.NewReplacer(
	"oà", "òa", "oá", "óa", "oả", "ỏa", "oã", "õa", "oạ", "ọa",
	"oè", "òe", "oé", "óe", "oẻ", "ỏe", "oẽ", "õe", "oẹ", "ọe",
	"uỳ", "ùy", "uý", "úy", "uỷ", "ủy", "uỹ", "ũy", "uỵ", "ụy",
	"quỳ", "quỳ", "quý", "quý", "quỷ", "quỷ", "quỹ", "quỹ", "quỵ", "quỵ",
)

// SameName reports whether two names differ at most in normal form, case and
// tone placement: Thủy and Thuỷ are one name, Thủy and Thùy are two.
func SameName(a, b string) bool { return nameKey(a) == nameKey(b) }

func nameKey(s string) string {
	// qu is one consonant: its y carries the tone in either school
	s = strings.ReplaceAll(strings.ToLower(norm.NFC.String(s)), "qu", "q\x00")
	return placement.Replace(s)
}

// Nearest returns the candidates that a mistyped word most likely meant, the
// nearest first, at most max: those whose folded form is within a third of the
// word's length by edit distance, or begins with it.
func Nearest(word string, candidates []string, max int) []string {
	type hit struct {
		s    string
		d, i int
	}
	var hits []hit
	w := Fold(word)
	limit := (len(w) + 2) / 3
	for i, c := range candidates {
		f := Fold(c)
		d := distance(w, f, limit)
		if d > limit && len(w) >= 3 && (strings.HasPrefix(f, w) || strings.HasPrefix(w, f) && len(f) >= 3) {
			d = limit
		}
		if d <= limit {
			if !SameName(word, c) {
				d = d*2 + 1 // an exact hit but for case or normal form goes first
			}
			hits = append(hits, hit{c, d, i})
		}
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return a.d - b.d })
	var out []string
	for _, h := range hits {
		if len(out) < max && !slices.Contains(out, h.s) {
			out = append(out, h.s)
		}
	}
	return out
}

// Within reports whether so few edits lead from one word to the other, case and
// accents aside.
func Within(a, b string, edits int) bool { return distance(Fold(a), Fold(b), edits) <= edits }

// distance is the optimal string alignment distance (a swap of neighbours
// counts one), or more than limit as soon as that is certain.
func distance(a, b string, limit int) int {
	if abs(len(a)-len(b)) > limit {
		return limit + 1
	}
	var room [3 * 64]int // enough for most words without asking for memory
	rows := room[:]
	if n := 3 * (len(b) + 1); n > len(rows) {
		rows = make([]int, n)
	}
	n := len(b) + 1
	prev2, prev, cur := rows[:n], rows[n:2*n], rows[2*n:3*n]
	for j := range prev {
		prev[j] = j
	}
	for i := 1; i <= len(a); i++ {
		cur[0] = i
		best := i
		for j := 1; j <= len(b); j++ {
			cost := 1
			if a[i-1] == b[j-1] {
				cost = 0
			}
			cur[j] = min(prev[j]+1, cur[j-1]+1, prev[j-1]+cost)
			if i > 1 && j > 1 && a[i-1] == b[j-2] && a[i-2] == b[j-1] {
				cur[j] = min(cur[j], prev2[j-2]+1)
			}
			best = min(best, cur[j])
		}
		if best > limit {
			return limit + 1
		}
		prev2, prev, cur = prev, cur, prev2
	}
	return prev[len(b)]
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

// Sort orders items by name as the language's dictionaries do (Đ after D, tones
// in their order, "Phường 2" before "Phường 10"); equal names keep their order.
func Sort[T any](lang string, items []T, name func(T) string) {
	c := collate.New(language.Make(lang), collate.Numeric)
	var buf collate.Buffer
	type keyed struct {
		key  []byte
		item T
	}
	ks := make([]keyed, len(items))
	for i, it := range items {
		ks[i] = keyed{c.KeyFromString(&buf, name(it)), it}
	}
	slices.SortStableFunc(ks, func(a, b keyed) int { return slices.Compare(a.key, b.key) })
	for i := range ks {
		items[i] = ks[i].item
	}
}
