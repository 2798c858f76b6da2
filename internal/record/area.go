package record

import "tiendo/internal/diag"

// Area is an administrative unit: one id is one territory. Name, type, code and
// parent are those of today, or of its last day.
type Area struct {
	ID       string
	Name     string  // without its type: "Mũi Né"
	Type     Text    // "phường"; may be empty
	Tier     string  // id of a tier of site.yaml
	Parent   *Area   // nil at the top
	Children []*Area // that ever had it as their parent, in the register's order
	Code     string  // an attribute: codes are reused
	Aliases  []string
	From     Date // first day, zero: since ever
	Until    Date // last day, zero: still there
	Tile     Tile // on the map of its parent's areas; zero: none
	Order    int  // place in the register, from 0
	Namesake bool // another of its tier has the name at another time; set by [Record.Index]
	Pos      diag.Pos

	// From changes.yaml.
	Formerly []Former // what it was before, oldest first
	Origins  []Origin // what its territory came from, in official order
	Heirs    []Origin // what its territory went to, in official order
	Outside  Text     // what else it came from, outside the record
	Began    *Event   // how it began; nil where it was always there
	Ended    *Event   // how it ended; nil where it is still there
}

// Tile is a place on the map of areas as tiles, counted from 1 at the upper
// left.
type Tile struct {
	Column, Row int
	Pos         diag.Pos
}

// MaxTile is how many columns, and how many rows, a map may have: more would
// leave no room for a sign in a tile on a phone.
const MaxTile = 20

// Given reports whether the area has a place on the map.
func (t Tile) Given() bool { return t.Column > 0 }

// Exists reports whether the area existed on that day.
func (a *Area) Exists(d Date) bool {
	return (a.From.IsZero() || !a.From.After(d)) && (a.Until.IsZero() || !d.After(a.Until))
}

// Together reports whether there is a day on which both areas exist.
func (a *Area) Together(b *Area) bool {
	return (a.Until.IsZero() || !b.From.After(a.Until)) && (b.Until.IsZero() || !a.From.After(b.Until))
}

// Within reports whether a is b or lies under it.
func (a *Area) Within(b *Area) bool {
	for x := a; x != nil; x = x.Parent {
		if x == b {
			return true
		}
	}
	return false
}

// FullName is the name after its type, as a sentence has it: "phường Mũi Né".
// English has no type before a name in this format: give it in the name.
func (a *Area) FullName(lang string) string {
	if t := a.Type.In(lang); t != "" && lang == "vi" {
		return t + " " + a.Name
	}
	return a.Name
}
