package progress

import (
	"testing"

	"tiendo/internal/record"
)

// TestLate: an area that says nothing for the newest period is late, but not
// for a goal of which nobody has reported anything yet.
func TestLate(t *testing.T) {
	w := newWorld()
	must(w.set("wards 3"))
	must(w.report([]string{"2022", "w1..w3", "480/1000"}))
	must(w.report([]string{"2023", "w1..w2", "550/1000"}))
	later := *w.goal
	later.ID, later.ReportedBy, later.Kind = "later", "city", record.Share
	w.plan.Goals = append(w.plan.Goals, &later)
	w.rec.Index()

	due := Compute(w.rec, record.Date{Year: 2024, Month: 1, Day: 31}).Due(w.plan)
	if len(due.Late) != 1 || due.Late[0].ID != "w3" {
		t.Errorf("late: %v, want w3 alone", due.Late)
	}
	if got := due.NextDue.String(); due.Overdue || got != "2024-03-31" {
		t.Errorf("due %s, overdue %v, want 2024-03-31, not overdue", got, due.Overdue)
	}
}
