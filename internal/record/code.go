package record

import "tiendo/internal/diag"

// Bearer is an area with an administrative code, and the days on which it had
// it; a zero date is open.
type Bearer struct {
	Area        *Area
	First, Last Date
}

// Codes are the administrative codes of areas, each with all who ever bore it,
// in official order: codes are used again for other places.
func Codes(areas []*Area) map[string][]Bearer {
	out := map[string][]Bearer{}
	for _, a := range areas {
		for first, was := range a.Times() {
			out[was.Code] = bear(out[was.Code], a, first, was.Until)
		}
	}
	delete(out, "")
	return out
}

// bear adds a time to a code's; the area's own before it goes on.
func bear(list []Bearer, a *Area, first, last Date) []Bearer {
	if n := len(list); n > 0 && list[n-1].Area == a && list[n-1].Last.Next() == first {
		list[n-1].Last = last
		return list
	}
	return append(list, Bearer{a, first, last})
}

// On reports whether the area bore the code on that day.
func (b Bearer) On(day Date) bool {
	return !b.First.After(day) && (b.Last.IsZero() || !day.After(b.Last))
}

// TellBearers says whose a code is and was, in both languages.
func TellBearers(list []Bearer) diag.Words {
	tell := func(lang, from, until string) (all string) {
		for i, b := range list {
			if i > 0 {
				all += "; "
			}
			all += b.Area.FullName(lang) + " (" + b.Area.ID
			if !b.First.IsZero() {
				all += ", " + from + " " + b.First.String()
			}
			if !b.Last.IsZero() {
				all += ", " + until + " " + b.Last.String()
			}
			all += ")"
		}
		return all
	}
	return diag.Words{Vi: tell("vi", "từ", "đến hết"), En: tell("en", "from", "until")}
}
