package source

import (
	"tiendo/internal/diag"
	"tiendo/internal/record"
)

// What the readers of tables share with those of the sources, so that a number
// is the same number in both.

// Whole reads a count, which is plain digits.
func Whole(s string) (int64, bool) { return plainWhole(s) }

// NumberFault is what is wrong with a number, and how it is written instead; ""
// where nothing is, or where only the writer knows.
func NumberFault(s string, whole bool) (code diag.Code, better string) { return fault(s, whole) }

// LikelyPeriod guesses the period that was meant, in the form of the sources; ""
// where there is none.
func LikelyPeriod(s string) string { return likelyPeriod(s) }

// LikelyDay is the day of a number that a spreadsheet counts days with; "" where
// it is none.
func LikelyDay(s string) string {
	if !serial.MatchString(s) {
		return ""
	}
	day, _ := likelyDate(s)
	return day
}

// BrokenWord is the first word of a text whose letters were read in another
// encoding than they were written in, mended; "" where there is none.
func BrokenWord(s string) string {
	word, _ := mojibake(s)
	return word
}

// AmountText is a figure's number, or the word for why there is none.
func AmountText(f *record.Figure) string {
	if f.Absent == record.Present {
		return amountText(f)
	}
	return f.Absent.String()
}

// FigureText is a wanted figure on one line, as the sources have it.
func FigureText(w *Wanted) string {
	if w.Stated && w.Status != record.Final {
		return figureText(&w.Figure, w.Status.String())
	}
	return figureText(&w.Figure, "")
}
