package scenario

import (
	"fmt"
	"math/rand/v2"
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
