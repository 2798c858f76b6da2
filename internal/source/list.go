package source

import (
	"errors"
	"io/fs"
	"path"
	"regexp"
	"slices"
	"strings"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/record"
)

// Where the sources stand.
const (
	sitePath    = "data/site.yaml"
	plansDir    = "data/plans/"
	areasDir    = "data/areas/"
	changesPath = "data/areas/changes.yaml"
	figuresDir  = "data/figures/"
	importsDir  = "data/imports/"
	contentDir  = "content/"
	newsDir     = "content/news/"
	pagesDir    = "content/pages/"
)

// paths are the files of a site by what they hold, each in order of name.
type paths struct {
	site                               []string // one, or none
	plans, areas, figures, news, pages []string
	imports, changes                   []string
}

// all are the files in the order in which they are read.
func (p paths) all() []string {
	return slices.Concat(p.site, p.areas, p.changes, p.plans, p.imports, p.figures, p.news, p.pages)
}

// list walks data/ and content/. Nothing is ordered by how a disk lists it.
func (l *loader) list() paths {
	var all []string
	for _, top := range []string{"data", "content"} {
		err := fs.WalkDir(l.fsys, top, func(name string, e fs.DirEntry, err error) error {
			switch {
			case err != nil && name == top && errors.Is(err, fs.ErrNotExist):
				return fs.SkipDir
			case err != nil:
				l.unread(name, diag.Words{Vi: "không mở được", En: "it cannot be opened"})
				return nil
			case name != top && hidden(e.Name()) && e.IsDir():
				return fs.SkipDir
			case e.IsDir() || hidden(e.Name()):
				return nil
			case !l.regular(name, e):
				return nil
			}
			all = append(all, name)
			return nil
		})
		if err != nil {
			l.unread(top, diag.Words{Vi: "không mở được", En: "it cannot be opened"})
		}
	}
	slices.Sort(all)
	l.sameNames(all)

	var p paths
	for _, name := range all {
		l.sort(&p, name)
	}
	slices.SortFunc(l.rec.Files, func(a, b record.File) int { return strings.Compare(a.Path, b.Path) })
	return p
}

// sort puts a file where it belongs.
func (l *loader) sort(p *paths, name string) {
	dir, base := path.Split(name)
	ext := strings.ToLower(path.Ext(base))
	switch {
	case name == sitePath:
		p.site = append(p.site, name)
	case ext == ".yaml" && dir == plansDir && path.Ext(base) == ".yaml":
		p.plans = append(p.plans, name)
	case name == changesPath:
		p.changes = append(p.changes, name)
	case ext == ".yaml" && dir == areasDir && path.Ext(base) == ".yaml":
		p.areas = append(p.areas, name)
	case ext == ".yaml" && strings.HasPrefix(dir, figuresDir) && path.Ext(base) == ".yaml":
		p.figures = append(p.figures, name)
	case ext == ".yaml" && dir == importsDir && path.Ext(base) == ".yaml":
		p.imports = append(p.imports, name)
	case dir == newsDir && path.Ext(base) == ".md":
		p.news = append(p.news, name)
	case dir == pagesDir && path.Ext(base) == ".md":
		p.pages = append(p.pages, name)
	case ext == ".yml", path.Ext(base) != ext && (ext == ".yaml" || ext == ".md"), doubled(base, ext):
		l.unread(name, diag.Words{Vi: "tên phải kết thúc bằng .yaml hoặc .md, chữ thường", En: "the name must end in .yaml or .md, in lower case"})
	case ext == ".yaml" && !strings.HasPrefix(name, contentDir), ext == ".md" && strings.HasPrefix(name, contentDir) && base != "README.md":
		l.unread(name, diag.Words{Vi: "thư mục này không chứa loại tệp ấy", En: "such files do not stand in this folder"})
	case strings.HasPrefix(name, contentDir) && ext != ".md":
		l.attach(name)
	case slices.Contains(tables, ext):
		l.log.At(diag.Pos{File: name}, diag.TableNotRead, locale.Args{"file": name})
	case strings.HasPrefix(name, figuresDir) && !aside(base, ext):
		l.log.At(diag.Pos{File: name}, diag.IgnoredFile, nil)
	}
}

// tables are the ends of names of files that only tiendo import reads.
var tables = []string{".xlsx", ".xlsm", ".xls", ".ods", ".csv", ".tsv"}

// aside reports whether a file beside the figures is plainly none of them: what
// editors and programs leave, or a note to others.
func aside(base, ext string) bool {
	return slices.Contains([]string{".bak", ".old", ".orig", ".tmp", ".md", ".pdf"}, ext) || strings.HasPrefix(base, "README") ||
		allDigits(base) // vim tries a folder with these
}

