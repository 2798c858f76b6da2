package source

import (
	"io/fs"
	"os"

	"golang.org/x/text/unicode/norm"
)

// Names with diacritics that macOS made may stand on the disk with the accents
// apart (NFD). Here they are what links and everybody else write (NFC): a folder
// lists them so, and they are opened as they stand.

// openFolder is an open folder that lists such names composed.
type openFolder struct{ *os.File }

// ReadDir is fs.ReadDirFile's.
func (f openFolder) ReadDir(n int) ([]fs.DirEntry, error) {
	list, err := f.File.ReadDir(n)
	for i, e := range list {
		if name := norm.NFC.String(e.Name()); name != e.Name() && norm.NFD.String(name) == e.Name() {
			list[i] = composed{e, name}
		}
	}
	return list, err
}

type composed struct {
	fs.DirEntry
	name string
}

// Name is fs.DirEntry's.
func (c composed) Name() string { return c.name }

// apart is a name with its accents apart, where that is another.
func apart(name string) (string, bool) {
	nfd := norm.NFD.String(name)
	return nfd, nfd != name
}
