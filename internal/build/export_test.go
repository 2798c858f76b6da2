package build

import "slices"

// Addrs lists a version's addresses.
func (v *Version) Addrs() (all []string) {
	for _, p := range v.site.Pages() {
		all = append(all, p.Addr)
	}
	slices.Sort(all)
	return all
}
