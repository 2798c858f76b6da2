package site

import (
	"reflect"
	"strings"
	"sync"
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// twoPlans is the city with a second plan: an earlier solution's id again, and
// a goal that is asked of the city alone.
func twoPlans() *record.Record {
	rec := city()
	p := &record.Plan{ID: "ke-hoach-so", Title: vi("Kế hoạch chuyển đổi số"), Area: rec.Areas[0], ReportDue: 3}
	p.Goals = []*record.Goal{{ID: "thiet-bi", Plan: p, Title: vi("Thiết bị"), Short: vi("Thiết bị"), Kind: record.Count, Of: vi("thiết bị"),
		ReportedBy: "city", Targets: []record.Target{target(2025, 10)}}}
	p.Solutions = []*record.Solution{{ID: "mo-hinh", Title: vi("Mô hình số"), Goals: p.Goals}}
	rec.Plans = append(rec.Plans, p)
	rec.Index()
	return rec
}

func TestTwoPlans(t *testing.T) {
	s := New(inputs(t, twoPlans(), "2024-02-01"), &diag.Log{})
	home := content[*Home](t, s, "index.html")
	if len(home.Cards) != 6 || home.Tally.Total != 6 || len(home.Bullets.Rows) != 6 || len(home.Plans) != 2 {
		t.Errorf("home: %d cards, %d counted, %d rows, %d plans", len(home.Cards), home.Tally.Total, len(home.Bullets.Rows), len(home.Plans))
	}
	for _, r := range home.Bullets.Rows {
		if len(r.Cells) != len(home.Bullets.Head) {
			t.Errorf("home: %q has %d cells under %d heads", r.Cells[0], len(r.Cells), len(home.Bullets.Head))
		}
	}
	for _, g := range home.Matrix.Goals {
		if g.Label == "Thiết bị" {
			t.Error("the matrix of the wards has a column for what no ward is asked")
		}
	}
	if !strings.Contains(home.DueState, "Kế hoạch chuyển đổi số: ") {
		t.Errorf("home: whose calendar? %q", home.DueState)
	}
	plans := content[*Solutions](t, s, "giai-phap/index.html").Plans
	if a, b := plans[0].Items[0].ID, plans[1].Items[0].ID; a != "mo-hinh" || b != "ke-hoach-so--mo-hinh" {
		t.Errorf("solutions: %s and %s", a, b)
	}
	goal := content[*Goal](t, s, "muc-tieu/thiet-bi.html")
	if goal.Line != nil || goal.Download.Href != "" || goal.ChartData.Href != "" || goal.Citation != "" {
		t.Error("a goal without figures has something to take away")
	}
	if got := goal.Solutions[0].Href; got != "../giai-phap/index.html#ke-hoach-so--mo-hinh" {
		t.Errorf("goal: %s", got)
	}
	if ward := content[*Area](t, s, "dia-ban/mui-ne.html"); len(ward.Sections) != 5 {
		t.Errorf("ward: %d sections", len(ward.Sections))
	}
}

// TestManyAtOnce makes all pages from many goroutines: what is shared must not
// depend on who asks first.
func TestManyAtOnce(t *testing.T) {
	text := func(p Page) string {
		var b strings.Builder
		dump(&b, "", reflect.ValueOf(p.Content()))
		return b.String()
	}
	var alone []string
	for _, p := range New(inputs(t, twoPlans(), "2024-02-01"), &diag.Log{}).Pages() {
		if p.Content != nil {
			alone = append(alone, text(p))
		}
	}
	pages := New(inputs(t, twoPlans(), "2024-02-01"), &diag.Log{}).Pages()
	var wg sync.WaitGroup
	for w := range 4 {
		wg.Go(func() {
			for i := range alone {
				at := (i*7 + w*5) % len(alone)
				if got := text(pages[at]); got != alone[at] {
					t.Errorf("%s differs", pages[at].Addr)
				}
			}
		})
	}
	wg.Wait()
}
