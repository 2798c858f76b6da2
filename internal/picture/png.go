package picture

import (
	"bytes"
	"cmp"
	"image"
	"image/color"
	"image/png"
	"slices"
)

// encode writes a picture as PNG with a palette.
func encode(img *image.RGBA) []byte {
	var b bytes.Buffer
	e := png.Encoder{CompressionLevel: png.DefaultCompression}
	if err := e.Encode(&b, indexed(img)); err != nil {
		panic("picture: " + err.Error()) // only a size of 0 and a full disk fail
	}
	return b.Bytes()
}

// indexed gives a picture a palette: its colours, or of more than 256 those
// that cover most, each of the others shown by the nearest.
func indexed(img *image.RGBA) *image.Paletted {
	type count struct{ rgb, n uint32 }
	counts := map[uint32]uint32{}
	var last, run uint32
	for i := 0; i < len(img.Pix); i += 4 {
		rgb := uint32(img.Pix[i])<<16 | uint32(img.Pix[i+1])<<8 | uint32(img.Pix[i+2])
		if rgb != last {
			counts[last] += run
			last, run = rgb, 0
		}
		run++
	}
	counts[last] += run
	all := make([]count, 0, len(counts))
	for rgb, n := range counts {
		if n > 0 {
			all = append(all, count{rgb, n})
		}
	}
	slices.SortFunc(all, func(a, b count) int { return cmp.Or(cmp.Compare(b.n, a.n), cmp.Compare(a.rgb, b.rgb)) })
	out := &image.Paletted{Pix: make([]uint8, len(img.Pix)/4), Stride: img.Rect.Dx(), Rect: img.Rect}
	index := make(map[uint32]uint8, len(all))
	for i, c := range all {
		if i < 256 {
			out.Palette = append(out.Palette, color.RGBA{uint8(c.rgb >> 16), uint8(c.rgb >> 8), uint8(c.rgb), 0xff})
			index[c.rgb] = uint8(i)
		} else {
			index[c.rgb] = uint8(out.Palette.Index(color.RGBA{uint8(c.rgb >> 16), uint8(c.rgb >> 8), uint8(c.rgb), 0xff}))
		}
	}
	last = 1 << 24 // no colour
	var at uint8
	for i := range out.Pix {
		p := img.Pix[4*i:]
		rgb := uint32(p[0])<<16 | uint32(p[1])<<8 | uint32(p[2])
		if rgb != last {
			last, at = rgb, index[rgb]
		}
		out.Pix[i] = at
	}
	return out
}
