package prose

import (
	"testing"

	"tiendo/internal/exact"
	"tiendo/internal/progress"
	"tiendo/internal/record"
	"tiendo/internal/scenario"
)

func writers(t testing.TB) (vi, en *Writer) {
	return New(words(t, "vi"), scenario.Site()), New(words(t, "en"), scenario.Site())
}

func TestNumbers(t *testing.T) {
	vi, en := writers(t)
	share := &record.Goal{Of: scenario.Text("gia đình", "families")}
	count := &record.Goal{Kind: record.Count, Of: scenario.Text("tủ sách", "bookcases")}
	value := &record.Goal{Kind: record.Value, Unit: scenario.Text("năm", "years")}
	bare := &record.Goal{Kind: record.Value}
	rate := &record.Goal{Kind: record.Value, Unit: scenario.Text("%", "%")}
	done := &record.Goal{Kind: record.Done}
	for _, c := range []struct{ got, want string }{
		{vi.Value(share, scenario.Number("66.25")), "66,3%"},
		{vi.Value(share, scenario.Number("70")), "70,0%"},
		{en.Value(share, scenario.Number("66.25")), "66.3%"},
		{vi.Value(count, scenario.Number("5100")), "5.100"},
		{vi.Value(value, scenario.Number("9.4")), "9,4 năm"},
		{en.Value(value, exact.Frac(28, 3)), "9.333 years"},
		{vi.Value(bare, scenario.Number("12.5")), "12,5"},
		{vi.Value(done, scenario.Number("100")), "Đã thực hiện"},
		{vi.Value(done, scenario.Number("0")), "Chưa thực hiện"},
		{vi.Value(done, exact.Frac(200, 3)), "66,7%"},

		{vi.Target(share, scenario.Number("70")), "70%"},
		{vi.Target(share, scenario.Number("62.5")), "62,5%"},
		{vi.Target(count, scenario.Number("5000")), "5.000 tủ sách"},
		{en.Target(count, scenario.Number("5000")), "5,000 bookcases"},
		{vi.Target(value, scenario.Number("9.5")), "9,5 năm"},
		{vi.Target(done, scenario.Number("100")), "100%"},

		{vi.Apart(share, scenario.Number("69.96"), scenario.Number("70")), "69,96%"},
		{vi.Apart(share, scenario.Number("69.9999"), scenario.Number("70")), "69,9999%"},
		{vi.Apart(share, scenario.Number("70"), scenario.Number("70")), "70,0%"},
		{vi.Apart(share, scenario.Number("66.3"), scenario.Number("70"), scenario.Number("66.31")), "66,30%"},
		{vi.Apart(value, scenario.Number("9"), scenario.Number("9.3")), "9,0 năm"},
		{vi.Apart(share, scenario.Number("70"), scenario.Number("70.00000000001")), "70,000000000%"},

		{vi.Difference(share, scenario.Number("-1.5")), "1,5 điểm phần trăm"},
		{vi.Difference(share, scenario.Number("0.04")), "0,04 điểm phần trăm"},
		{vi.Difference(share, scenario.Number("0")), "0,0 điểm phần trăm"},
		{en.Difference(share, scenario.Number("1")), "1.0 percentage points"},
		{vi.Difference(value, scenario.Number("0.4")), "0,4 năm"},
		{vi.Difference(value, exact.Frac(1, 3)), "0,33 năm"},
		{vi.Difference(count, scenario.Number("800")), "800 tủ sách"},
		{vi.Value(rate, scenario.Number("10.25")), "10,25%"},
		{vi.Target(rate, scenario.Number("7.25")), "7,25%"},
		{vi.Difference(rate, scenario.Number("-2.95")), "2,95 điểm phần trăm"},
		{vi.Difference(count, exact.Frac(1, 3)), "0,3 tủ sách"},

		{vi.Parts(share, &progress.Point{Num: 3120, Den: 4500}), "3.120/4.500 gia đình"},
		{en.Parts(share, &progress.Point{Num: 3120, Den: 4500}), "3,120/4,500 families"},
		{vi.Parts(done, &progress.Point{Num: 12, Den: 18}), "12/18 đã thực hiện"},
		{vi.Parts(done, &progress.Point{Num: 1, Den: 1}), ""},
		{vi.Parts(count, &progress.Point{Num: 12}), ""},
		{vi.Parts(share, nil), ""},
		{vi.Shown(&progress.Measure{Goal: share}), ""},
	} {
		if c.got != c.want {
			t.Errorf("got %q; want %q", c.got, c.want)
		}
	}
}

// TestNeverTakenForTheTarget tries every share with a small denominator beside
// every whole target: what is printed is the target's own print only where the
// two are equal.
func TestNeverTakenForTheTarget(t *testing.T) {
	vi, _ := writers(t)
	g := &record.Goal{}
	for den := int64(1); den <= 160; den++ {
		for num := int64(0); num <= den; num++ {
			v := exact.Frac(100*num, den)
			target := exact.Int(v.Scaled(1))
			shown := vi.Apart(g, v, target)
			if same := shown == vi.Apart(g, target, v); same != v.Equal(target) {
				t.Fatalf("%d/%d beside %v is shown as %s", num, den, target, shown)
			}
		}
	}
}

func TestPeriods(t *testing.T) {
	vi, en := writers(t)
	for _, c := range []struct{ period, vi, viShort, en, enShort string }{
		{"2024", "năm 2024", "2024", "2024", "2024"},
		{"2024-H1", "6 tháng đầu năm 2024", "6T đầu 2024", "the first half of 2024", "H1 2024"},
		{"2024-H2", "6 tháng cuối năm 2024", "6T cuối 2024", "the second half of 2024", "H2 2024"},
		{"2024-Q3", "quý III năm 2024", "Quý III/2024", "the third quarter of 2024", "Q3 2024"},
		{"2024-Q4", "quý IV năm 2024", "Quý IV/2024", "the fourth quarter of 2024", "Q4 2024"},
		{"2024-06", "tháng 6 năm 2024", "06/2024", "June 2024", "06/2024"},
	} {
		p := scenario.Period(c.period)
		if vi.Period(p) != c.vi || vi.ShortPeriod(p) != c.viShort || en.Period(p) != c.en || en.ShortPeriod(p) != c.enShort {
			t.Errorf("%s: %q, %q, %q, %q", c.period, vi.Period(p), vi.ShortPeriod(p), en.Period(p), en.ShortPeriod(p))
		}
	}
	if got := vi.Date(record.Date{Year: 2022, Month: 8, Day: 12}) + vi.Date(record.Date{}) + vi.Period(record.Period{}); got != "12/08/2022" {
		t.Error(got)
	}
}
