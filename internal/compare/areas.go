package compare

import (
	"cmp"
	"slices"

	"tiendo/internal/record"
)

// Area is an area that is new, gone or different in the register.
type Area struct {
	Change   Change
	Ended    bool // of Changed: it ends now, and did not before
	Old, New *record.Area
}

// Some is the new area, or the old one where it is gone.
func (a Area) Some() *record.Area { return cmp.Or(a.New, a.Old) }

func (p *pair) areaChanges() (list []Area) {
	for _, a := range p.areas {
		switch {
		case a.old == nil && p.was.Record.Incomplete.Areas, a.new == nil && p.is.Record.Incomplete.Areas:
		case a.old == nil || a.new == nil:
			list = append(list, Area{Change: changeOf(a.old, a.new), Old: a.old, New: a.new})
		case !sameArea(a.old, a.new):
			ended := a.old.Until.IsZero() && !a.new.Until.IsZero()
			list = append(list, Area{Change: Changed, Ended: ended, Old: a.old, New: a.new})
		}
	}
	return list
}

func sameArea(a, b *record.Area) bool {
	return a.Name == b.Name && slices.Equal(a.Type, b.Type) && a.Tier == b.Tier && a.Code == b.Code &&
		AreaID(a.Parent) == AreaID(b.Parent) && a.From == b.From && a.Until == b.Until &&
		slices.Equal(a.Aliases, b.Aliases) && a.Tile.Column == b.Tile.Column && a.Tile.Row == b.Tile.Row
}
