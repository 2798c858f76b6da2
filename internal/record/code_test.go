package record

import "testing"

// TestCodes: 22951 was Hưng Long's until the reorganisation of 2024 and is Bình
// Hưng's since; a code that an area took and kept through a rename is one time.
func TestCodes(t *testing.T) {
	day := func(s string) Date { d, _ := ParseDate(s); return d }
	hungLong := &Area{ID: "hung-long", Name: "Hưng Long", Code: "22951", Until: day("2024-11-30")}
	binhHung := &Area{ID: "binh-hung", Name: "Bình Hưng", Code: "22951", From: day("2024-12-01"), Formerly: []Former{
		{Until: day("2025-06-30"), Name: "Bình Hưng cũ", Code: "22951"},
	}}
	other := &Area{ID: "other", Name: "Khác", Code: "9", Formerly: []Former{{Until: day("2022-12-31"), Code: "8"}}}
	codes := Codes([]*Area{hungLong, binhHung, other, {ID: "none"}})
	want := "Hưng Long (hung-long, đến hết 2024-11-30); Bình Hưng (binh-hung, từ 2024-12-01)"
	if got := TellBearers(codes["22951"]).Vi; got != want {
		t.Errorf("22951 is %s\nwant %s", got, want)
	}
	if got := TellBearers(codes["8"]).En; got != "Khác (other, until 2022-12-31)" {
		t.Errorf("8 is %s", got)
	}
	if len(codes) != 3 {
		t.Errorf("%d codes", len(codes))
	}
	for _, x := range []struct {
		day  string
		then string
	}{{"2024-11-30", "hung-long"}, {"2024-12-01", "binh-hung"}, {"2026-01-01", "binh-hung"}} {
		for _, b := range codes["22951"] {
			if b.On(day(x.day)) != (b.Area.ID == x.then) {
				t.Errorf("on %s: %s", x.day, b.Area.ID)
			}
		}
	}
}
