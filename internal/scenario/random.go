package scenario

import (
	"fmt"
	"math/rand/v2"
	"strconv"
	"strings"
)

// MostWards is how many wards a random case has at most.
const MostWards = 6

// Random is the text of a case with up to MostWards wards and six years, with gaps, all statuses, and
// values that lie near together half of the time.
func Random(r *rand.Rand) string {
	kinds := []string{
		"goal share 70@2025 80@2030\nof gia đình/families", "goal share down 40@2025\nof hộ/households", "goal share cagr 70@2025\nof hộ/households",
		"goal count 5000@2025\nof tủ/cases", "goal value 9.5@2025\nof năm/years", "goal value down -2@2025 -3@2026\nof độ/degrees", "goal done 100@2024",
	}
	kind := kinds[r.IntN(len(kinds))]
	wards, near := 1+r.IntN(MostWards), r.IntN(2) == 0
	var b strings.Builder
	fmt.Fprintf(&b, "%s\nbase 2021\nwards %d\n", kind, wards)
	for ward := 1; ward <= wards; ward++ {
		den := []int{7, 100, 3000, 10007}[r.IntN(4)]
		for year := 2021; year <= 2026; year++ {
			v := r.IntN(1001)
			if near {
				v = 600 + r.IntN(4)
			}
			figure := ""
			switch {
			case r.IntN(5) == 0:
				continue
			case strings.HasPrefix(kind, "goal share"):
				figure = fmt.Sprintf("%d/%d", v*den/1000, den)
			case strings.HasPrefix(kind, "goal done"):
				figure = fmt.Sprintf("%d/1", v%2)
			case strings.HasPrefix(kind, "goal value"):
				figure = fmt.Sprintf("%d.%02d", v/100-3, v%100)
			default:
				figure = fmt.Sprint(v)
			}
			fmt.Fprintf(&b, "%d %d %s %s\n", ward, year, figure, []string{"", "", "provisional", "illustrative"}[r.IntN(4)])
		}
	}
	fmt.Fprintf(&b, "ask %d newest", r.IntN(2))
	return b.String()
}

// RandomChange is a random case whose city ended in the middle of 2024: its
// first two wards became one, the third was split, the fourth was joined with
// what lay outside. What began reports as they would have.
func RandomChange(r *rand.Rand) string {
	input := Random(r)
	lines, _, _ := strings.Cut(input, "\nask ")
	wards := 0
	for line := range strings.Lines(lines) {
		if n, ok := strings.CutPrefix(line, "wards "); ok {
			wards, _ = strconv.Atoi(strings.TrimSpace(n))
		}
	}
	if wards < 2 {
		return input
	}
	var b strings.Builder
	began := map[string][]string{"1": {"m"}}
	ids := []string{"0", "1", "m"}
	changes := "\nend 0 2024-07-01\nmerge 1 2 > m 2024-07-01\nname m Mũi Né\n"
	if wards > 2 {
		changes += "split 3 > s=0.6 t=0.4 2024-07-01\nname s Tiến Lợi\nname t Tiến Thành\n"
		began["3"], ids = []string{"s", "t"}, append(ids, "s", "t")
	}
	if wards > 3 {
		changes += "merge 4 outside > j 2024-07-01\nname j Hàm Thắng\n"
		began["4"], ids = []string{"j"}, append(ids, "j")
	}
	b.WriteString(lines + changes)
	for line := range strings.Lines(lines) {
		if id, figure, ok := strings.Cut(line, " 202"); ok && figure[0] >= '4' {
			for _, x := range began[id] {
				fmt.Fprintf(&b, "%s 202%s\n", x, strings.TrimSpace(figure))
			}
		}
	}
	fmt.Fprintf(&b, "ask %s newest", ids[r.IntN(len(ids))])
	return b.String()
}
