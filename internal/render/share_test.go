package render

import (
	"strings"
	"testing"

	"tiendo/internal/chart"
	"tiendo/internal/site"
)

func TestShare(t *testing.T) {
	r, _ := newRenderer(t, nil)
	goal := full()["goal"].(*site.Goal)
	if got := string(page(t, r, goal)); strings.Contains(got, "og:") || strings.Contains(got, "ld+json") {
		t.Error("a page without an address speaks to other sites")
	}
	goal.Share = &site.Share{
		Type: "article", URL: "https://example.org/a/b.html", Site: `"Trang"`, Locale: "vi_VN", Published: "2024-02-01",
		Image: site.ShareImage{URL: "https://example.org/a.png", Width: 1200, Height: 630}, Data: []string{`{"@type":"Dataset"}`},
	}
	got := string(page(t, r, goal))
	for _, want := range []string{
		`<meta property="og:type" content="article">`, `<meta property="og:title" content="Gia đình học tập">`,
		`<meta property="og:description" content="Tỷ lệ gia đình được công nhận.">`, `<meta property="og:url" content="https://example.org/a/b.html">`,
		`<meta property="og:site_name" content="&#34;Trang&#34;">`, `<meta property="og:locale" content="vi_VN">`,
		`<meta property="article:published_time" content="2024-02-01">`, `<meta property="og:image" content="https://example.org/a.png">`,
		`<meta property="og:image:width" content="1200">`, `<meta property="og:image:height" content="630">`,
		`<meta property="og:image:alt" content="Tỷ lệ gia đình được công nhận.">`, `<meta name="twitter:card" content="summary_large_image">`,
		`<script type="application/ld+json">{"@context":"https://schema.org","@type":"BreadcrumbList"`, `"item":"https://example.org/a/index.html"`,
		`<script type="application/ld+json">{"@type":"Dataset"}</script>`,
	} {
		if strings.Count(got, want) != 1 {
			t.Errorf("want once %s", want)
		}
	}
	goal.Share.Image = site.ShareImage{}
	if got := string(page(t, r, goal)); strings.Contains(got, "og:image") || !strings.Contains(got, `content="summary">`) {
		t.Error("a picture that is none")
	}
}

func TestTake(t *testing.T) {
	r, _ := newRenderer(t, nil)
	goal := full()["goal"].(*site.Goal)
	if got := string(page(t, r, goal)); strings.Contains(got, `class="take"`) {
		t.Error("a chart is given away without files")
	}
	spec := *goal.Line
	spec.Take = chart.Take{
		Files: []chart.File{{Label: "SVG", Href: "../x.svg"}, {Label: "CSV", Href: "../x.csv"}},
		Embed: &chart.Embed{Href: "../nhung/x.html", Line: `<iframe src="x"></iframe>`, Note: "Cao 500 px."},
	}
	goal.Line = &spec
	got := string(page(t, r, goal))
	for _, want := range []string{
		`<a href="../x.svg" download>SVG</a> <a href="../x.csv" download>CSV</a> <a href="../nhung/x.html">`,
		`<code>&lt;iframe src=&#34;x&#34;&gt;&lt;/iframe&gt;</code>`, `<p>Cao 500 px.</p>`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("want %s", want)
		}
	}
}

// A page for other sites has the chart, what belongs to it, and nothing else.
func TestEmbed(t *testing.T) {
	r, _ := newRenderer(t, nil)
	goal := full()["goal"].(*site.Goal)
	got := string(page(t, r, &site.Embed{
		Frame: sampleFrame("embed"), Line: goal.Line, Chip: goal.Chip, Mark: "Số liệu minh họa", Source: "Nguồn ví dụ",
		Back: site.Link{Label: "Xem thêm", Href: "../muc-tieu/x.html"},
	}))
	for _, want := range []string{
		`name="robots" content="noindex"`, `rel="canonical"`, `http-equiv="Content-Security-Policy"`, "<h1>", "<svg class=\"chart", "<table>",
		`<span class="mark">Số liệu minh họa</span>`, "Nguồn ví dụ", `<a href="../muc-tieu/x.html" target="_top">Xem thêm</a>`,
	} {
		if !strings.Contains(got, want) {
			t.Errorf("want %s in\n%s", want, got)
		}
	}
	for _, not := range []string{"<nav", "<script", "site-head", "style="} {
		if strings.Contains(got, not) {
			t.Errorf("has %s", not)
		}
	}
}
