package edit

import "testing"

func TestApply(t *testing.T) {
	for _, c := range []struct {
		name, text string
		edits      []Edit
		want       string
	}{
		{"none", "abc", nil, "abc"},
		{"replace", "abc", []Edit{{1, 2, "XY"}}, "aXYc"},
		{"any order", "abc", []Edit{{2, 3, "Z"}, {0, 1, "X"}}, "XbZ"},
		{"neighbours", "abc", []Edit{{0, 1, "X"}, {1, 2, "Y"}}, "XYc"},
		{"delete all", "abc", []Edit{{0, 3, ""}}, ""},
		{"insert at both ends", "abc", []Edit{{3, 3, ">"}, {0, 0, "<"}}, "<abc>"},
		{"inserts keep their order", "abc", []Edit{{1, 1, "1"}, {1, 1, "2"}}, "a12bc"},
		{"insert before what is replaced", "abc", []Edit{{1, 2, "X"}, {1, 1, "+"}}, "a+Xc"},
		{"into nothing", "", []Edit{{0, 0, "new"}}, "new"},
	} {
		t.Run(c.name, func(t *testing.T) {
			text := []byte(c.text)
			if got := string(Apply(text, c.edits)); got != c.want {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if string(text) != c.text {
				t.Errorf("the text itself became %q", text)
			}
		})
	}
}

func TestApplyOutOfPlace(t *testing.T) {
	for name, edits := range map[string][]Edit{
		"overlap":       {{0, 2, ""}, {1, 3, ""}},
		"inside":        {{0, 3, ""}, {1, 1, "x"}},
		"backwards":     {{2, 1, ""}},
		"after the end": {{3, 4, ""}},
		"before":        {{-1, 0, ""}},
	} {
		t.Run(name, func(t *testing.T) {
			defer func() {
				if recover() == nil {
					t.Error("no panic")
				}
			}()
			Apply([]byte("abc"), edits)
		})
	}
}

func TestDiff(t *testing.T) {
	for _, c := range []struct {
		name     string
		old, new []byte
		want     string
	}{
		{"equal", []byte("a\n"), []byte("a\n"), ""},
		{"one line of many", []byte("1\n2\n3\n4\n5\n6\n7\n8\n9\n"), []byte("1\n2\n3\n4\nfive\n6\n7\n8\n9\n"),
			"--- a/x.yaml\n+++ b/x.yaml\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n"},
		{"two places", []byte("1\n2\n3\n4\n5\n6\n7\n8\n9\n"), []byte("one\n2\n3\n4\n5\n6\n7\n8\n"),
			"--- a/x.yaml\n+++ b/x.yaml\n@@ -1,4 +1,4 @@\n-1\n+one\n 2\n 3\n 4\n@@ -6,4 +6,3 @@\n 6\n 7\n 8\n-9\n"},
		{"no line end", []byte("a\nb"), []byte("a\nb\n"),
			"--- a/x.yaml\n+++ b/x.yaml\n@@ -1,2 +1,2 @@\n a\n-b\n\\ No newline at end of file\n+b\n"},
		{"new", nil, []byte("a\n"), "--- /dev/null\n+++ b/x.yaml\n@@ -0,0 +1,1 @@\n+a\n"},
		{"gone", []byte("a\n"), nil, "--- a/x.yaml\n+++ /dev/null\n@@ -1,1 +0,0 @@\n-a\n"},
	} {
		t.Run(c.name, func(t *testing.T) {
			if got := string(Diff("x.yaml", c.old, c.new)); got != c.want {
				t.Errorf("got:\n%s\nwant:\n%s", got, c.want)
			}
		})
	}
}
