package markdown

import "unicode/utf8"

// These make a printer the writer that goldmark prints to.

func (p *printer) str(s string) { p.buf = append(p.buf, s...) }

// Write is io.Writer's.
func (p *printer) Write(b []byte) (int, error) {
	p.buf = append(p.buf, b...)
	return len(b), nil
}

// WriteByte is io.ByteWriter's.
func (p *printer) WriteByte(c byte) error {
	p.buf = append(p.buf, c)
	return nil
}

// WriteRune is util.BufWriter's.
func (p *printer) WriteRune(r rune) (int, error) {
	p.buf = utf8.AppendRune(p.buf, r)
	return utf8.RuneLen(r), nil
}

// WriteString is io.StringWriter's.
func (p *printer) WriteString(s string) (int, error) {
	p.buf = append(p.buf, s...)
	return len(s), nil
}

// Available is util.BufWriter's: memory is all there is.
func (p *printer) Available() int { return cap(p.buf) - len(p.buf) }

// Buffered is util.BufWriter's.
func (p *printer) Buffered() int { return 0 }

// Flush is util.BufWriter's.
func (p *printer) Flush() error { return nil }
