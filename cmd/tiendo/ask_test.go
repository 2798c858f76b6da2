package main

import (
	"bufio"
	"strings"
	"testing"

	"tiendo/internal/diag"
)

// TestAsk: a terminal is asked for what was not given, again until there is an
// answer; an empty line takes the default.
func TestAsk(t *testing.T) {
	title, tiers, given := "", "", "as given"
	out := &strings.Builder{}
	a := &asker{in: bufio.NewReader(strings.NewReader("\n  Văn hóa đọc \n\n")), out: out, lang: "vi"}
	err := a.all(
		ask{&given, "--given", diag.Words{Vi: "Không hỏi"}, ""},
		ask{&title, "--title", diag.Words{Vi: "Tên trang"}, ""},
		ask{&tiers, "--tiers", diag.Words{Vi: "Các cấp"}, "tỉnh > xã"},
	)
	if err != nil {
		t.Fatal(err)
	}
	if title != "Văn hóa đọc" || tiers != "tỉnh > xã" || given != "as given" {
		t.Errorf("title %q, tiers %q, given %q", title, tiers, given)
	}
	if want := "Tên trang: Tên trang: Các cấp [tỉnh > xã]: "; out.String() != want {
		t.Errorf("asked %q, want %q", out, want)
	}
}

// TestAskNobody: the end of the input, or no terminal at all, is no answer.
func TestAskNobody(t *testing.T) {
	title := ""
	q := ask{&title, "--title", diag.Words{Vi: "Tên trang"}, ""}
	for _, a := range []*asker{{in: bufio.NewReader(strings.NewReader("")), out: &strings.Builder{}}, {}} {
		if err := a.all(q); err == nil || !strings.Contains(err.Error(), "--title is missing") {
			t.Errorf("err = %v", err)
		}
	}
}
