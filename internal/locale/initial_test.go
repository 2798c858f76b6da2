package locale

import "testing"

func TestInitial(t *testing.T) {
	for _, c := range []struct{ name, vi, en string }{
		{"Đức Thắng", "Đ", "D"}, {"đồng", "Đ", "D"}, {"Ân", "Â", "A"}, {"Ấp Bắc", "Â", "A"}, {"Ứng", "Ư", "U"}, {"U\u031b\u0301ng", "Ư", "U"},
		{"Ờ", "Ơ", "O"}, {"Án", "A", "A"}, {"Ỷ Lan", "Y", "Y"}, {"“Một”", "M", "M"}, {"12 phường", "0–9", "0–9"}, {"–", "#", "#"}, {"", "#", "#"},
	} {
		if got := Initial("vi", c.name); got != c.vi {
			t.Errorf("vi %q: %q, want %q", c.name, got, c.vi)
		}
		if got := Initial("en", c.name); got != c.en {
			t.Errorf("en %q: %q, want %q", c.name, got, c.en)
		}
	}
}
