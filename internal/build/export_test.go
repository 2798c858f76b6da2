package build

import (
	"maps"
	"slices"
)

// Addrs lists a version's pages.
func (v *Version) Addrs() []string { return slices.Sorted(maps.Keys(v.pages)) }
