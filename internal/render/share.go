package render

import (
	"strconv"

	"tiendo/internal/site"
)

// appendShare appends what other sites and search engines are told of a page.
// JSON-LD is data, which the policy's ban on scripts does not touch.
func appendShare(b []byte, f *site.Frame) []byte {
	s := f.Share
	if s == nil {
		return b
	}
	property := func(name, value string) {
		b = appendTag(b, `<meta property="`+name+`" content="`, value, `">`)
	}
	property("og:type", s.Type)
	property("og:title", f.Heading)
	property("og:description", f.Description)
	property("og:url", s.URL)
	property("og:site_name", s.Site)
	property("og:locale", s.Locale)
	property("article:published_time", s.Published)
	card := "summary"
	if i := s.Image; i.URL != "" {
		card = "summary_large_image"
		property("og:image", i.URL)
		if i.Width > 0 {
			property("og:image:width", strconv.Itoa(i.Width))
			property("og:image:height", strconv.Itoa(i.Height))
		}
		alt := i.Alt
		if alt == "" {
			alt = f.Description
		}
		property("og:image:alt", alt)
	}
	b = appendTag(b, `<meta name="twitter:card" content="`, card, `">`)
	for _, ld := range f.Linked() {
		b = append(b, `<script type="application/ld+json">`...)
		b = append(b, ld...)
		b = append(b, "</script>\n"...)
	}
	return b
}
