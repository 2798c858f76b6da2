// Package cache keeps what is dear to make between two runs, by what it is made
// from. It decides nothing: what is absent, damaged or cannot be written is
// made again, so that a run with it and one without come out the same.
//
// Below the store's folder each kind of thing has a folder, and each thing a
// file, named by the hash of what it was made from; it begins with the hash of
// its own bytes. Nothing is ever changed in place, so any number of runs may
// share a store.
package cache

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"hash"
	"os"
	"path"
	"strconv"
	"sync"
	"sync/atomic"
)

// Store is a folder; safe for concurrent use. A nil Store keeps nothing.
type Store struct {
	root *os.Root
	look bool     // only read
	used sync.Map // of string: the files that this run asked for
	next atomic.Int64
}

// Folder is where a store lies in a site's folder.
const Folder = ".tiendo/cache"

// Open opens the store in a site's folder, making it where there is none; nil
// where that cannot be. No link leads out of the site's folder.
func Open(site string) *Store {
	root, err := os.OpenRoot(site)
	if err != nil {
		return nil
	}
	defer root.Close()
	if err := root.MkdirAll(Folder, 0o755); err != nil {
		return nil
	}
	// so that nobody commits what can be made again
	if f, err := root.OpenFile(path.Dir(Folder)+"/.gitignore", os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o644); err == nil {
		_, _ = f.WriteString("*\n")
		_ = f.Close()
	}
	inside, err := root.OpenRoot(Folder)
	if err != nil {
		return nil
	}
	return &Store{root: inside}
}

// Look opens the store in a site's folder to read from and changes nothing
// there; nil where there is none.
func Look(site string) *Store {
	root, err := os.OpenRoot(site)
	if err != nil {
		return nil
	}
	defer root.Close()
	inside, err := root.OpenRoot(Folder)
	if err != nil {
		return nil
	}
	return &Store{root: inside, look: true}
}

// Key is what a thing is made from.
type Key struct{ hash hash.Hash }

// Add adds parts to the key; where one ends and the next begins counts.
func (k *Key) Add(parts ...[]byte) {
	for _, p := range parts {
		var n [8]byte
		binary.LittleEndian.PutUint64(n[:], uint64(len(p)))
		k.hash.Write(n[:])
		k.hash.Write(p)
	}
}

// Get returns what was kept of a kind (a folder's name) under the key that
// describe gives; else it makes that and keeps it. Whoever changes how a thing
// is made says so in its key.
func (s *Store) Get(kind string, describe func(*Key), make func() []byte) []byte {
	if s == nil {
		return make()
	}
	key := &Key{sha256.New()}
	describe(key)
	name := path.Join(kind, hex.EncodeToString(key.hash.Sum(nil)))
	s.used.Store(name, true)
	if b, ok := s.read(name); ok {
		return b
	}
	b := make()
	if !s.look {
		s.write(kind, name, b)
	}
	return b
}

// read returns what is kept under the name, if it is what was written there.
func (s *Store) read(name string) ([]byte, bool) {
	if info, err := s.root.Lstat(name); err != nil || !info.Mode().IsRegular() {
		return nil, false
	}
	b, err := s.root.ReadFile(name)
	if err != nil || len(b) < sha256.Size {
		return nil, false
	}
	sum, b := b[:sha256.Size], b[sha256.Size:]
	now := sha256.Sum256(b)
	return b, bytes.Equal(sum, now[:])
}

// write keeps bytes under the name, at once or not at all. What goes wrong is
// not told: then they are made again next time.
func (s *Store) write(kind, name string, b []byte) {
	if s.root.MkdirAll(kind, 0o755) != nil {
		return
	}
	sum := sha256.Sum256(b)
	part := name + "." + strconv.Itoa(os.Getpid()) + "-" + strconv.FormatInt(s.next.Add(1), 10) + partial
	if s.root.WriteFile(part, append(sum[:], b...), 0o644) != nil || s.root.Rename(part, name) != nil {
		_ = s.root.Remove(part)
	}
}

const partial = ".part"

// Close lets go of the store. With sweep it first takes away what this run did
// not ask for, so that a store does not grow for ever; that is for a run that
// asked for everything it needs.
func (s *Store) Close(sweep bool) {
	if s == nil {
		return
	}
	if sweep && !s.look {
		s.sweep()
	}
	_ = s.root.Close()
}

func (s *Store) sweep() {
	kinds, _ := readDir(s.root, ".")
	for _, kind := range kinds {
		names, _ := readDir(s.root, kind)
		for _, n := range names {
			name := path.Join(kind, n)
			if _, used := s.used.Load(name); !used {
				_ = s.root.Remove(name)
			}
		}
	}
}

func readDir(root *os.Root, dir string) ([]string, error) {
	f, err := root.Open(dir)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return f.Readdirnames(-1)
}
