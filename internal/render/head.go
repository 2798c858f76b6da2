package render

import "tiendo/internal/site"

// policy lets a page load its own style sheet, fonts and pictures, and nothing
// else: no script, no frame, no form, no other host. It is here, not in a
// template, so that no theme is without it.
const policy = "default-src 'none'; style-src 'self'; font-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'"

// scripting is what a page with scripts allows beside: files of its own host.
const scripting = "; script-src 'self'"

// appendHead appends what belongs into every page's head.
func appendHead(b []byte, f *site.Frame) []byte {
	b = append(b, "<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""+policy...)
	if len(f.Scripts) > 0 {
		b = append(b, scripting...)
	}
	b = append(b, "\">\n"...)
	b = append(b, "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<title>"...)
	b = appendText(b, f.Title)
	b = append(b, "</title>\n"...)
	b = appendTag(b, `<meta name="description" content="`, f.Description, `">`)
	if f.NoIndex {
		b = append(b, "<meta name=\"robots\" content=\"noindex\">\n"...)
	}
	b = append(b, "<meta name=\"color-scheme\" content=\"light dark\">\n"...)
	b = appendTag(b, `<link rel="canonical" href="`, f.Canonical, `">`)
	b = appendShare(b, f)
	b = appendTag(b, `<link rel="icon" href="`, f.Icon, `" type="image/svg+xml">`)
	for _, font := range f.Fonts {
		b = appendTag(b, `<link rel="preload" href="`, font, `" as="font" type="font/woff2" crossorigin>`)
	}
	b = appendTag(b, `<link rel="stylesheet" href="`, f.Style, `">`)
	for _, s := range f.Scripts {
		b = appendScript(b, s)
	}
	return b
}

func appendScript(b []byte, s site.Script) []byte {
	b = append(b, `<script src="`...)
	b = appendText(b, s.Src)
	b = append(b, `" defer`...)
	for _, d := range s.Data {
		b = append(append(b, " data-"...), d.Name...)
		b = append(b, `="`...)
		b = appendText(b, d.Value)
		b = append(b, '"')
	}
	return append(b, "></script>\n"...)
}

// appendTag appends a tag around a value; nothing where there is none.
func appendTag(b []byte, before, value, after string) []byte {
	if value == "" {
		return b
	}
	b = append(b, before...)
	b = appendText(b, value)
	b = append(b, after...)
	return append(b, '\n')
}
