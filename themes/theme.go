// Package themes holds the themes that are inside the binary.
package themes

import "embed"

// FS has the folder "default".
//
//go:embed default
var FS embed.FS
