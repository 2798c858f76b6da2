package source

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"tiendo/internal/edit"
)

// AddGoal puts a goal at the end of a plan's goals: the lines of a mapping,
// without indentation. False where the goals do not stand one below the other.
func AddGoal(plan []byte, lines []string) ([]byte, bool) {
	root := onlyDocument(plan)
	if root == nil {
		return nil, false
	}
	return addItem(plan, valueOf(root, "goals"), lines)
}

// AddArea puts an area into a file of the register, under that parent, or at the
// top for "". Where the parent has no list of areas in the file, the area stands
// at the end of the file's list and names its parent itself.
func AddArea(register []byte, parent string, lines []string) ([]byte, bool) {
	root := onlyDocument(register)
	if root == nil {
		return nil, false
	}
	if parent != "" {
		if out, ok := addItem(register, valueOf(areaNode(root, parent), "areas"), lines); ok {
			return out, true
		}
		lines = append(slices.Clone(lines), "parent: "+parent)
	}
	if root.Kind == yaml.SequenceNode {
		return addItem(register, root, lines)
	}
	end := "\n"
	if strings.HasSuffix(string(register), "\n") {
		end = ""
	}
	return append(slices.Clone(register), end+"---\n"+strings.Join(lines, "\n")+"\n"...), true
}

// onlyDocument parses a file of one document, nil where it is none.
func onlyDocument(text []byte) *yaml.Node {
	ps := parts(string(text), 0)
	if len(ps) != 1 || ps[0].above != 0 {
		return nil
	}
	n, err := parse(ps[0])
	if err != nil {
		return nil
	}
	return n
}

// valueOf is a key's value in a mapping, nil where there is none.
func valueOf(n *yaml.Node, key string) *yaml.Node {
	if n == nil || n.Kind != yaml.MappingNode {
		return nil
	}
	for i := 0; i+1 < len(n.Content); i += 2 {
		if n.Content[i].Value == key {
			return n.Content[i+1]
		}
	}
	return nil
}

// areaNode finds an area in the register by its id.
func areaNode(n *yaml.Node, id string) *yaml.Node {
	if n.Kind == yaml.MappingNode {
		if v := valueOf(n, "id"); v != nil && v.Value == id {
			return n
		}
		if n = valueOf(n, "areas"); n == nil {
			return nil
		}
	}
	for _, c := range n.Content {
		if found := areaNode(c, id); found != nil {
			return found
		}
	}
	return nil
}

// addItem puts an item at the end of a list whose items stand one below the
// other, as they do: with their indentation, and with an empty line before it
// where the last one has one.
func addItem(text []byte, list *yaml.Node, item []string) ([]byte, bool) {
	if list == nil || list.Kind != yaml.SequenceNode || list.Style&yaml.FlowStyle != 0 || len(list.Content) == 0 {
		return nil, false
	}
	rows := strings.SplitAfter(string(text), "\n")
	first := list.Content[len(list.Content)-1].Line - 1
	dash := list.Column - 1
	if first >= len(rows) || !strings.HasPrefix(rows[first], strings.Repeat(" ", dash)+"-") {
		return nil, false
	}
	last := first
	for i := first + 1; i < len(rows); i++ {
		if row := strings.TrimSpace(rows[i]); row == "" {
			continue
		} else if indentOf(rows[i]) <= dash {
			break
		}
		last = i
	}
	at := 0
	for _, row := range rows[:last+1] {
		at += len(row)
	}
	b := &strings.Builder{}
	if !strings.HasSuffix(rows[last], "\n") {
		b.WriteByte('\n')
	}
	if first > 0 && strings.TrimSpace(rows[first-1]) == "" {
		b.WriteByte('\n')
	}
	lead := "- "
	for _, l := range item {
		if l != "" {
			b.WriteString(strings.Repeat(" ", dash) + lead + l)
		}
		b.WriteByte('\n')
		lead = "  "
	}
	return edit.Apply(text, []edit.Edit{{Start: at, End: at, New: b.String()}}), true
}
