package theme

import (
	"bytes"

	"github.com/tdewolff/minify/v2"
	"github.com/tdewolff/minify/v2/js"
)

// smaller is a script of the theme without its comments and with short names:
// a phone loads a third less. One that cannot be read is published as it is: the
// browser says what is wrong with it better than a build could.
func smaller(script []byte) []byte {
	var out bytes.Buffer
	if err := (&js.Minifier{}).Minify(minify.New(), &out, bytes.NewReader(script), nil); err != nil {
		return script
	}
	return out.Bytes()
}
