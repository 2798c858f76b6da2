package source

import "testing"

func TestAddItem(t *testing.T) {
	goal := func(text string) (string, bool) {
		b, ok := AddGoal([]byte(text), []string{"id: moi", "title: Mới"})
		return string(b), ok
	}
	area := func(parent string) func(string) (string, bool) {
		return func(text string) (string, bool) {
			b, ok := AddArea([]byte(text), parent, []string{"id: moi", "name: Mới"})
			return string(b), ok
		}
	}
	for _, c := range []struct {
		name, text, want string
		add              func(string) (string, bool)
	}{
		{"the list is in the middle", "title: A\ngoals:\n  - id: x # một\n    # ghi chú\n    title: |\n      Dòng\n\n      hai\n# giải pháp\nsolutions: []\n",
			"title: A\ngoals:\n  - id: x # một\n    # ghi chú\n    title: |\n      Dòng\n\n      hai\n  - id: moi\n    title: Mới\n# giải pháp\nsolutions: []\n", goal},
		{"an empty line before each", "goals:\n- id: x\n\n- id: y\n\n\n# hết\n", "goals:\n- id: x\n\n- id: y\n\n- id: moi\n  title: Mới\n\n\n# hết\n", goal},
		{"no line end", "goals:\n  - {id: x}", "goals:\n  - {id: x}\n  - id: moi\n    title: Mới\n", goal},
		{"in brackets", "goals: [{id: x}]\n", "", goal},
		{"no list", "goals: x\n", "", goal},
		{"broken", "goals: [\n", "", goal},
		{"under its parent", "- id: a\n  areas:\n    - {id: b, name: B}\n- id: c\n", "- id: a\n  areas:\n    - {id: b, name: B}\n    - id: moi\n      name: Mới\n- id: c\n", area("a")},
		{"a parent without a list", "- id: a\n- {id: b}\n", "- id: a\n- {id: b}\n- id: moi\n  name: Mới\n  parent: b\n", area("b")},
		{"at the top", "- id: a\n", "- id: a\n- id: moi\n  name: Mới\n", area("")},
		{"a file of one area", "id: a\nname: A\n", "id: a\nname: A\n---\nid: moi\nname: Mới\nparent: a\n", area("a")},
		{"a file of one area with its areas", "id: a\nareas:\n- id: b\n", "id: a\nareas:\n- id: b\n- id: moi\n  name: Mới\n", area("a")},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got, ok := c.add(c.text); got != c.want || ok != (c.want != "") {
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}
