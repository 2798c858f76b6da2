package record

import (
	"fmt"
	"strings"
	"testing"

	"tiendo/internal/exact"
)

// register builds areas and what became of them from lines: "id [from] until",
// "a+b>c date", with "+?" for territory from outside, and "a>c:0.6,d:0.4 date".
func register(lines ...string) map[string]*Area {
	areas := map[string]*Area{}
	get := func(id string) *Area {
		if areas[id] == nil {
			areas[id] = &Area{ID: id, Order: len(areas)}
		}
		return areas[id]
	}
	for _, line := range lines {
		what, day, _ := strings.Cut(line, " ")
		date, _ := ParseDate(day)
		before, after, _ := strings.Cut(what, ">")
		for _, from := range strings.Split(before, "+") {
			for _, into := range strings.Split(after, ",") {
				id, weight, _ := strings.Cut(into, ":")
				to := get(id)
				to.From = date
				if from == "?" {
					to.Outside = Text{{Lang: "en", Text: "elsewhere"}}
					continue
				}
				share := exact.Int(1)
				if weight != "" {
					share, _ = exact.Parse(weight)
				}
				a := get(from)
				a.Until = (date.Instant() - 1).LastDay()
				to.Origins = append(to.Origins, Origin{a, share})
				a.Heirs = append(a.Heirs, Origin{to, share})
			}
		}
	}
	return areas
}

func told(from []Origin, whole bool) string {
	var out []string
	for _, o := range from {
		out = append(out, fmt.Sprintf("%s·%s", o.Area.ID, o.Share.String()))
	}
	return fmt.Sprint(strings.Join(out, " "), " ", whole)
}

func TestPast(t *testing.T) {
	reg := register("a+b>m 2024-12-01", "m+c>n 2025-07-01", "d>e:0.6,f:0.4 2024-12-01", "e+f>g 2025-07-01", "c2+?>h 2025-07-01", "h+k>l 2026-01-01")
	for _, x := range []struct{ area, day, want string }{
		{"a", "2024-11-30", "a·1 true"},
		{"a", "2024-12-01", " false"},
		{"m", "2024-12-31", "m·1 true"},
		{"m", "2023-12-31", "a·1 b·1 true"},
		{"n", "2025-06-30", "m·1 c·1 true"},
		{"n", "2024-06-30", "a·1 b·1 c·1 true"},
		{"e", "2023-12-31", "d·0.6 true"},
		{"g", "2024-12-31", "e·1 f·1 true"},
		{"g", "2023-12-31", "d·1 true"}, // split and merged again: the whole
		{"h", "2024-12-31", "c2·1 false"},
		{"l", "2025-12-31", "h·1 k·1 true"},
		{"l", "2024-12-31", "c2·1 k·1 false"},
	} {
		day, _ := ParseDate(x.day)
		if got := told(reg[x.area].Past(day)); got != x.want {
			t.Errorf("%s on %s: %q, want %q", x.area, x.day, got, x.want)
		}
	}
	if d := reg["l"].Joined().String(); d != "2025-07-01" {
		t.Errorf("l joined outside on %q", d)
	}
	if d := reg["n"].Joined(); !d.IsZero() {
		t.Errorf("n joined outside on %q", d)
	}
}

func TestBelowAfterTheEnd(t *testing.T) {
	reg := register("a+b>m 2024-12-01", "m+c>n 2025-07-01", "d+?>o 2025-07-01")
	end, _ := ParseDate("2025-06-30")
	city := &Area{ID: "city", Until: end}
	for _, id := range []string{"a", "b", "m", "c", "d"} {
		reg[id].Parent = city
		city.Children = append(city.Children, reg[id])
	}
	for day, want := range map[string]string{"2023-12-31": "a b c d", "2024-12-31": "m c d", "2025-12-31": "n o"} {
		d, _ := ParseDate(day)
		var got []string
		for _, a := range city.Below(d) {
			got = append(got, a.ID)
		}
		if strings.Join(got, " ") != want {
			t.Errorf("below the city on %s: %v, want %s", day, got, want)
		}
	}
}

func TestFormerly(t *testing.T) {
	old, now := &Area{ID: "old"}, &Area{ID: "now"}
	until, _ := ParseDate("2025-06-30")
	a := &Area{ID: "a", Name: "New", Parent: now, Formerly: []Former{{Until: until, Name: "Old", Parent: old}}}
	after, _ := ParseDate("2025-07-01")
	if a.On(until).Name != "Old" || a.On(after).Name != "New" || a.ParentOn(until) != old {
		t.Error("what it was is not what it was")
	}
	if !a.WithinOn(old, until) || a.WithinOn(old, after) || !a.EverWithin(old) || a.Within(old) {
		t.Error("where it belonged is not where it belonged")
	}
}

// A territory that is split and merged again and again is followed in no time.
func TestPastOfManyRounds(t *testing.T) {
	var lines []string
	for year := 1900; year < 2000; year++ {
		lines = append(lines, fmt.Sprintf("w%d>a%d:0.5,b%d:0.5 %d-03-01", year, year, year, year), fmt.Sprintf("a%d+b%d>w%d %d-09-01", year, year, year+1, year))
	}
	reg := register(lines...)
	day, _ := ParseDate("1900-01-01")
	if got := told(reg["w2000"].Past(day)); got != "w1900·1 true" {
		t.Errorf("before a hundred rounds: %q", got)
	}
	end, _ := ParseDate("2000-01-01")
	if got := reg["w1900"].Now(end); len(got) != 1 || got[0].ID != "w2000" {
		t.Errorf("after a hundred rounds: %v", got)
	}
	if !reg["w2000"].Joined().IsZero() {
		t.Error("something came from outside")
	}
}
