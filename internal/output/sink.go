package output

import (
	"bytes"
	"errors"
	"fmt"
	"hash"
	"io"
	"os"
)

// sink takes a file's bytes as they are made. As long as they are those that
// stand on the disk, it writes nothing; from the first that differ on, it
// writes them all into the stage.
type sink struct {
	addr string
	room *os.Root // the stage
	name string   // the file's in it

	sum  hash.Hash
	size int64

	there *os.File // what stands on the disk, as far as it is the same; else nil
	next  *os.File // in the stage, once they differ
}

// Write is io.Writer's.
func (s *sink) Write(b []byte) (int, error) {
	s.sum.Write(b)
	if s.next == nil && !s.same(b) {
		if err := s.differ(); err != nil {
			return 0, err
		}
	}
	s.size += int64(len(b))
	if s.next != nil {
		if _, err := s.next.Write(b); err != nil {
			return 0, fmt.Errorf("write %s: %w", s.addr, err)
		}
	}
	return len(b), nil
}

// same reports whether the file on the disk goes on with b. One that cannot be
// read is not the same.
func (s *sink) same(b []byte) bool {
	if s.there == nil {
		return false
	}
	var room [16 << 10]byte
	for len(b) > 0 {
		piece := room[:min(len(b), len(room))]
		if _, err := io.ReadFull(s.there, piece); err != nil || !bytes.Equal(piece, b[:len(piece)]) {
			return false
		}
		b = b[len(piece):]
	}
	return true
}

// differ opens the file in the stage and begins it with what was the same.
func (s *sink) differ() (err error) {
	if s.next, err = s.room.Create(s.name); err == nil && s.size > 0 {
		_, err = io.Copy(s.next, io.NewSectionReader(s.there, 0, s.size))
	}
	if err != nil {
		return fmt.Errorf("write %s: %w", s.addr, err)
	}
	return nil
}

// finish says whether the bytes are staged or the same as those on the disk,
// which must not go on either.
func (s *sink) finish() (state, error) {
	if s.next == nil {
		if s.there != nil {
			if n, err := s.there.Read(make([]byte, 1)); n == 0 && errors.Is(err, io.EOF) {
				return same, nil
			}
		}
		if err := s.differ(); err != nil {
			return 0, err
		}
	}
	err := s.next.Close()
	if s.next = nil; err != nil {
		return 0, fmt.Errorf("write %s: %w", s.addr, err)
	}
	return staged, nil
}

// close lets go of the files, also where the bytes did not all come.
func (s *sink) close() {
	for _, f := range []*os.File{s.there, s.next} {
		if f != nil {
			f.Close()
		}
	}
}
