package yardstick

import (
	"fmt"
	"strings"
)

// A load may have a reorganisation in the middle of its years: two provinces
// become one each, so that fewer are left, and of every three communes of today
// one goes on, one was two and one was three. What happened stands in
// data/areas/changes.yaml.

// reformYear is the year on whose first of July it happens: its report is
// already of the new areas.
func (s Size) reformYear() int { return (s.FirstYear+s.LastYear)/2 + 1 }

// merged reports whether a province of today was two.
func (s Size) merged(province int) bool { return province < s.Before-s.Provinces }

// formerID is the id of one of the two provinces that one of today was.
func formerID(province, half int) string {
	return fmt.Sprintf("%s-cu-%d", provinceID(province), half+1)
}

// reform gives the communes of today what they were. A merged one has an id of
// its own; the first of those it was has its name.
func (s Size) reform(communes []commune) {
	if s.Before == 0 {
		return
	}
	for i := range communes {
		c := &communes[i]
		p := i * s.Provinces / s.Communes
		first, end := ceil(p*s.Communes, s.Provinces), ceil((p+1)*s.Communes, s.Provinces)
		if s.merged(p) {
			c.former = formerID(p, min(1, 2*(i-first)/(end-first)))
		}
		if i%3 == 0 {
			continue
		}
		for j, word := range []string{"", " Thượng", " Hạ"}[:1+i%3] {
			c.was = append(c.was, commune{id: fmt.Sprintf("%s-cu-%d", c.id, j+1), name: c.name + word, province: c.province})
		}
	}
}

func ceil(a, b int) int { return (a + b - 1) / b }

// join is how a commune does that was several.
func join(parts [][]share) []share {
	all := make([]share, len(goals))
	for i := range all {
		for _, p := range parts {
			all[i].denominator += p[i].denominator
			all[i].ahead += p[i].ahead / len(parts)
		}
	}
	return all
}

// formerRegister lists the provinces of before, and what lay under them or
// under those that go on.
func (s Size) formerRegister(b *strings.Builder, communes []commune) {
	until := fmt.Sprintf("%d-06-30", s.reformYear())
	parent := ""
	for _, c := range communes {
		up := c.province
		if c.former != "" {
			up = c.former
		}
		if up != parent && c.former != "" {
			fmt.Fprintf(b, "- {id: %s, name: Tỉnh %s, type: tỉnh, tier: province, parent: ca-nuoc, until: %s}\n", up, strings.TrimPrefix(up, "tinh-"), until)
		}
		parent = up
		for _, old := range c.was {
			fmt.Fprintf(b, "- {id: %s, name: %s, type: phường, tier: commune, parent: %s, until: %s}\n", old.id, old.name, up, until)
		}
	}
}

// changes says what happened.
func (s Size) changes(communes []commune) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "- date: %d-07-01\n  law: Nghị quyết sắp xếp, bịa ra để đo\n  events:\n", s.reformYear())
	for p := range s.Provinces {
		if s.merged(p) {
			fmt.Fprintf(&b, "    - {merge: [%s, %s], into: %s}\n", formerID(p, 0), formerID(p, 1), provinceID(p))
		}
	}
	for _, c := range communes {
		switch {
		case len(c.was) > 0:
			ids := make([]string, len(c.was))
			for i, old := range c.was {
				ids[i] = old.id
			}
			fmt.Fprintf(&b, "    - {merge: [%s], into: %s}\n", strings.Join(ids, ", "), c.id)
		case c.former != "":
			fmt.Fprintf(&b, "    - {alter: %s, was: {parent: %s}}\n", c.id, c.former)
		}
	}
	return []byte(b.String())
}
