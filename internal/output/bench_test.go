package output

import (
	"bytes"
	"fmt"
	"testing"
)

// BenchmarkPublish publishes a national site's number of pages, first into an
// empty folder, then with nothing changed.
func BenchmarkPublish(b *testing.B) {
	page := bytes.Repeat([]byte("0123456789"), 1000)
	files := make([]File, 8400)
	for i := range files {
		files[i] = File{Addr: fmt.Sprintf("dia-ban/%d.html", i), Bytes: func() ([]byte, error) {
			return append(bytes.Clone(page), byte(i)), nil
		}}
	}
	b.Run("first", func(b *testing.B) {
		for b.Loop() {
			b.StopTimer()
			dir := b.TempDir()
			b.StartTimer()
			if _, err := Publish(dir, files, Options{}); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("unchanged", func(b *testing.B) {
		dir := b.TempDir()
		for b.Loop() {
			if _, err := Publish(dir, files, Options{}); err != nil {
				b.Fatal(err)
			}
		}
	})
}
