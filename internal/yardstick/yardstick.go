// Package yardstick makes up sites of several sizes, to measure with: up to a
// whole country, 3,321 communes in 34 provinces with ten years of figures in
// 33,210 files, and 5,000 articles.
//
// The loads are those that other generators are measured with: as many areas,
// goals, years and articles, of the same make and length. All names, figures
// and words are made up by a generator of numbers that gives the same site on
// every machine.
package yardstick

import (
	"fmt"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// Size is a load.
type Size struct {
	Name                string
	Provinces, Communes int
	FirstYear, LastYear int
	Articles            int
	Before              int // provinces before a reorganisation in the middle; 0: there was none
}

// The loads. MR and LR are M and L with a reorganisation, from 18 to 10 and from
// 63 to 34 provinces; other generators know none, and are measured with L.
var (
	S  = Size{"S", 1, 19, 2021, 2024, 30, 0}
	M  = Size{"M", 10, 400, 2019, 2024, 500, 0}
	L  = Size{"L", 34, 3321, 2015, 2024, 5000, 0}
	MR = Size{"MR", 10, 400, 2019, 2024, 500, 18}
	LR = Size{"LR", 34, 3321, 2015, 2024, 5000, 63}
)

// Sizes are all loads.
var Sizes = []Size{S, M, L, MR, LR}

// Named finds a load by its name.
func Named(name string) (Size, bool) {
	for _, s := range Sizes {
		if s.Name == name {
			return s, true
		}
	}
	return Size{}, false
}

// Figures is the number of files of figures.
func (s Size) Figures() int {
	n := s.Communes * (s.LastYear - s.FirstYear + 1)
	if s.Before > 0 {
		before := s.reformYear() - s.FirstYear // years in which every three communes of today were six
		n += ((s.Communes+1)/3 + 2*(s.Communes/3)) * before
	}
	return n
}

// commune is a made-up area.
type commune struct {
	id, name, province string

	former string    // the province that it lay in before a reorganisation; "" where it was the same
	was    []commune // those that it was
}

// Files makes the site's files, by path. The bytes are the caller's.
func (s Size) Files() iter.Seq2[string, []byte] {
	return func(yield func(string, []byte) bool) {
		r := &lcg{state: uint64(s.Communes)}
		communes := s.communes(r)
		s.reform(communes)
		if !yield("data/site.yaml", []byte(siteYAML)) ||
			!yield("data/plans/muc-tieu-xa-phuong.yaml", s.plan()) ||
			!yield("data/areas/ca-nuoc.yaml", s.register(communes)) ||
			s.Before > 0 && !yield("data/areas/changes.yaml", s.changes(communes)) {
			return
		}
		for _, c := range communes {
			if !s.figures(r, c, yield) {
				return
			}
		}
		for i := range s.Articles {
			if slug, body := s.article(r, i); !yield("content/news/"+slug+".md", body) {
				return
			}
		}
	}
}

// figures makes the reports of a commune, and of those that it was.
func (s Size) figures(r *lcg, c commune, yield func(string, []byte) bool) bool {
	years := func(c commune, shares []share, from, to int) bool {
		for year := from; year <= to; year++ {
			name := fmt.Sprintf("data/figures/%s/%s/%d.yaml", c.province, c.id, year)
			if !yield(name, s.report(r, c, shares, year)) {
				return false
			}
		}
		return true
	}
	if len(c.was) == 0 {
		return years(c, newShares(r), s.FirstYear, s.LastYear)
	}
	parts := make([][]share, len(c.was))
	for i, old := range c.was {
		parts[i] = newShares(r)
		if !years(old, parts[i], s.FirstYear, s.reformYear()-1) {
			return false
		}
	}
	return years(c, join(parts), s.reformYear(), s.LastYear)
}

// Write writes the site into a folder.
func (s Size) Write(dir string) error {
	made := ""
	for name, body := range s.Files() {
		file := filepath.Join(dir, filepath.FromSlash(name))
		if d := filepath.Dir(file); d != made {
			if err := os.MkdirAll(d, 0o755); err != nil {
				return err
			}
			made = d
		}
		if err := os.WriteFile(file, body, 0o644); err != nil {
			return err
		}
	}
	return nil
}

const siteYAML = `format: 1
title: Thống kê mục tiêu phường xã
publisher: Trang đo tốc độ
languages: [vi]
tiers:
  - {id: country, title: cả nước}
  - {id: province, title: tỉnh}
  - {id: commune, title: phường}
pictures: none
`

// goals are those of the other generators' loads: id, title, definition, the
// first year's share and the target for 2030, in percent.
var goals = []struct {
	id, title, definition string
	from, to              int
}{
	{"nuoc-sach", "Nước sạch", "Tỷ lệ hộ sử dụng nước sạch đạt quy chuẩn", 70, 98},
	{"bhyt", "Bảo hiểm y tế", "Tỷ lệ dân số tham gia bảo hiểm y tế", 80, 97},
	{"ho-ngheo", "Thoát nghèo", "Tỷ lệ hộ nghèo được hỗ trợ thoát nghèo", 40, 90},
	{"truong-chuan", "Trường đạt chuẩn", "Tỷ lệ trường học đạt chuẩn quốc gia", 50, 85},
	{"rac-thai", "Phân loại rác", "Tỷ lệ hộ phân loại rác tại nguồn", 10, 80},
	{"dich-vu-cong", "Dịch vụ công", "Tỷ lệ hồ sơ nộp trực tuyến toàn trình", 15, 90},
	{"duong-pho", "Đường phố sáng", "Tỷ lệ tuyến đường có chiếu sáng công cộng", 60, 100},
}

const planEnd = 2030

func (s Size) plan() []byte {
	var b strings.Builder
	fmt.Fprintf(&b, "title: Mục tiêu phường xã %d–%d\nyears: %d-%d\ngoals:\n", s.FirstYear, planEnd, s.FirstYear, planEnd)
	for _, g := range goals {
		fmt.Fprintf(&b, "  - id: %s\n    title: %s\n    kind: share\n    of: đối tượng\n    definition: %s\n", g.id, g.title, g.definition)
		fmt.Fprintf(&b, "    baseline: %d\n    targets: [{by: %d, value: %d}]\n", s.FirstYear, planEnd, g.to)
	}
	return []byte(b.String())
}

func (s Size) communes(r *lcg) []commune {
	list := make([]commune, s.Communes)
	taken := map[[3]string]bool{} // no province has two of one name
	for i := range list {
		a, b := r.below(len(names)), r.below(len(names))
		place := func() [3]string { return [3]string{provinceID(i * s.Provinces / s.Communes), names[a], names[b]} }
		for taken[place()] {
			b = (b + 1) % len(names)
		}
		taken[place()] = true
		list[i] = commune{
			id:       fmt.Sprintf("phuong-%s-%s-%04d", slugs[a], slugs[b], i+1),
			name:     names[a] + " " + names[b],
			province: provinceID(i * s.Provinces / s.Communes),
		}
	}
	return list
}

func provinceID(i int) string { return fmt.Sprintf("tinh-%02d", i+1) }

func (s Size) register(communes []commune) []byte {
	var b strings.Builder
	b.WriteString("- id: ca-nuoc\n  name: Cả nước\n  areas:\n")
	for i, next := 0, 0; i < s.Provinces; i++ {
		from := ""
		if s.merged(i) {
			from = fmt.Sprintf("      from: %d-07-01\n", s.reformYear())
		}
		fmt.Fprintf(&b, "    - id: %s\n      name: %s %s\n      type: tỉnh\n%s      areas:\n",
			provinceID(i), names[i%len(names)], names[(i*7+3)%len(names)], from)
		for ; next < len(communes) && communes[next].province == provinceID(i); next++ {
			began := ""
			if len(communes[next].was) > 0 {
				began = fmt.Sprintf(", from: %d-07-01", s.reformYear())
			}
			fmt.Fprintf(&b, "        - {id: %s, name: %s, type: phường%s}\n", communes[next].id, communes[next].name, began)
		}
	}
	if s.Before > 0 {
		s.formerRegister(&b, communes)
	}
	return []byte(b.String())
}
