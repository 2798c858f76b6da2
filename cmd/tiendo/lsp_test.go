package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"net/textproto"
	"net/url"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"
)

// lsp speaks to a YAML language server as an editor does.
type lsp struct {
	t        *testing.T
	in       io.WriteCloser
	settings map[string]any // what it is told of the editor's settings

	mu      sync.Mutex
	next    int
	answers map[int]chan json.RawMessage
	found   map[string]chan []lspFound // by file's address
}

// lspFound is something that the server marks.
type lspFound struct {
	Range   struct{ Start lspPos }
	Message string
}

type lspPos struct {
	Line      int `json:"line"`
	Character int `json:"character"`
}

type lspMessage struct {
	ID     *int            `json:"id"`
	Method string          `json:"method"`
	Params json.RawMessage `json:"params"`
	Result json.RawMessage `json:"result"`
	Error  json.RawMessage `json:"error"`
}

// startLSP starts a server that knows which schema is whose only by the given
// settings and by what the files themselves say.
func startLSP(t *testing.T, dir string, schemas map[string]any) *lsp {
	t.Helper()
	program, err := exec.LookPath("yaml-language-server")
	if err != nil {
		if os.Getenv("TIENDO_LSP") == "required" {
			t.Fatal("no yaml-language-server found, and TIENDO_LSP=required")
		}
		t.Skip("no yaml-language-server: npm install yaml-language-server@1.25.0")
	}
	cmd := exec.Command(program, "--stdio")
	in, err := cmd.StdinPipe()
	if err != nil {
		t.Fatal(err)
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := cmd.Start(); err != nil {
		t.Fatal(err)
	}
	c := &lsp{t: t, in: in, answers: map[int]chan json.RawMessage{}, found: map[string]chan []lspFound{}, settings: map[string]any{
		"schemas": schemas, "validate": true, "hover": true, "completion": true,
		"schemaStore": map[string]any{"enable": false}, "kubernetesCRDStore": map[string]any{"enable": false}}}
	done := make(chan bool)
	go func() { c.listen(bufio.NewReader(out)); close(done) }()
	t.Cleanup(func() { in.Close(); cmd.Process.Kill(); <-done; cmd.Wait() })

	markdown := map[string]any{"hover": map[string]any{"contentFormat": []string{"markdown"}},
		"completion": map[string]any{"completionItem": map[string]any{"documentationFormat": []string{"markdown"}, "snippetSupport": true}}}
	c.ask("initialize", map[string]any{"processId": os.Getpid(), "rootUri": fileURI(dir),
		"workspaceFolders": []any{map[string]any{"uri": fileURI(dir), "name": "site"}},
		"capabilities":     map[string]any{"workspace": map[string]any{"configuration": true}, "textDocument": markdown}}, nil)
	c.tell("initialized", map[string]any{})
	c.tell("workspace/didChangeConfiguration", map[string]any{"settings": map[string]any{"yaml": c.settings}})
	return c
}

func fileURI(path string) string {
	return (&url.URL{Scheme: "file", Path: filepath.ToSlash(path)}).String()
}

// listen reads frames until the server ends.
func (c *lsp) listen(r *bufio.Reader) {
	for {
		head, err := textproto.NewReader(r).ReadMIMEHeader()
		if err != nil {
			return
		}
		n, _ := strconv.Atoi(head.Get("Content-Length"))
		body := make([]byte, n)
		if _, err := io.ReadFull(r, body); err != nil {
			return
		}
		var m lspMessage
		if json.Unmarshal(body, &m) == nil {
			c.hear(m)
		}
	}
}

// hear takes an answer, a finding or a question of the server's.
func (c *lsp) hear(m lspMessage) {
	switch {
	case m.Method == "" && m.ID != nil:
		c.mu.Lock()
		answer := c.answers[*m.ID]
		c.mu.Unlock()
		answer <- m.Result
	case m.Method == "textDocument/publishDiagnostics":
		var p struct {
			URI         string
			Diagnostics []lspFound
		}
		if json.Unmarshal(m.Params, &p) == nil {
			c.findings(p.URI) <- p.Diagnostics
		}
	case m.Method == "workspace/configuration":
		var p struct{ Items []struct{ Section string } }
		json.Unmarshal(m.Params, &p)
		list := make([]any, len(p.Items))
		for i, item := range p.Items {
			if item.Section == "yaml" {
				list[i] = c.settings
			}
		}
		c.send(map[string]any{"id": *m.ID, "result": list})
	case m.ID != nil:
		c.send(map[string]any{"id": *m.ID, "result": nil})
	}
}

func (c *lsp) findings(uri string) chan []lspFound {
	c.mu.Lock()
	defer c.mu.Unlock()
	uri, _ = url.PathUnescape(uri)
	if c.found[uri] == nil {
		c.found[uri] = make(chan []lspFound, 16)
	}
	return c.found[uri]
}

func (c *lsp) send(m map[string]any) {
	m["jsonrpc"] = "2.0"
	b, err := json.Marshal(m)
	if err != nil {
		panic(err)
	}
	c.mu.Lock()
	defer c.mu.Unlock()
	fmt.Fprintf(c.in, "Content-Length: %d\r\n\r\n%s", len(b), b) // who no longer reads no longer answers
}

func (c *lsp) tell(method string, params any) {
	c.send(map[string]any{"method": method, "params": params})
}

const lspPatience = 30 * time.Second

// ask waits for the answer.
func (c *lsp) ask(method string, params, result any) {
	c.t.Helper()
	c.mu.Lock()
	c.next++
	id, answer := c.next, make(chan json.RawMessage, 1)
	c.answers[id] = answer
	c.mu.Unlock()
	c.send(map[string]any{"id": id, "method": method, "params": params})
	select {
	case raw := <-answer:
		if result != nil {
			if err := json.Unmarshal(raw, result); err != nil {
				c.t.Fatalf("%s: %v in %s", method, err, raw)
			}
		}
	case <-time.After(lspPatience):
		c.t.Fatalf("%s: no answer", method)
	}
}

// open opens a file with that text, and gives what the server marks in it.
func (c *lsp) open(file, text string) []lspFound {
	c.t.Helper()
	uri := fileURI(file)
	c.tell("textDocument/didOpen", map[string]any{"textDocument": map[string]any{"uri": uri, "languageId": "yaml", "version": 1, "text": text}})
	select {
	case list := <-c.findings(uri):
		return list
	case <-time.After(lspPatience):
		c.t.Fatalf("%s: nothing is said of it", file)
		return nil
	}
}

func (c *lsp) at(file string, pos lspPos) map[string]any {
	return map[string]any{"textDocument": map[string]any{"uri": fileURI(file)}, "position": pos}
}

// offer is what is offered at a place: the words, each with what is said of it.
func (c *lsp) offer(file string, pos lspPos) map[string]string {
	c.t.Helper()
	var list struct {
		Items []struct {
			Label         string
			Documentation any
		}
	}
	c.ask("textDocument/completion", c.at(file, pos), &list)
	out := map[string]string{}
	for _, i := range list.Items {
		out[i.Label] = fmt.Sprint(i.Documentation)
	}
	return out
}

// hover is what is shown where the mouse rests.
func (c *lsp) hover(file string, pos lspPos) string {
	c.t.Helper()
	var h struct{ Contents struct{ Value string } }
	c.ask("textDocument/hover", c.at(file, pos), &h)
	return h.Contents.Value
}

// lspPlace is where a word ends in a text whose lines are ASCII up to there.
func lspPlace(t *testing.T, text, word string) lspPos {
	t.Helper()
	lines := strings.Split(text, "\n")
	i := slices.IndexFunc(lines, func(l string) bool { return strings.Contains(l, word) })
	if i < 0 {
		t.Fatalf("%q is not in the text", word)
	}
	return lspPos{i, strings.Index(lines[i], word) + len(word)}
}
