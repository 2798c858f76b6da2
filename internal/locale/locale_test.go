package locale

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"tiendo/internal/exact"
)

func TestCatalogue(t *testing.T) {
	c, errs := ParseWords("en", "# words\nwards = {n} {n?ward|wards}\nlate = due {by}{days?, {days} days late}\nplain = Plain text\n")
	if len(errs) != 0 {
		t.Fatal(errs)
	}
	for _, x := range []struct {
		key  string
		args Args
		want string
	}{
		{"wards", Args{"n": 1}, "1 ward"}, {"wards", Args{"n": 12}, "12 wards"},
		{"late", Args{"by": "2025", "days": 3}, "due 2025, 3 days late"}, {"late", Args{"by": "2025", "days": 0}, "due 2025"},
		{"plain", nil, "Plain text"}, {"none", nil, "⟨none⟩"}, {"wards", nil, "⟨n⟩ wards"},
	} {
		if got := c.Say(x.key, x.args); got != strings.ReplaceAll(x.want, "⟨n⟩ wards", "⟨n⟩ ⟨n⟩") {
			t.Errorf("Say(%s, %v) = %q; want %q", x.key, x.args, got, x.want)
		}
		var pairs []string
		for name, v := range x.args {
			pairs = append(pairs, name, fmt.Sprint(v))
		}
		if got, want := c.SayWith(x.key, pairs...), c.Say(x.key, x.args); got != want {
			t.Errorf("SayWith(%s, %q) = %q; want %q", x.key, pairs, got, want)
		}
	}
	if got := c.Placeholders("late"); !slices.Equal(got, []string{"by", "days"}) {
		t.Error(got)
	}
	if _, errs := ParseWords("en", "a\nb = {\nc = {x\nd = }\ne = 1\ne = 2\nf = {n?a|b|c}\n"); len(errs) != 5 {
		t.Error(errs)
	}
}

func TestNumbers(t *testing.T) {
	r, _ := exact.Parse("1234567.891")
	for got, want := range map[string]string{
		Number("vi", r, 3): "1.234.567,891", Number("en", r, 1): "1,234,567.9", Number("vi", r.Neg(), 0): "−1.234.568",
		Count("vi", 999): "999", Date("vi", 2022, 8, 12): "12/08/2022", Date("en", 2022, 8, 2): "2 August 2022",
		List("vi", []string{"a", "b", "c"}): "a, b và c", UpperFirst("đức"): "Đức",
	} {
		if got != want {
			t.Errorf("got %q; want %q", got, want)
		}
	}
}

func TestNames(t *testing.T) {
	nfd := "Phu\u031bo\u031b\u0300ng Đu\u031b\u0301c Nghi\u0303a"
	if got := Fold(nfd); got != "phuong duc nghia" {
		t.Error(got)
	}
	if got := Slug("Đơn vị học tập (2025)"); got != "don-vi-hoc-tap-2025" {
		t.Error(got)
	}
	if !SameName("Phú Thuỷ", "phú thủy") || SameName("Phú Thủy", "Phú Thùy") || !SameName("Quý", "quý") {
		t.Error("SameName")
	}
	ids := []string{"phu-thuy", "phu-tai", "phu-trinh", "mui-ne"}
	if got := Nearest("phu-thui", ids, 2); len(got) == 0 || got[0] != "phu-thuy" {
		t.Error(got)
	}
	if got := Nearest("Phú Thuỷ", []string{"phu-tai", "phu-thuy"}, 1); !slices.Equal(got, []string{"phu-thuy"}) {
		t.Error(got)
	}
	if got := Nearest("xyz", ids, 3); len(got) != 0 {
		t.Error(got)
	}
}

func TestSort(t *testing.T) {
	want := []string{"Bình Hưng", "Đức Long", "Đức Nghĩa", "Hàm Tiến", "Hưng Long", "Phú Tài", "Phú Thủy", "Phú Trinh", "Phường 2", "Phường 10", "Xuân An"}
	got := slices.Clone(want)
	slices.Reverse(got)
	Sort("vi", got, func(s string) string { return s })
	if !slices.Equal(got, want) {
		t.Error(got)
	}
}

// TestFoldOfFolded: to fold again changes nothing, with or without the way past
// what is folded already.
func TestFoldOfFolded(t *testing.T) {
	for _, s := range []string{"", " ", "a", " a", "a ", "a  b", "a b", "phu-thuy", "Phú Thủy", "xa 0001 moi", "ß", "a\tb", "12 %"} {
		once := Fold(s)
		if twice := Fold(once); twice != once {
			t.Errorf("Fold(%q) = %q, and again %q", s, once, twice)
		}
		if strings.HasPrefix(once, " ") || strings.HasSuffix(once, " ") || strings.Contains(once, "  ") {
			t.Errorf("Fold(%q) = %q has a space too many", s, once)
		}
	}
}
