package chart

import "tiendo/internal/progress"

// Icon is the verdict's sign as SVG path data in a box of 16 × 16, to be drawn
// as a line 2 wide with round ends and no fill. Chips, cells and drawings all
// take it from here: no verdict is told by colour alone.
func Icon(v progress.Verdict) string { return icons[v] }

var icons = [...]string{
	progress.Achieved:  "M3 8.5l3.5 3.5L13 4.5",                                     // tick
	progress.OnTrack:   "M4 12l8-8M5.5 4H12v6.5",                                    // up
	progress.Behind:    "M2.5 8h11M9 3.5L13.5 8 9 12.5",                             // level
	progress.FarBehind: "M4 4l8 8M5.5 12H12V5.5",                                    // down
	progress.NoChange:  "M3 5.5h10M3 10.5h10",                                       // equal
	progress.Worsening: "M8 2.5v11M3.5 9L8 13.5 12.5 9",                             // straight down
	progress.Missed:    "M4 4l8 8M12 4l-8 8",                                        // cross
	progress.NoData:    "M5.5 5.8a2.5 2.5 0 1 1 3.6 2.3C8.3 8.5 8 9 8 9.8M8 13v.01", // question mark
}
