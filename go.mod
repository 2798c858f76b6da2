module tiendo

go 1.26.0

require (
	github.com/fsnotify/fsnotify v1.10.1 // tells what an editor saved (serve)
	github.com/go-echarts/go-echarts/v2 v2.6.7 // prints the option JSON of interactive charts (chart/echarts)
	github.com/rogpeppe/go-internal v1.16.0 // a unified diff of two texts (edit); testscript and txtar in tests
	github.com/schollz/progressbar/v3 v3.19.1 // how far a long build is, on a terminal (cmd/tiendo)
	github.com/spf13/cobra v1.10.2 // commands, flags, their help and completion (cmd/tiendo)
	github.com/spf13/pflag v1.0.9 // the flags of commands, for completion (cmd/tiendo)
	github.com/tdewolff/minify/v2 v2.24.25 // a theme's scripts a third smaller (theme)
	github.com/xuri/excelize/v2 v2.11.1 // workbooks, out and in (sheet)
	github.com/yuin/goldmark v1.8.7 // Markdown with positions (markdown)
	golang.org/x/image v0.47.0 // fonts and shapes into PNG (picture)
	golang.org/x/term v0.48.0 // is it a terminal? (cmd/tiendo)
	golang.org/x/text v0.43.0 // normal forms and Vietnamese collation (locale)
	gopkg.in/yaml.v3 v3.0.1 // YAML into nodes with positions (source); archived: docs/decisions/0001
)

// Test dependencies.
require (
	github.com/chromedp/cdproto v0.159.0 // what Chromium is told and tells (browser)
	github.com/chromedp/chromedp v0.23.0 // drives the built site in Chromium (browser)
	github.com/google/go-cmp v0.7.0 // readable differences
	github.com/santhosh-tekuri/jsonschema/v6 v6.0.3 // judges our own JSON Schemas
)

require (
	github.com/go-json-experiment/json v0.0.0-20260213210345-44df1a37e875 // indirect
	github.com/inconshreveable/mousetrap v1.1.0 // indirect
	github.com/kr/text v0.2.0 // indirect
	github.com/mitchellh/colorstring v0.0.0-20190213212951-d06e56a500db // indirect
	github.com/richardlehane/mscfb v1.0.9 // indirect
	github.com/richardlehane/msoleps v1.0.6 // indirect
	github.com/rivo/uniseg v0.4.7 // indirect
	github.com/tdewolff/parse/v2 v2.8.20 // indirect
	github.com/tiendc/go-deepcopy v1.7.2 // indirect
	github.com/xuri/efp v0.0.3-0.20260924042702-217b81952dec // indirect
	github.com/xuri/nfp v0.0.2-0.20250530014748-2ddeb826f9a9 // indirect
	golang.org/x/crypto v0.58.0 // indirect
	golang.org/x/net v0.62.0 // indirect
	golang.org/x/sys v0.50.0 // indirect
	golang.org/x/tools v0.51.0 // indirect
)
