// Package review tells what a change of the sources does to the published
// picture: figures, verdicts, plans, warnings, pages. It sets two versions of a
// site side by side and prints them for a terminal, as Markdown for a pull
// request, or as JSON.
//
// The words are patterns of the theme (words/*/diff.txt); measures and numbers
// are told by package prose, as every page tells them.
package review

import (
	"io/fs"
	"strings"

	"tiendo/internal/build"
	"tiendo/internal/compare"
	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// Version is one of the two versions: where its files are, and what it is
// called.
type Version struct {
	Files  fs.FS
	Name   string // as it was asked for: "HEAD", "main"; "" for the folder as it is
	Commit string // "" for the folder as it is
	Absent bool   // there was no site yet
}

// Review is what was found.
type Review struct {
	Old, New Version
	Changes  *compare.Changes
	Pages    Pages
	AsOf     record.Date // today, of both

	was, is *build.Side
}

// Of reviews the way from one version to another. The options' Site is the
// versions' own.
func Of(old, new Version, o build.Options) (*Review, error) {
	before, after := o, o
	before.Site, after.Site = old.Files, new.Files
	was, is, err := build.Sides(before, after)
	if err != nil {
		return nil, err
	}
	if old.Absent { // what is wrong with nothing is nobody's fault
		was.Diagnostics, was.Errors, was.Warnings = nil, 0, 0
	}
	return &Review{
		Old: old, New: new, AsOf: is.Book.AsOf, was: was, is: is,
		Changes: compare.Of(side(was, old), side(is, new)),
		Pages:   pages(was, is),
	}, nil
}

func side(s *build.Side, v Version) compare.Side {
	return compare.Side{Record: s.Record, Book: s.Book, Diagnostics: s.Diagnostics, Line: lines(v.Files)}
}

// lines gives the text of a line, which is read where a first one is asked for.
func lines(files fs.FS) func(diag.Pos) string {
	read := map[string][]string{}
	return func(p diag.Pos) string {
		if p.Line == 0 {
			return ""
		}
		text, ok := read[p.File]
		if !ok {
			b, _ := fs.ReadFile(files, p.File) // what is gone has no lines
			text = strings.Split(string(b), "\n")
			read[p.File] = text
		}
		if p.Line > len(text) {
			return ""
		}
		return strings.TrimSpace(text[p.Line-1])
	}
}

// Lang is the site's first language.
func (r *Review) Lang() string { return r.is.Record.Site.Lang() }

// Errors is how many the new version has.
func (r *Review) Errors() int { return r.is.Errors }

// Problems are what the reader has to look at in the new version: every error,
// and the warnings that the old version did not have.
func (r *Review) Problems() (list []diag.Diagnostic) {
	for _, d := range r.is.Diagnostics {
		if d.Severity() == diag.Error {
			list = append(list, d)
		}
	}
	for _, d := range r.Changes.New {
		if d.Severity() == diag.Warning {
			list = append(list, d)
		}
	}
	return list
}

// Gone are the errors and warnings that only the old version had.
func (r *Review) Gone() []diag.Diagnostic { return r.Changes.Gone }

// None reports whether nothing is different, not a byte of a page.
func (r *Review) None() bool { return r.Changes.None() && r.Pages.none() }
