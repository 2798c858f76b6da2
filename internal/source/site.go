package source

import (
	"slices"
	"strings"

	"gopkg.in/yaml.v3"

	"tiendo/internal/diag"
	"tiendo/internal/exact"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// single reads a file that holds one document; nil where it is broken.
func (d *decoder) single() (root *yaml.Node) {
	above := 0
	d.documents(d.file.text, 0, func(doc *yaml.Node) {
		if root == nil {
			root, above = doc, d.above
		} else {
			d.report(doc, diag.SecondDocument, nil)
		}
	}, func(part) {})
	d.above = above // the root's, whatever came after it
	return root
}

// loadSite reads data/site.yaml. Languages and tiers go before all else.
func (l *loader) loadSite(found []string) {
	l.lostTiers = true
	if len(found) == 0 {
		l.log.At(diag.Pos{File: sitePath}, diag.NoSite, nil)
		l.lostAreas, l.lostGoals = true, true // the rest may be of anything
		return
	}
	f, ok := l.open(sitePath)
	if !ok {
		return
	}
	d := &decoder{file: f, loader: l}
	root := d.single()
	if root == nil {
		return
	}
	m, ok := d.mapping(root, siteObject)
	if !ok {
		return
	}
	s := l.rec.Site
	s.Pos = d.pos(root)
	d.formatVersion(m)
	d.languages(m, s)
	s.Title, s.Description, s.Publisher = m.text("title"), m.text("description"), m.text("publisher")
	s.BaseURL, s.Feedback, s.Licence = m.baseURL("base_url"), m.email("feedback"), m.source("licence")
	if id := m.id("theme"); id != "" {
		s.Theme = id
	}
	pictures, _ := m.word("pictures")
	embeds, _ := m.word("embeds")
	s.Pictures, s.Embeds = record.Pictures(pictures), record.Embeds(embeds)
	before := d.errs
	d.tiers(m, s)
	l.lostTiers = d.errs > before || len(s.Tiers) == 0
	d.thresholds(m, s)
	d.checks(m, s)
}

func (d *decoder) formatVersion(m mapping) {
	n := m.val("format")
	if n == nil {
		return
	}
	if v, ok := d.whole(n, "format"); ok && v != record.FormatVersion {
		d.report(n, diag.FormatVersion, locale.Args{"text": n.Value, "version": record.FormatVersion})
	}
}

// languages sets the site's languages; every text after it needs the first.
func (d *decoder) languages(m mapping, s *record.Site) {
	var out []string
	for _, n := range m.list("languages") {
		if lang, ok := d.scalar(n, "languages"); ok && d.language(n) && !slices.Contains(out, lang) {
			out = append(out, lang)
		}
	}
	if len(out) > 0 {
		s.Languages = out
	}
}

// language reports whether a node names a language that we speak.
func (d *decoder) language(n *yaml.Node) bool {
	if n.Kind == yaml.ScalarNode && slices.Contains(languages, n.Value) {
		return true
	}
	d.report(n, diag.UnknownLanguage, locale.Args{"text": short(n.Value), "known": strings.Join(languages, ", ")})
	return false
}

func (d *decoder) tiers(m mapping, s *record.Site) {
	seen := map[string]diag.Pos{}
	for _, n := range m.list("tiers") {
		t, ok := d.mapping(n, tierObject)
		if !ok {
			continue
		}
		tier := record.Tier{ID: t.id("id"), Title: t.text("title"), Pos: d.pos(n)}
		if first, twice := seen[tier.ID]; twice && tier.ID != "" {
			d.duplicateID(t.val("id"), first)
			continue
		}
		if tier.ID != "" {
			seen[tier.ID] = d.pos(t.val("id"))
			s.Tiers = append(s.Tiers, tier)
		}
	}
}

func (d *decoder) duplicateID(n *yaml.Node, first diag.Pos) {
	d.report(n, diag.DuplicateID, locale.Args{"id": n.Value, "place": first.String()},
		diag.Note{Pos: first, Text: diag.FirstGivenHere})
}

// thresholds reads the settings of the verdicts: shares from 0 to 1, behind
// not above on-track, a difference from 0 to 100 points.
func (d *decoder) thresholds(m mapping, s *record.Site) {
	n := m.val("thresholds")
	if n == nil {
		return
	}
	t, ok := d.mapping(n, thresholdsObject)
	if !ok {
		return
	}
	one := exact.Int(1)
	read := func(key string, into *exact.Rat, most exact.Rat) {
		v := t.val(key)
		if v == nil {
			return
		}
		if strings.HasSuffix(v.Value, "%") { // without the sign it would still not be a part of one
			d.report(v, diag.BadThreshold, locale.Args{"key": key, "text": short(v.Value), "most": most.String()})
			return
		}
		x, ok := d.decimal(v, key)
		if ok && (x.Sign() < 0 || most.Less(x)) {
			d.report(v, diag.BadThreshold, locale.Args{"key": key, "text": v.Value, "most": most.String()})
			return
		}
		if ok {
			*into = x
		}
	}
	th := s.Thresholds
	read("on_track", &th.OnTrack, one)
	read("behind", &th.Behind, one)
	read("no_change", &th.NoChange, exact.Int(100))
	read("coverage", &th.Coverage, one)
	if th.OnTrack.Less(th.Behind) {
		at := t.val("behind")
		if at == nil {
			at = t.val("on_track")
		}
		if at != nil {
			d.report(at, diag.BadThreshold, locale.Args{"key": "behind", "text": th.Behind.String(), "most": th.OnTrack.String()})
			return
		}
	}
	s.Thresholds = th
}

// checks reads from when on a figure is asked about.
func (d *decoder) checks(m mapping, s *record.Site) {
	n := m.val("checks")
	if n == nil {
		return
	}
	c, ok := d.mapping(n, checksObject)
	if !ok {
		return
	}
	read := func(key string, into *exact.Rat, least, most int64) {
		v := c.val(key)
		if v == nil {
			return
		}
		x, ok := d.decimal(v, key)
		if ok && (x.Less(exact.Int(least)) || exact.Int(most).Less(x)) {
			d.report(v, diag.BadCheck, locale.Args{"key": key, "text": short(v.Value), "least": least, "most": most})
			return
		}
		if ok {
			*into = x
		}
	}
	read("jump_factor", &s.Checks.JumpFactor, 2, 1000)
	read("jump_points", &s.Checks.JumpPoints, 1, 100)
	read("denominator", &s.Checks.Denominator, 1, 1000)
}

// source reads a source: words, or its keys.
func (m mapping) source(key string) record.Source {
	n := m.val(key)
	if n == nil {
		return record.Source{}
	}
	return m.d.source(n, key)
}

func (d *decoder) source(n *yaml.Node, key string) record.Source {
	s := record.Source{Pos: d.pos(n)}
	if n.Kind != yaml.MappingNode {
		s.Title = d.text(n, key)
		return s
	}
	m, ok := d.mapping(n, sourceObject)
	if !ok {
		return s
	}
	s.Title, s.URL, s.Date = m.text("title"), m.address("url"), m.date("date")
	if f := m.val("file"); f != nil {
		s.File = d.attachment(f, contentDir, diag.MissingFile)
		s.File = strings.TrimPrefix(s.File, contentDir)
	}
	return s
}
