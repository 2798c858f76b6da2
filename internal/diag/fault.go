package diag

import (
	"errors"
	"maps"

	"tiendo/internal/locale"
)

// Fault is an error that whoever called the command can mend: it becomes a
// sentence only when it is printed, like a diagnostic, but has no code and no
// place in a file.
type Fault struct {
	Words Words
	Args  locale.Args // of a pattern; a func(lang string) string is asked for its text
}

// In says the fault in a language.
func (f *Fault) In(lang string) string {
	args := maps.Clone(f.Args)
	for name, v := range args {
		if in, ok := v.(func(string) string); ok {
			args[name] = in(lang)
		}
	}
	return locale.Fill(f.Words.In(lang), args)
}

// Error says the fault in English.
func (f *Fault) Error() string { return f.In("en") }

// Said is an error in a language, where it has words for it; any other as it is.
func Said(err error, lang string) error {
	if f := (*Fault)(nil); errors.As(err, &f) {
		return errors.New(f.In(lang))
	}
	return err
}
