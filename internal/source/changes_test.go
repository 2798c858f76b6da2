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
