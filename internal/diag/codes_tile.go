package diag

// What may be wrong with the map of areas as tiles.
const (
	BadTile      Code = "bad-tile"
	TilesCollide Code = "tiles-collide"
	TileMissing  Code = "tile-missing"
)

var tileCodes = []Entry{
	{
		Code: BadTile, Severity: Error,
		Message: Words{"Ô trên bản đồ phải là [cột, hàng], hai số nguyên từ 1 đến {most}.", "A tile of the map must be [column, row], two whole numbers from 1 to {most}."},
		Hint:    Words{"Viết như: tile: [5, 3], tức cột 5, hàng 3, đếm từ trái sang và từ trên xuống.", "Write it as: tile: [5, 3], which is column 5, row 3, counted from the left and from the top."},
		Why:     Words{"Bản đồ rộng hơn thì trên điện thoại không còn chỗ cho một dấu trong mỗi ô.", "A larger map would leave no room for a sign in a tile on a phone."},
		Bad:     exampleAreas("{id: lac-dao, name: Lạc Đạo, parent: phan-thiet, from: 2025-01-01, tile: [21, 3]}"),
		Good:    exampleAreas("{id: lac-dao, name: Lạc Đạo, tier: city, from: 2025-01-01, tile: [3, 4]}"),
	},
	{
		Code: TilesCollide, Severity: Error,
		Message: Words{"Ô [{column}, {row}] của {area} đã có {other} ở {place}.", "The tile [{column}, {row}] of {area} already has {other} at {place}."},
		Hint:    Words{"Chuyển một trong hai sang ô trống bên cạnh.", "Move one of the two to a free tile beside it."},
		Why:     Words{"Hai địa bàn cùng một ô thì trên bản đồ chỉ thấy một.", "Of two areas on one tile the map would show one."},
		Bad:     exampleAreas("{id: tinh-moi, name: Tỉnh mới, tier: city, from: 2025-07-01, areas: [{id: hai, name: Hải, from: 2025-07-01, tile: [1, 1]}, {id: son, name: Sơn, from: 2025-07-01, tile: [1, 1]}]}"),
		Good:    exampleAreas("{id: tinh-moi, name: Tỉnh mới, tier: city, from: 2025-07-01, areas: [{id: hai, name: Hải, from: 2025-07-01, tile: [1, 1]}, {id: son, name: Sơn, from: 2025-07-01, tile: [2, 1]}]}"),
	},
	{
		Code: TileMissing, Severity: Warning,
		Message: Words{"Bản đồ của {parent} thiếu {area}, vì nơi này không có ô.", "The map of {parent} lacks {area}, which has no tile."},
		Hint:    Words{"Thêm một ô còn trống, như: tile: [5, 3]", "Add a tile that is free, as: tile: [5, 3]"},
		Why:     Words{"Bản đồ thiếu một nơi thì người ở đó không tìm thấy mình.", "Who lives in a place that the map lacks looks for it in vain."},
		Bad:     exampleAreas("{id: tinh-moi, name: Tỉnh mới, tier: city, from: 2025-07-01, areas: [{id: hai, name: Hải, from: 2025-07-01, tile: [1, 1]}, {id: son, name: Sơn, from: 2025-07-01}]}"),
		Good:    exampleAreas("{id: tinh-moi, name: Tỉnh mới, tier: city, from: 2025-07-01, areas: [{id: hai, name: Hải, from: 2025-07-01, tile: [1, 1]}, {id: son, name: Sơn, from: 2025-07-01, tile: [2, 1]}]}"),
	},
}
