package theme

import (
	"math"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// palettes reads the blocks of style.css that set the colours: light, dark,
// print, in this order.
func palettes(t *testing.T) []map[string]string {
	t.Helper()
	th := loadDefault(t)
	i := slices.IndexFunc(th.Assets, func(a Asset) bool { return a.Name == "style.css" })
	block := regexp.MustCompile(`:root \{([^}]*--paper[^}]*)\}`)
	variable := regexp.MustCompile(`--([a-z0-9-]+): (#[0-9a-f]{6});`)
	var out []map[string]string
	for _, b := range block.FindAllStringSubmatch(string(th.Assets[i].Bytes), -1) {
		colours := map[string]string{}
		for _, v := range variable.FindAllStringSubmatch(b[1], -1) {
			colours[v[1]] = v[2]
		}
		out = append(out, colours)
	}
	if len(out) != 3 {
		t.Fatalf("found %d palettes, want light, dark and print", len(out))
	}
	return out
}

// luminance is WCAG's relative luminance of "#rrggbb".
func luminance(t *testing.T, colour string) float64 {
	t.Helper()
	n, err := strconv.ParseUint(strings.TrimPrefix(colour, "#"), 16, 32)
	if err != nil || len(colour) != 7 {
		t.Fatalf("no colour: %q", colour)
	}
	linear := func(c uint64) float64 {
		x := float64(c&0xff) / 255
		if x <= 0.04045 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*linear(n>>16) + 0.7152*linear(n>>8) + 0.0722*linear(n)
}

func TestContrast(t *testing.T) {
	t.Parallel()
	names := []string{"light", "dark", "print"}
	verdicts := []string{"achieved", "on-track", "behind", "far-behind", "no-change", "worsening", "missed", "no-data"}
	for i, p := range palettes(t) {
		check := func(ink, ground string) {
			a, b := luminance(t, p[ink]), luminance(t, p[ground])
			if c := (max(a, b) + 0.05) / (min(a, b) + 0.05); c < 4.5 {
				t.Errorf("%s: --%s on --%s has a contrast of %.2f, want 4.5", names[i], ink, ground, c)
			}
		}
		for _, v := range verdicts {
			for _, ground := range []string{"t-" + v, "card", "paper"} {
				check("v-"+v, ground)
			}
			check("ink", "t-"+v)
			check("ink-2", "t-"+v)
		}
		for _, ink := range []string{"ink", "ink-2", "accent"} {
			for _, ground := range []string{"card", "paper", "wash"} {
				check(ink, ground)
			}
		}
		check("card", "accent")
		if names[i] != "print" { // there the drawing stands alone
			for _, ink := range []string{"beside-1", "beside-2", "beside-3"} {
				check(ink, "card")
			}
		}
	}
}
