package site

import (
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// directory is the list of addresses while it is being settled.
type directory struct {
	pages []Page
	given map[string]int // which of them, by the address in its folded form
	log   *diag.Log
}

// newDirectory makes room for so many addresses; there may be more.
func newDirectory(n int, log *diag.Log) *directory {
	return &directory{make([]Page, 0, n), make(map[string]int, n), log}
}

// add gives an address away. Two that differ only in case or normal form are
// one file on many machines, so the second is refused.
func (d *directory) add(p Page) {
	key := folded(p.Addr)
	if i, taken := d.given[key]; taken {
		var notes []diag.Note
		if first := d.pages[i]; first.Pos.File != "" {
			notes = append(notes, diag.Note{Pos: first.Pos, Text: diag.FirstGivenHere})
		}
		d.log.At(p.Pos, diag.AddressClash, locale.Args{"address": p.Addr}, notes...)
		return
	}
	d.given[key] = len(d.pages)
	d.pages = append(d.pages, p)
}

// taken reports whether add would refuse the address.
func (d *directory) taken(addr string) bool { _, taken := d.given[folded(addr)]; return taken }

// at is what is published at that very address; nil where nothing is.
func (d *directory) at(addr string) *Page {
	if i, taken := d.given[folded(addr)]; taken && d.pages[i].Addr == addr {
		return &d.pages[i]
	}
	return nil
}

func folded(addr string) string {
	s, _ := locale.NFC(addr)
	return strings.ToLower(s)
}
