package record

import (
	"cmp"
	"fmt"
	"strconv"
	"time"
)

// Date is a calendar date. The zero value is no date.
type Date struct{ Year, Month, Day int }

// IsZero reports whether d is no date.
func (d Date) IsZero() bool { return d == Date{} }

// Compare orders dates.
func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

// After reports whether d is later than e.
func (d Date) After(e Date) bool { return d.Compare(e) > 0 }

// String prints ISO 8601, "2025-07-01"; "" for no date.
func (d Date) String() string {
	if d.IsZero() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// ParseDate reads "2025-07-01" and nothing else; the day must exist.
func ParseDate(s string) (Date, bool) {
	if len(s) != 10 || s[4] != '-' || s[7] != '-' {
		return Date{}, false
	}
	y, ok1 := digits(s[:4])
	m, ok2 := digits(s[5:7])
	d, ok3 := digits(s[8:])
	if !ok1 || !ok2 || !ok3 || y < 1900 || m < 1 || m > 12 || d < 1 || d > DaysIn(y, m) {
		return Date{}, false
	}
	return Date{y, m, d}, true
}

func digits(s string) (n int, ok bool) {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return 0, false
		}
		n = n*10 + int(s[i]-'0')
	}
	return n, len(s) > 0
}

// DaysIn is the number of days of a month.
func DaysIn(year, month int) int {
	switch month {
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	case 4, 6, 9, 11:
		return 30
	}
	return 31
}

// Instant is the month in which a period ends, counted from year 0: year·12 +
// month − 1. The year 2024, its second half, last quarter and December are one
// instant.
type Instant int

// Year and Month (1 to 12) of the instant.
func (t Instant) Year() int  { return int(t) / 12 }
func (t Instant) Month() int { return int(t)%12 + 1 }

// LastDay is the last day of the month.
func (t Instant) LastDay() Date {
	return Date{t.Year(), t.Month(), DaysIn(t.Year(), t.Month())}
}

// Next is the day after.
func (d Date) Next() Date {
	switch {
	case d.Day < DaysIn(d.Year, d.Month):
		return Date{d.Year, d.Month, d.Day + 1}
	case d.Month < 12:
		return Date{d.Year, d.Month + 1, 1}
	}
	return Date{d.Year + 1, 1, 1}
}

// Before is the day before.
func (d Date) Before() Date {
	switch {
	case d.Day > 1:
		return Date{d.Year, d.Month, d.Day - 1}
	case d.Month > 1:
		return Date{d.Year, d.Month - 1, DaysIn(d.Year, d.Month-1)}
	}
	return Date{d.Year - 1, 12, 31}
}

// Until is how many days lie between d and e.
func (d Date) Until(e Date) int {
	at := func(d Date) time.Time { return time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC) }
	return int(at(e).Sub(at(d)).Hours() / 24)
}

// Instant is the month in which a date lies; 0 for no date.
func (d Date) Instant() Instant {
	if d.IsZero() {
		return 0
	}
	return Instant(d.Year*12 + d.Month - 1)
}

// AddMonths returns the last day of the month that lies so many months after
// t: where a report for a period that ends at t falls due.
func (t Instant) AddMonths(n int) Date { return (t + Instant(n)).LastDay() }

// Period is what an instant is called where no report says: its year where it
// ends one, else its month.
func (t Instant) Period() Period {
	if t.Month() == 12 {
		return Period{Year: t.Year(), Unit: Year, N: 1}
	}
	return Period{Year: t.Year(), Unit: Month, N: t.Month()}
}

// Unit is the length of a period.
type Unit uint8

// The lengths of periods.
const (
	Year Unit = iota
	Half
	Quarter
	Month
)

// Months is the unit's length.
func (u Unit) Months() int { return [...]int{12, 6, 3, 1}[u] }

// Period is a year, half, quarter or month. The zero value is no period.
type Period struct {
	Year int
	Unit Unit
	N    int // which half, quarter or month, from 1; 1 for a year
}

// ParsePeriod reads "2024", "2024-H1", "2024-Q3" or "2024-06".
func ParsePeriod(s string) (Period, bool) {
	if len(s) < 4 {
		return Period{}, false
	}
	y, ok := digits(s[:4])
	if !ok || y < 1900 {
		return Period{}, false
	}
	rest := s[4:]
	switch {
	case rest == "":
		return Period{y, Year, 1}, true
	case rest == "-H1" || rest == "-H2":
		return Period{y, Half, int(rest[2] - '0')}, true
	case len(rest) == 3 && rest[:2] == "-Q" && rest[2] >= '1' && rest[2] <= '4':
		return Period{y, Quarter, int(rest[2] - '0')}, true
	case len(rest) == 3 && rest[0] == '-':
		if m, ok := digits(rest[1:]); ok && m >= 1 && m <= 12 {
			return Period{y, Month, m}, true
		}
	}
	return Period{}, false
}

// IsZero reports whether p is no period.
func (p Period) IsZero() bool { return p == Period{} }

// Instant is the month in which the period ends.
func (p Period) Instant() Instant {
	return Instant(p.Year*12 + p.N*p.Unit.Months() - 1)
}

// LastDay is the period's last day.
func (p Period) LastDay() Date { return p.Instant().LastDay() }

// String prints the form of the sources, "2024-H1".
func (p Period) String() string {
	switch p.Unit {
	case Half:
		return fmt.Sprintf("%04d-H%d", p.Year, p.N)
	case Quarter:
		return fmt.Sprintf("%04d-Q%d", p.Year, p.N)
	case Month:
		return fmt.Sprintf("%04d-%02d", p.Year, p.N)
	}
	if p.Year >= 1000 { // the usual period, hundreds of thousands of times
		return strconv.Itoa(p.Year)
	}
	return fmt.Sprintf("%04d", p.Year)
}
