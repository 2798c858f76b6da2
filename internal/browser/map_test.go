package browser

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/chromedp/cdproto/accessibility"
	"github.com/chromedp/chromedp"
)

// mapPages have a map of tiles; the number is how many tiles a reader sees on
// it: the drawing for phones or that for desks.
var mapPages = []string{"index.html", "muc-tieu/gia-dinh-hoc-tap.html"}

const wardsOnMap = 7

// TestMap holds the maps to their tiles, in the real font, on phone and desk.
func TestMap(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "file://"
	for _, p := range mapPages {
		b.visit(fileURL(p))
		for _, w := range widths {
			b.width(w)
			for _, wrong := range b.ask("tiles.js") {
				t.Errorf("%s at %d px: %s", p, w, wrong)
			}
			n, err := chromedp.Run(b.ctx, chromedp.Evaluate[int](`[...document.querySelectorAll("svg.map a.tile")].filter(a => a.checkVisibility()).length`))
			b.must(err)
			if n != wardsOnMap {
				t.Errorf("%s at %d px: %d tiles; want %d", p, w, n, wardsOnMap)
			}
		}
		b.complain(p)
	}
}

// TestTablesRead asks what a screen reader gets of the tables of coloured
// cells, on a phone, where the style sheet lays them out anew: tables still,
// with the heads of their rows and columns, and cells that say all by
// themselves.
func TestTablesRead(t *testing.T) {
	t.Parallel()
	b := open(t)
	b.hosts = "file://"
	for _, c := range []struct {
		page, table, row, column, cell string
	}{
		{"index.html", "Đánh giá mới nhất của từng phường, xã", "Phú Thủy", "Gia đình", "Phú Thủy, Gia đình: 69,96%, không đạt mục tiêu đúng hạn 2025"},
		{sampleArea(t), "Đánh giá từng mục tiêu của phường Phú Thủy (đến 30/06/2025)", "Gia đình", "2022", "Năm 2022: Phú Thủy, Gia đình: 57,4%, đúng tiến độ"},
	} {
		for _, w := range []int64{360, 1200} {
			b.width(w)
			b.visit(fileURL(c.page))
			read := b.readTable(c.table)
			for role, name := range map[string]string{"rowheader": c.row, "columnheader": c.column, "link": c.cell} {
				if !read[role+": "+name] {
					t.Errorf("%s at %d px: the table has no %s %q", c.page, w, role, name)
				}
			}
			if t.Failed() {
				t.Log(read)
			}
		}
	}
}

// readTable gives what stands in the table that a name begins, as a screen
// reader gets it: "role: name".
func (b *tab) readTable(name string) map[string]bool {
	b.t.Helper()
	tree, err := chromedp.Call(b.ctx, accessibility.GetFullAXTree, accessibility.GetFullAXTreeParams{})
	b.must(err)
	nodes := map[accessibility.NodeID]*accessibility.Node{}
	var table *accessibility.Node
	for _, n := range tree.Nodes {
		nodes[n.NodeID] = n
		if said(n.Role) == "table" && strings.HasPrefix(said(n.Name), name) {
			table = n
		}
	}
	read := map[string]bool{}
	var walk func(*accessibility.Node)
	walk = func(n *accessibility.Node) {
		if n == nil {
			return
		}
		read[said(n.Role)+": "+said(n.Name)] = true
		for _, id := range n.ChildIDs {
			walk(nodes[id])
		}
	}
	walk(table)
	return read
}

// said is a value's text; "" for none.
func said(v *accessibility.Value) (s string) {
	if v == nil || json.Unmarshal([]byte(v.Value), &s) != nil {
		return ""
	}
	return s
}
