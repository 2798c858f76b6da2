// Package source reads the files that editors write: settings, plans, the
// register of areas, reports, and the heads of Markdown texts.
//
// The format is described in one place, format.go: documents, keys, kinds of
// values, words for editors. docs/data-format.md is its printed form, with an
// example of each document.
//
// A file goes through these steps, and each reports all that it finds:
//
//   - its raw lines are scanned for what YAML hides or trips over: tabs, signs
//     that cannot be seen, marks of a merge, other encodings (scan.go);
//   - it is cut at its "---" lines, so that one broken document does not take
//     the others with it (file.go);
//   - each document is parsed into nodes; what the library says of faults in
//     the syntax is said again with place and remedy (syntax.go);
//   - the nodes are read by the description: no value is ever guessed
//     (decode.go, number.go, value.go, and a file for each document).
//
// What has an error is left out of the record, and what it was about is marked
// in record.Incomplete; ids that it would have given stay known, so that one
// fault is one diagnostic. Every value keeps its place in its file.
//
// This package is the only importer of YAML.
package source
