package source

import (
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
)

// TestFaultOfEveryNumber goes through all short words over the signs of
// numbers: what is let through is exactly what package exact reads, and what
// the hint writes instead is sound.
func TestFaultOfEveryNumber(t *testing.T) {
	const signs = "019.,%-e"
	var words func(s string, depth int)
	words = func(s string, depth int) {
		if s != "" {
			checkFault(t, s)
		}
		if depth == 0 {
			return
		}
		for i := range len(signs) {
			words(s+signs[i:i+1], depth-1)
		}
	}
	words("", 5)
	for _, s := range []string{"1.234", "1.234.567", "1,234.5", "12.345,67", "0.125", "1.2345", "999999999999999", "1e15"} {
		checkFault(t, s)
	}
}

func checkFault(t *testing.T, s string) {
	t.Helper()
	for _, whole := range []bool{false, true} {
		code, better := fault(s, whole)
		_, err := exact.Parse(s)
		_, isWhole := plainWhole(s)
		plain := err == nil && (!whole || isWhole)
		if code == "" && !plain || code != "" && plain && code != diag.GroupedNumber {
			t.Errorf("fault(%q, %v) = %q, plain is %v", s, whole, code, plain)
		}
		if code != "" && better != "" {
			if again, _ := fault(better, whole); again != "" {
				t.Errorf("the hint for %q (whole: %v) is %s, itself %s", s, whole, better, again)
			}
		}
	}
}

func TestLikelyDate(t *testing.T) {
	for s, want := range map[string][2]string{
		"31/12/2024": {"2024-12-31", ""}, "3/4/2024": {"2024-04-03", "2024-03-04"}, "12/31/2024": {"2024-12-31", ""},
		"05.05.2024": {"2024-05-05", ""}, "2024/1/5": {"2024-01-05", ""}, "2024-1-5": {"2024-01-05", ""},
		"45657": {"2024-12-31", ""}, "44197": {"2021-01-01", ""}, "43890": {"2020-02-29", ""}, // as spreadsheets show them
		"31/02/2024": {"", ""}, "hôm qua": {"", ""}, "2024": {"", ""},
	} {
		if iso, other := likelyDate(s); iso != want[0] || other != want[1] {
			t.Errorf("likelyDate(%q) = %q, %q, want %q", s, iso, other, want)
		}
	}
}

func TestLikelyPeriod(t *testing.T) {
	for s, want := range map[string]string{
		"Quý 3/2024": "2024-Q3", "Q3/2024": "2024-Q3", "2024Q3": "2024-Q3", "2024/q3": "2024-Q3", "quý 1 năm 2024": "2024-Q1",
		"2024-h1": "2024-H1", "H2/2024": "2024-H2", "6/2024": "2024-06", "2024-6": "2024-06", "2024/06": "2024-06",
		"tháng 6/2024": "2024-06", "tháng 06-2024": "2024-06", "năm 2024": "2024", "２０２４": "2024",
		"13/2024": "", "2024-Q5": "", "24": "", "cuối năm": "",
	} {
		if got := likelyPeriod(s); got != want {
			t.Errorf("likelyPeriod(%q) = %q, want %q", s, got, want)
		}
	}
}

func TestMojibake(t *testing.T) {
	for bad, want := range map[string]string{
		"PhÆ°á»\u009dng má»›i": "Phường", "Ä‘Ã£ gá»\u00adi": "đã", "hoÃ©": "hoé",
		"Phường mới": "", "KHÁ»": "", "ĐÃ…": "", "ĐÃ”": "", "khá": "", "“ĐÃ”": "", "Ă Â Đ Ê Ô Ơ Ư": "", "ÁÀẢÃẠ": "",
	} {
		if got, _ := mojibake(bad); got != want {
			t.Errorf("mojibake(%q) = %q, want %q", bad, got, want)
		}
	}
}
