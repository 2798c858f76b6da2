package progress

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"tiendo/internal/exact"
	"tiendo/internal/record"
)

// TestStatcan holds the method cagr against the progress that Statistics Canada
// publishes. One series has the target 0: its growth cannot be computed (the
// publisher puts 0.001 in its place).
func TestStatcan(t *testing.T) {
	text, err := os.ReadFile("testdata/statcan.tsv")
	if err != nil {
		t.Fatal(err)
	}
	agree, rows := 0, 0
	for line := range strings.Lines(string(text)) {
		if strings.HasPrefix(line, "#") || strings.HasPrefix(line, "set\t") {
			continue
		}
		rows++
		series := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		m := judgeStatcan(series)
		if series[2] == "3-3-1" {
			if m.Verdict != NoData || m.Cause != NotComputable {
				t.Errorf("3-3-1: %s, %s", m.Verdict, m.Cause)
			}
			continue
		}
		want := map[string]Verdict{
			"target_achieved": Achieved, "substantial_progress": OnTrack, "moderate_progress": Behind,
			"limited_progress": FarBehind, "deterioration": Worsening,
		}[series[11]]
		if series[10] == "0" || series[10] == "0.0" {
			want = NoChange // "limited" there
		}
		if m.Verdict != want {
			t.Errorf("%s: got %s, want %s", series[2], m.Verdict, want)
			continue
		}
		agree++
		if m.Pace == nil {
			continue
		}
		if r, _ := strconv.ParseFloat(series[10], 64); m.Pace.Sub(rat(r)).Abs().Cmp(exact.Frac(1, 1e9)) > 0 {
			t.Errorf("%s: R is %s, want %s", series[2], m.Pace, series[10])
		}
	}
	if rows != 128 || agree != 127 {
		t.Errorf("%d of %d series agree, want 127 of 128", agree, rows)
	}
}

func rat(f float64) exact.Rat {
	r, _ := rounded(f)
	return r
}

func judgeStatcan(series []string) *Measure {
	w := newWorld()
	w.goal.Kind, w.goal.Down, w.plan.Method = record.Value, series[3] == "down", record.CAGR
	w.goal.Baseline.Period, _ = record.ParsePeriod(series[4])
	by, _ := record.ParsePeriod(series[8])
	w.goal.Targets = []record.Target{{By: by, Value: number(series[9])}}
	must(w.set(series[4] + " " + series[5]))
	must(w.set(series[6] + " " + series[7]))
	latest, _ := record.ParsePeriod(series[6])
	return w.book().Judge(w.goal, w.plan.Area, latest.Instant())
}
