package site

import (
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// directory is the list of addresses while it is being settled.
type directory struct {
	pages []Page
	given map[string]given // by the address in its folded form
	log   *diag.Log
}

// given is an address and what it was given to.
type given struct {
	addr string
	pos  diag.Pos
}

// newDirectory makes room for so many addresses; there may be more.
func newDirectory(n int, log *diag.Log) *directory {
	return &directory{pages: make([]Page, 0, n), given: make(map[string]given, n), log: log}
}

// add gives an address away. Two that differ only in case or normal form are
// one file on many machines, so the second is refused.
func (d *directory) add(p Page, pos diag.Pos) {
	key := folded(p.Addr)
	if first, taken := d.given[key]; taken {
		var notes []diag.Note
		if first.pos.File != "" {
			notes = append(notes, diag.Note{Pos: first.pos, Text: diag.FirstGivenHere})
		}
		d.log.At(pos, diag.AddressClash, locale.Args{"address": p.Addr}, notes...)
		return
	}
	d.given[key] = given{p.Addr, pos}
	d.pages = append(d.pages, p)
}

// taken reports whether add would refuse the address.
func (d *directory) taken(addr string) bool { _, taken := d.given[folded(addr)]; return taken }

// has reports whether that very address is published.
func (d *directory) has(addr string) bool { return d.given[folded(addr)].addr == addr && addr != "" }

func folded(addr string) string {
	s, _ := locale.NFC(addr)
	return strings.ToLower(s)
}
