package source

import (
	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// tile reads a place on the map of areas, [column, row]; the zero Tile where
// not given or broken.
func (m mapping) tile(key string) record.Tile {
	n := m.val(key)
	if n == nil {
		return record.Tile{}
	}
	if n.Kind != yaml.SequenceNode || len(n.Content) != 2 {
		m.d.report(n, diag.BadTile, locale.Args{"most": record.MaxTile})
		return record.Tile{}
	}
	var at [2]int
	for i, x := range n.Content {
		v, ok := m.d.whole(x, key)
		if !ok {
			return record.Tile{}
		}
		if v < 1 || v > record.MaxTile {
			m.d.report(x, diag.BadTile, locale.Args{"most": record.MaxTile})
			return record.Tile{}
		}
		at[i] = int(v)
	}
	return record.Tile{Column: at[0], Row: at[1], Pos: m.d.pos(n)}
}