// doubled reports whether a system that hides the ends of names has added one:
// 2024.yaml.txt.
func doubled(base, ext string) bool {
	before := strings.ToLower(path.Ext(strings.TrimSuffix(base, path.Ext(base))))
	return ext == ".txt" && (before == ".yaml" || before == ".yml" || before == ".md")
}

// attach takes a file to be published unchanged. What a browser would run as a
// program of this site's own is none.
func (l *loader) attach(name string) {
	if l.active(name) {
		l.unread(name, diag.Words{Vi: "có mã chạy được (script), không được công bố", En: "it holds code that would run (a script), which is not published"})
		return
	}
	info, err := fs.Stat(l.fsys, name)
	if err != nil {
		l.unread(name, diag.Words{Vi: "không mở được", En: "it cannot be opened"})
		return
	}
	l.files[name] = info.Size()
	l.rec.Files = append(l.rec.Files, record.File{Path: name, Size: info.Size()})
}

// programs are files that a browser or a server would run.
var programs = []string{".html", ".htm", ".xhtml", ".shtml", ".xht", ".mht", ".js", ".mjs", ".php", ".cgi", ".swf", ".hta",
	".exe", ".bat", ".cmd", ".com", ".ps1", ".vbs", ".scr", ".msi", ".jar", ".lnk"}

// inDrawing is code in an SVG file, which runs when a reader opens it alone.
var inDrawing = regexp.MustCompile(`(?i)<script|<foreignobject|<!entity|[\s"'/]on[a-z]+\s*=|javascript:`)

func (l *loader) active(name string) bool {
	ext := strings.ToLower(path.Ext(name))
	if ext != ".svg" {
		return contains(programs, ext)
	}
	b, err := l.readFile(name)
	if len(b) > maxFileSize {
		l.overLimit(diag.Pos{File: name}, "size", maxFileSize>>20)
	}
	return err == nil && inDrawing.Match(b)
}

// regular refuses what is no file: a pipe or a device would hang a build, and a
// link may lead out of the site. A link to a file inside is as good as a file.
func (l *loader) regular(name string, e fs.DirEntry) bool {
	if e.Type().IsRegular() {
		return true
	}
	if e.Type()&fs.ModeSymlink != 0 {
		info, err := fs.Stat(l.fsys, name)
		switch {
		case err != nil:
			l.unread(name, diag.Words{Vi: "liên kết dẫn ra ngoài trang hoặc không dẫn đến đâu", En: "the link leads out of the site, or nowhere"})
			return false
		case info.Mode().IsRegular():
			return true
		}
	}
	l.unread(name, diag.Words{Vi: "không phải là tệp thường", En: "it is no regular file"})
	return false
}

// unread reports a file that cannot be read, and marks what it may have held.
func (l *loader) unread(name string, why diag.Words) {
	l.log.At(diag.Pos{File: name}, diag.UnreadFile, locale.Args{"why": why})
	l.incomplete(name)
}

// incomplete marks what a file that is lost may have held.
func (l *loader) incomplete(name string) {
	in := &l.rec.Incomplete
	switch {
	case strings.HasPrefix(name, plansDir):
		in.Plans, l.lostGoals = true, true
	case strings.HasPrefix(name, areasDir):
		in.Areas, l.lostAreas = true, true
	case strings.HasPrefix(name, figuresDir):
		in.Figures = true
	case strings.HasPrefix(name, contentDir):
		in.Content = true
	}
}

// sameNames refuses names that some disks cannot tell apart, and warns of those
// in a normal form that links will not find.
func (l *loader) sameNames(names []string) {
	seen := make(map[string]string, len(names))
	for _, name := range names {
		key, ok := locale.NFC(name)
		if !ok {
			l.log.At(diag.Pos{File: name}, diag.NotNFC, locale.Args{})
		}
		key = strings.ToLower(key)
		if first, twice := seen[key]; twice {
			l.log.At(diag.Pos{File: name}, diag.SameFileName, locale.Args{"other": first},
				diag.Note{Pos: diag.Pos{File: first}, Text: diag.FirstGivenHere})
			continue
		}
		seen[key] = name
	}
}

// hidden reports whether a name is the disk's or an editor's own business.
func hidden(name string) bool {
	return strings.HasPrefix(name, ".") || strings.HasSuffix(name, "~") || strings.HasPrefix(name, "~$") ||
		name == "Thumbs.db" || name == "desktop.ini"
}
