package main

import (
	"fmt"
	"io"
	"os"
	"time"

	"github.com/schollz/progressbar/v3"
	"github.com/spf13/cobra"
	"golang.org/x/term"

	"tiendo/internal/build"
	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
)

// patience is how long a run may take before it says how far it is.
const patience = time.Second

var stepWords = [...]diag.Words{
	build.Reading:   {Vi: "Đọc tệp", En: "Reading"},
	build.Measuring: {Vi: "Tính và kiểm tra", En: "Measuring and checking"},
	build.Making:    {Vi: "Tạo trang", En: "Making pages"},
}

// watch tells of a run while it lasts: on a terminal a bar, once it takes
// longer than one has patience for; with --verbose a line a step, anywhere.
type watch struct {
	w       io.Writer
	lang    string
	verbose bool
	bar     *progressbar.ProgressBar // nil where there is no terminal
	start   time.Time
	since   time.Time // the step's beginning
	step    build.Step
	running bool
}

// newWatch makes opts tell w of the run.
func newWatch(cmd *cobra.Command, opts *build.Options, lang string, quiet, verbose bool) *watch {
	w := &watch{w: cmd.ErrOrStderr(), lang: lang, verbose: verbose, start: time.Now()}
	if verbose {
		opts.Begins = w.begin
	}
	if file, ok := w.w.(*os.File); ok && !quiet && !verbose && os.Getenv("CI") == "" && term.IsTerminal(int(file.Fd())) {
		w.bar = progressbar.NewOptions(1, progressbar.OptionSetWriter(file), progressbar.OptionSetDescription(stepWords[build.Making].In(lang)),
			progressbar.OptionShowCount(), progressbar.OptionThrottle(100*time.Millisecond), progressbar.OptionClearOnFinish(), progressbar.OptionSetPredictTime(false))
		opts.Made = w.made
	}
	return w
}

// begin ends the step before with how long it took.
func (w *watch) begin(s build.Step) {
	w.end()
	w.step, w.since, w.running = s, time.Now(), true
}

// end ends the last step, and the bar.
func (w *watch) end() {
	if w.running {
		took := exact.Frac(time.Since(w.since).Milliseconds(), 1000)
		fmt.Fprintf(w.w, "%s: %s s\n", stepWords[w.step].In(w.lang), locale.Number(w.lang, took, 2))
		w.running = false
	}
	if w.bar != nil {
		w.bar.Exit()
		w.bar.Clear()
	}
}

func (w *watch) made(done, of int) {
	if time.Since(w.start) < patience {
		return
	}
	w.bar.ChangeMax(of)
	if done > int(w.bar.State().CurrentNum) {
		w.bar.Set(done)
	}
}
