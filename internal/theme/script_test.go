package theme

import (
	"strings"
	"testing"
)

// TestSmaller: comments and long names go, what a script says stays, and a
// script that cannot be read is published as it is.
func TestSmaller(t *testing.T) {
	t.Parallel()
	got := string(smaller([]byte("// why\n(function () { var longName = 'Số liệu'; window.a = longName + longName; })();\n")))
	if strings.Contains(got, "why") || strings.Contains(got, "longName") || !strings.Contains(got, "Số liệu") {
		t.Errorf("the script became %s", got)
	}
	if broken := "function ("; string(smaller([]byte(broken))) != broken {
		t.Error("a broken script was changed")
	}
}
