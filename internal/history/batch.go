package history

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os/exec"
)

// batch is a running git cat-file --batch: a name goes in, bytes come out.
type batch struct {
	cmd *exec.Cmd
	in  io.WriteCloser
	out *bufio.Reader
}

// read is the bytes of a file, or of a link: where it leads.
func (r *Revision) read(n *node) ([]byte, error) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.batch == nil {
		b, err := r.git.batch()
		if err != nil {
			return nil, err
		}
		r.batch = b
	}
	b, err := r.batch.get(n.object)
	if err != nil { // what else it would answer is not to be trusted
		_ = r.batch.close()
		r.batch = nil
	}
	return b, err
}

func (g git) batch() (*batch, error) {
	cmd := g.command("cat-file", "--batch")
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, fmt.Errorf("git cat-file: %w", err)
	}
	return &batch{cmd, in, bufio.NewReaderSize(out, 64<<10)}, nil
}

// get asks for an object: "<name> blob <size>", a line's end, the bytes, a
// line's end.
func (b *batch) get(object string) ([]byte, error) {
	if _, err := io.WriteString(b.in, object+"\n"); err != nil {
		return nil, fmt.Errorf("git cat-file: %w", err)
	}
	head, err := b.out.ReadString('\n')
	if err != nil {
		return nil, fmt.Errorf("git cat-file: %w", err)
	}
	var name, kind string
	var size int64
	if n, _ := fmt.Sscanf(head, "%s %s %d\n", &name, &kind, &size); n != 3 || kind != "blob" || name != object || size < 0 {
		return nil, fmt.Errorf("git cat-file: %q is no file's bytes", head[:len(head)-1])
	}
	text := make([]byte, size+1)
	if _, err := io.ReadFull(b.out, text); err != nil {
		return nil, fmt.Errorf("git cat-file: %w", err)
	}
	return text[:size], nil
}

func (b *batch) close() error {
	_ = b.in.Close() // its end
	_, _ = io.Copy(io.Discard, b.out)
	if err := b.cmd.Wait(); err != nil {
		return fmt.Errorf("git cat-file: %w", err)
	}
	return nil
}

// stream gives one object's bytes in pieces; end stops it at any point.
func (g git) stream(object string) (from io.Reader, end func(), err error) {
	cmd := g.command("cat-file", "blob", object)
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, nil, err
	}
	var said bytes.Buffer
	cmd.Stderr = &said
	if err := cmd.Start(); err != nil {
		return nil, nil, fmt.Errorf("git cat-file: %w", err)
	}
	end = func() {
		_ = cmd.Process.Kill()
		_ = cmd.Wait()
	}
	return &whole{Reader: out, cmd: cmd, said: &said}, end, nil
}

// whole reports a stream that git broke off.
type whole struct {
	io.Reader
	cmd  *exec.Cmd
	said *bytes.Buffer
	err  error // how it ended
}

func (w *whole) Read(b []byte) (int, error) {
	if w.err != nil {
		return 0, w.err
	}
	n, err := w.Reader.Read(b)
	if !errors.Is(err, io.EOF) {
		return n, err
	}
	w.err = err
	if broken := w.cmd.Wait(); broken != nil {
		w.err = fmt.Errorf("git cat-file: %s: %w", bytes.TrimSpace(w.said.Bytes()), broken)
	}
	return n, w.err
}
