package diag

import (
	"errors"
	"fmt"
	"testing"

	"tiendo/internal/locale"
)

// TestFault: a fault is said in the reader's language, with all that is in it;
// other errors are nobody's to translate.
func TestFault(t *testing.T) {
	f := &Fault{Words{Vi: "có {n} {what}", En: "there {n?is|are} {n} {what}"},
		locale.Args{"n": 2, "what": Words{Vi: "tệp", En: "files"}.In}}
	for lang, want := range map[string]string{"vi": "có 2 tệp", "en": "there are 2 files"} {
		if got := Said(fmt.Errorf("write: %w", f), lang).Error(); got != want {
			t.Errorf("%s: %q, want %q", lang, got, want)
		}
	}
	if got := f.Error(); got != "there are 2 files" {
		t.Errorf("as an error: %q", got)
	}
	other := errors.New("disk full")
	if Said(other, "vi") != other || Said(nil, "vi") != nil {
		t.Error("an error without words was changed")
	}
}
