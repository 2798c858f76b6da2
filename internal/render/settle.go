package render

import (
	"html/template"
	"strconv"
	"text/template/parse"
)

// settle puts the words of every {{say "key"}} without arguments into the
// templates themselves: they are the same on every page, and a call costs more
// than all else that such an action does. The templates must not have been
// executed; html/template then sees the words as the template's own text, so
// they are escaped here.
func (h *helpers) settle(ts *template.Template) {
	for _, t := range ts.Templates() {
		if t.Tree != nil {
			h.settleList(t.Tree.Root)
		}
	}
}

func (h *helpers) settleList(list *parse.ListNode) {
	if list == nil {
		return
	}
	for i, n := range list.Nodes {
		switch n := n.(type) {
		case *parse.ActionNode:
			if key, ok := plainSay(n.Pipe); ok {
				text := template.HTMLEscapeString(h.words.Say(key, nil))
				list.Nodes[i] = &parse.TextNode{NodeType: parse.NodeText, Pos: n.Pos, Text: []byte(text)}
			}
		case *parse.IfNode:
			h.settleList(n.List)
			h.settleList(n.ElseList)
		case *parse.WithNode:
			h.settleList(n.List)
			h.settleList(n.ElseList)
		case *parse.RangeNode:
			h.settleList(n.List)
			h.settleList(n.ElseList)
		}
	}
}

// plainSay reports whether the pipeline is say with a key and nothing else.
func plainSay(p *parse.PipeNode) (key string, ok bool) {
	if len(p.Decl) > 0 || len(p.Cmds) != 1 || len(p.Cmds[0].Args) != 2 {
		return "", false
	}
	name, isName := p.Cmds[0].Args[0].(*parse.IdentifierNode)
	arg, isText := p.Cmds[0].Args[1].(*parse.StringNode)
	if !isName || !isText || name.Ident != "say" {
		return "", false
	}
	key, err := strconv.Unquote(arg.Quoted)
	return key, err == nil
}
