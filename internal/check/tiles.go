package check

import (
	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// tiles holds the map under each area to one tile for each of its areas. Areas
// that never exist together may share a tile: a ward and its successor do.
func tiles(r *run) {
	for _, parent := range r.rec.Areas {
		placed := false
		for i, a := range parent.Children {
			placed = placed || a.Tile.Given()
			r.collision(a, parent.Children[:i])
		}
		if !placed || r.rec.Incomplete.Areas {
			continue
		}
		for _, a := range parent.Children {
			r.noTile(a, parent)
		}
	}
}

// collision refuses a tile that one of the areas before has at the same time.
func (r *run) collision(a *record.Area, before []*record.Area) {
	if !a.Tile.Given() {
		return
	}
	for _, b := range before {
		if b.Tile.Column == a.Tile.Column && b.Tile.Row == a.Tile.Row && a.Together(b) {
			r.log.At(a.Tile.Pos, diag.TilesCollide, locale.Args{
				"area": named(a), "other": named(b), "column": a.Tile.Column, "row": a.Tile.Row, "place": b.Tile.Pos.String(),
			}, diag.Note{Pos: b.Tile.Pos, Text: diag.FirstGivenHere})
			return
		}
	}
}

// noTile tells of an area that would be missing from a map on which an area
// that exists at the same time has its tile.
func (r *run) noTile(a, parent *record.Area) {
	if a.Tile.Given() {
		return
	}
	for _, b := range parent.Children {
		if b.Tile.Given() && a.Together(b) {
			r.log.At(a.Pos, diag.TileMissing, locale.Args{"area": named(a), "parent": named(parent)})
			return
		}
	}
}
