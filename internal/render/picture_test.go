package render

import (
	"bytes"
	"image/png"
	"io"
	"testing"

	"tiendo/internal/picture"
	"tiendo/internal/progress"
	"tiendo/internal/site"
	"tiendo/internal/theme"
)

func TestPictures(t *testing.T) {
	r, _ := newRenderer(t, nil)
	spec := sampleBullet("x", 50, progress.Behind)
	svg := page(t, r, &site.ChartPicture{Spec: spec, Source: "Nguồn ví dụ"})
	if !bytes.HasPrefix(svg, []byte("<svg ")) || !bytes.Contains(svg, []byte(">Nguồn ví dụ</text>")) || !bytes.Contains(svg, []byte(">Số liệu minh họa</text>")) {
		t.Errorf("got %s", svg)
	}
	if _, err := png.Decode(bytes.NewReader(page(t, r, &site.ChartPicture{Spec: spec, PNG: true}))); err != nil {
		t.Error(err)
	}
	poster := &site.Poster{Title: "Gia đình học tập", Number: "50%", Chip: sampleChip(progress.Behind), Counts: []site.TallyItem{{Chip: sampleChip(progress.Missed), Count: 2}}}
	img, err := png.Decode(bytes.NewReader(page(t, r, poster)))
	if err != nil || img.Bounds().Dx() != picture.CardWidth || img.Bounds().Dy() != picture.CardHeight {
		t.Errorf("a poster of %v: %v", img, err)
	}
}

// A folder of themes without fonts makes no pictures, and says so.
func TestNoFonts(t *testing.T) {
	r := New(&theme.Theme{}, nil)
	for _, content := range []any{&site.Poster{}, &site.ChartPicture{Spec: sampleBullet("x", 50, 0)}} {
		if err := r.Page(io.Discard, &site.Page{Addr: "a.png", Content: func() any { return content }}); err == nil {
			t.Error("a picture without fonts")
		}
	}
}
