package serve

import (
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"tiendo/internal/yardstick"
)

// BenchmarkEdit is the time from a saved figure to the page that shows it, in
// the browser's hands: noticed, read, measured, made and fetched. The checks of
// the edit before are over by then, as an editor is slower than they are.
func BenchmarkEdit(b *testing.B) {
	for _, size := range []yardstick.Size{yardstick.S, yardstick.L, yardstick.LR} {
		b.Run(size.Name, func(b *testing.B) {
			dir := b.TempDir()
			if err := size.Write(dir); err != nil {
				b.Fatal(err)
			}
			file, text := newestReport(size)
			x := open(b, dir)
			x.get("/index.html")
			for _, page := range []string{
				"index.html", "dia-ban/" + id(text, "area: (.*)") + ".html", "dia-ban/tinh-01.html", "dia-ban/ca-nuoc.html",
				"muc-tieu/" + id(text, "(?m)^  ([a-z-]+): {") + ".html",
			} {
				b.Run(strings.TrimSuffix(filepath.Base(page), ".html"), func(b *testing.B) { x.bench(b, page, file, text) })
			}
		})
	}
}

func (x *seen) bench(b *testing.B, page, file, text string) {
	x.t = b
	line := x.follow(page, "none")
	defer line.close()
	line.next("changed")
	line.problems(0)
	var took []time.Duration
	for i := 0; b.Loop(); i++ {
		b.StopTimer()
		was := numerator.FindStringSubmatch(text)
		n, _ := strconv.Atoi(was[1]) // digits, by the pattern
		edited := strings.Replace(text, was[0], "numerator: "+strconv.Itoa(n-1-i%100), 1)
		b.StartTimer()
		from := time.Now()
		x.save(file, edited, i%2 == 0)
		line.next("changed")
		x.get("/" + page)
		took = append(took, time.Since(from))
		b.StopTimer()
		x.checked()
		b.StartTimer()
	}
	slices.Sort(took)
	b.ReportMetric(float64(took[len(took)/2].Microseconds())/1000, "median-ms")
	b.ReportMetric(float64(took[len(took)*95/100].Microseconds())/1000, "p95-ms")
	b.ReportMetric(float64(took[len(took)-1].Microseconds())/1000, "max-ms")
}

// save writes a file in place, or as many editors do: beside it, then over it.
func (x *seen) save(file, text string, inPlace bool) {
	name := filepath.Join(x.dir, filepath.FromSlash(file))
	to := name
	if !inPlace {
		to += ".tmp"
	}
	err := os.WriteFile(to, []byte(text), 0o666)
	if err == nil && !inPlace {
		err = os.Rename(to, name)
	}
	if err != nil {
		x.t.Fatal(err)
	}
}

// checked waits until the checks are over.
func (x *seen) checked() {
	for {
		x.server.mu.Lock()
		now, changed := x.server.now, x.server.changed
		done := now != nil && now.checked && !x.server.waiting
		x.server.mu.Unlock()
		if done {
			return
		}
		<-changed
	}
}

// numerator is that of the report's first goal.
var numerator = regexp.MustCompile(`numerator: (\d+)`)

// newestReport is a report of a commune in the first province for the last
// year.
func newestReport(size yardstick.Size) (file, text string) {
	for name, body := range size.Files() {
		if strings.HasPrefix(name, "data/figures/tinh-01/") && strings.HasSuffix(name, strconv.Itoa(size.LastYear)+".yaml") {
			return name, string(body)
		}
	}
	panic("serve: a load without reports")
}

func id(text, pattern string) string { return regexp.MustCompile(pattern).FindStringSubmatch(text)[1] }
