package record

import (
	"strings"
	"testing"
)

func ids(areas []*Area) string {
	var out []string
	for _, a := range areas {
		out = append(out, a.ID)
	}
	return strings.Join(out, " ")
}

// TestKin: a city of three ended; two of its wards became one without a parent,
// the third was joined with what lay outside.
func TestKin(t *testing.T) {
	reg := register("a+b>m 2025-07-01", "c+?>n 2025-07-01")
	city := &Area{ID: "city", Tier: "city", Until: Date{2025, 6, 30}}
	for _, id := range []string{"a", "b", "c"} {
		reg[id].Parent, reg[id].Tier = city, "ward"
		city.Children = append(city.Children, reg[id])
	}
	reg["m"].Tier, reg["n"].Tier = "ward", "ward"
	stays := &Area{ID: "s", Tier: "ward", Formerly: []Former{{Until: city.Until, Parent: city}}}
	reg["s"] = stays
	for id, want := range map[string]*Area{"a": city, "m": city, "n": city, "s": city} {
		if got := reg[id].Above(); got != want {
			t.Errorf("above %s: %v", id, got)
		}
	}
	if city.Above() != nil {
		t.Error("the city lies under something")
	}
	if got := ids(city.EverBelow()); got != "m a b n c" { // in the register's order
		t.Errorf("ever below: %s", got)
	}
}

func TestNamesakes(t *testing.T) {
	old := &Area{ID: "mui-ne", Name: "Mũi Né", Tier: "ward", Until: Date{2025, 6, 30}}
	now := &Area{ID: "mui-ne-2025", Name: "Mũi Né", Tier: "ward", From: Date{2025, 7, 1}}
	city := &Area{ID: "x", Name: "Mũi Né", Tier: "city"}
	twin := &Area{ID: "y", Name: "Tân Thành", Tier: "ward"}
	other := &Area{ID: "z", Name: "Tân Thành", Tier: "ward"}
	r := &Record{Areas: []*Area{old, now, city, twin, other}}
	r.Index()
	if !old.Namesake || !now.Namesake {
		t.Error("two of one name at different times are not told apart")
	}
	if city.Namesake || twin.Namesake || other.Namesake {
		t.Error("time does not tell these apart")
	}
}
