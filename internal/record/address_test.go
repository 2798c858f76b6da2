package record

import "testing"

func TestSafeAddress(t *testing.T) {
	for address, want := range map[string]bool{
		"https://phanthiet.example/tin": true,
		"HTTP://phanthiet.example":      true,
		"mailto:bientap@example.org":    true,
		"tel:+842523000000":             true,
		"#duc-nghia":                    true,
		"../goals/a.html?x=a:b":         true,
		"le-phat-dong.md":               true,
		"ảnh lễ.jpg":                    true,
		"?q=1":                          true,
		"/tin-tuc/index.html":           true,

		"":                        false,
		"//host/x":                false,
		`\\host\x`:                false,
		`/\host`:                  false,
		"javascript:alert(1)":     false,
		"JavaScript:alert(1)":     false,
		"java\tscript:alert(1)":   false,
		"\x01javascript:alert(1)": false,
		" javascript:alert(1)":    false,
		"data:text/html,x":        false,
		"blob:https://a/b":        false,
		"intent://scan":           false,
		"ms-word:ofe|u|https://a": false,
		"file:///etc/passwd":      false,
		"https:host":              false,
		"https://":                false,
		"https:///host":           false,
		"mailto:":                 false,
		" le.md":                  false,
	} {
		if got := SafeAddress(address); got != want {
			t.Errorf("SafeAddress(%q) = %v, want %v", address, got, want)
		}
	}
}
