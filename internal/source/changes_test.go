package source

import (
	"testing"

	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// TestChanges: what the docs' example of reorganisations says is on record.
func TestChanges(t *testing.T) {
	rec := Load(docsSite(t), &diag.Log{})
	day := func(s string) record.Date { d, _ := record.ParseDate(s); return d }
	ids := func(list []record.Origin) (s string) {
		for _, o := range list {
			s += o.Area.ID + "·" + o.Share.String() + " "
		}
		return s
	}
	if len(rec.Changes) != 3 || len(rec.Changes[1].Events) != 3 {
		t.Fatalf("%d changes", len(rec.Changes))
	}
	ward := rec.Area("phu-thuy-2025")
	if got := ids(ward.Origins); got != "phu-thuy·1 mui-ne·1 lac-dao-2024·1 " {
		t.Errorf("origins %s", got)
	}
	past, whole := ward.Past(day("2023-12-31"))
	if got := ids(past); got != "phu-thuy·1 mui-ne·1 duc-nghia·1 " || whole {
		t.Errorf("in 2023 it was %s, whole %v", got, whole)
	}
	if got := ids(rec.Area("vi-du").Heirs); got != "vi-du-bac·0.6 vi-du-nam·0.4 " {
		t.Errorf("heirs %s", got)
	}
	if e := rec.Area("phan-thiet").Ended; e == nil || e.Kind != record.End || e.Change != rec.Changes[1] {
		t.Errorf("the city ended by %+v", e)
	}
	north := rec.Area("vi-du-bac")
	if was, is := north.On(day("2025-12-31")), north.On(day("2026-01-01")); was.Type.In("vi") != "xã" || is.Type.In("vi") != "phường" || was.Name != "Ví Dụ Bắc" {
		t.Errorf("it was %v and is %v", was, is)
	}
}

// TestCodeOfThen: a code in an id's place is told whose it was and is, and the
// report's period says which id to use.
func TestCodeOfThen(t *testing.T) {
	files := map[string]string{
		"data/areas/ma.yaml": "- {id: hung-long, name: Hưng Long, type: phường, parent: phan-thiet, code: \"22951\", until: 2024-11-30}\n" +
			"- {id: binh-hung-2024, name: Bình Hưng, type: phường, parent: phan-thiet, from: 2024-12-01}\n",
		"data/areas/changes.yaml": "- date: 2024-12-01\n  law: {title: Nghị quyết ví dụ}\n  events: [{merge: [hung-long], into: binh-hung-2024}]\n" +
			"- date: 2025-07-01\n  law: {title: Nghị quyết ví dụ}\n  events: [{alter: binh-hung-2024, was: {code: \"22951\"}}]\n",
		"data/figures/a.yaml": "area: 22951\nperiod: 2024-H1\nmissing: Đang rà soát\n---\narea: \"22951\"\nperiod: 2024\nmissing: Đang rà soát\n" +
			"---\narea: 22951\nperiod: 2025\nmissing: Đang rà soát\n",
	}
	_, list := load(files)
	if len(list) != 3 {
		t.Fatal(shown(list))
	}
	who := "“22951” là mã hành chính: phường Hưng Long (hung-long, đến hết 2024-11-30); phường Bình Hưng (binh-hung-2024, từ 2024-12-01, đến hết 2025-06-30)."
	for i, hint := range []string{"Viết: area: hung-long. ", "Viết: area: binh-hung-2024. ", ""} {
		const again = "Mã hành chính được dùng lại cho nơi khác nên không thay cho mã trong danh mục."
		if d := list[i]; d.Code != diag.CodeNotID || d.Message("vi") != who || d.HintText("vi") != hint+again || len(d.Fix) > 0 {
			t.Errorf("%s", shown(list[i:i+1]))
		}
	}
}

// told reads a file of changes beside areas that take part in them.
func told(events string) (*record.Record, []diag.Diagnostic) {
	return load(map[string]string{
		"data/areas/doi.yaml": "- {id: tien-thanh, name: Tiến Thành, parent: phan-thiet, until: 2024-11-30}\n" +
			"- {id: tien-thanh-2024, name: Tiến Thành, parent: phan-thiet, from: 2024-12-01}\n",
		"data/areas/changes.yaml": "- date: 2024-12-01\n  law: {title: Nghị quyết ví dụ}\n  events:\n" + events,
	})
}

// TestNamesInChanges: of two areas of one name the day tells which was meant, so
// that the hint is the line to write.
func TestNamesInChanges(t *testing.T) {
	_, list := told("    - {merge: [Tiến Thành], into: tien-thanh-2024}\n    - {merge: [tien-thanh], into: Tiến Thành}\n")
	want := []string{
		"Viết: - {merge: [tien-thanh], into: tien-thanh-2024}",
		"Viết: - {merge: [tien-thanh], into: tien-thanh-2024}",
	}
	for i, d := range list {
		if len(list) != len(want) || d.Code != diag.NameNotID || d.HintText("vi") != want[i] {
			t.Fatal(shown(list))
		}
	}
	if len(list) == 0 {
		t.Error("names pass for ids")
	}
}

// TestAlteredTwiceInADay: what two events of one day say was before is one
// former state, whichever comes first.
func TestAlteredTwiceInADay(t *testing.T) {
	const name, kind = "    - {alter: mui-ne, was: {name: Mũi Né cũ}}\n", "    - {alter: mui-ne, was: {type: xã}}\n"
	for _, events := range []string{name + kind, kind + name} {
		rec, list := told("    - {merge: [tien-thanh], into: tien-thanh-2024}\n" + events)
		if len(list) > 0 {
			t.Fatal(shown(list))
		}
		was := rec.Area("mui-ne").Formerly
		if len(was) != 1 || was[0].Name != "Mũi Né cũ" || was[0].Type.In("vi") != "xã" || was[0].Until.String() != "2024-11-30" {
			t.Errorf("%s: it was %+v", events, was)
		}
	}
}

// TestFormerParent: an area's children are all that ever lay under it, and one
// cannot have lain under an area of its own tier or below: going up would never
// end.
func TestFormerParent(t *testing.T) {
	for parent, code := range map[string]diag.Code{"mui-ne": diag.WrongTierOrder, "phu-tai": diag.WrongTierOrder, "phan-thiet": diag.NothingAltered} {
		rec, list := told("    - {merge: [tien-thanh], into: tien-thanh-2024}\n    - {alter: phu-tai, was: {parent: " + parent + "}}\n")
		if len(list) != 1 || list[0].Code != code {
			t.Errorf("under %s: %s", parent, shown(list))
		}
		walk(rec)
	}
	rec, list := load(map[string]string{
		"data/areas/tinh.yaml":    "{id: tinh, name: Tỉnh, tier: city}\n",
		"data/areas/changes.yaml": "- date: 2024-12-01\n  law: {title: Nghị quyết ví dụ}\n  events: [{alter: phu-tai, was: {parent: tinh}}]\n",
		"data/plans/tinh.yaml":    "title: Kế hoạch tỉnh\narea: tinh\nscope: [phu-tai]\ngoals: [{id: lop, title: Lớp, kind: count, targets: [{by: 2025, value: 3}]}]\n",
		"data/plans/kh.yaml":      "title: Kế hoạch\narea: phan-thiet\ngoals: [{id: gia-dinh, title: Gia đình, kind: share, targets: [{by: 2025, value: 70}]}]\n",
	})
	if len(list) > 0 {
		t.Fatal(shown(list))
	}
	if up := rec.Area("tinh"); len(up.Children) != 1 || up.Children[0].ID != "phu-tai" || len(rec.Area("phan-thiet").Children) != 3 {
		t.Errorf("under the province lie %v", up.Children)
	}
}
