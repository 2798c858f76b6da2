// Package exact is rational arithmetic without rounding: every figure, target,
// path and verdict is computed in it, so that 69,96% never passes for 70%.
//
// A [Rat] is two int64 while they suffice and a [math/big.Rat] when they do
// not; which of the two it is never shows. Rats are values: no method changes
// its receiver, and copies may be shared between goroutines.
package exact

import (
	"errors"
	"math/big"
	"math/bits"
	"strconv"
	"strings"
)

// Rat is a rational number. The zero value is 0.
type Rat struct {
	n, d int64    // lowest terms, d > 0; d == 0 stands for 1 so that Rat{} is 0
	b    *big.Rat // set instead of n, d when they would overflow
}

// Int returns n as a Rat.
func Int(n int64) Rat {
	if n == minInt64 {
		return norm(n, 1)
	}
	return Rat{n: n, d: 1}
}

// Frac returns n/d in lowest terms. It panics if d is 0.
func Frac(n, d int64) Rat {
	if d == 0 {
		panic("exact: denominator 0")
	}
	return norm(n, d)
}

// ErrSyntax is what Parse returns for anything but a plain decimal.
var ErrSyntax = errors.New("not a plain decimal number")

// maxDigits bounds what Parse reads; no public figure has more digits.
const maxDigits = 30

// Parse reads a plain decimal: an optional minus, digits without a leading
// zero, and optionally a point with more digits ("3120", "-0.5", "66.25").
// It accepts at most 30 digits.
func Parse(s string) (Rat, error) {
	digits := strings.TrimPrefix(s, "-")
	whole, frac, point := strings.Cut(digits, ".")
	if whole == "" || point && frac == "" || len(whole)+len(frac) > maxDigits ||
		len(whole) > 1 && whole[0] == '0' || !allDigits(whole) || !allDigits(frac) {
		return Rat{}, ErrSyntax
	}
	b, _ := new(big.Rat).SetString(s)
	return fromBig(b), nil
}

func allDigits(s string) bool {
	for i := range len(s) {
		if s[i] < '0' || s[i] > '9' {
			return false
		}
	}
	return true
}

const minInt64 = -1 << 63

func norm(n, d int64) Rat {
	if n == minInt64 || d == minInt64 {
		return fromBig(new(big.Rat).SetFrac(big.NewInt(n), big.NewInt(d)))
	}
	if d < 0 {
		n, d = -n, -d
	}
	if g := gcd(abs(n), d); g > 1 {
		n, d = n/g, d/g
	}
	return Rat{n: n, d: d}
}

func fromBig(b *big.Rat) Rat {
	if b.Num().IsInt64() && b.Denom().IsInt64() && b.Num().Int64() != minInt64 {
		return Rat{n: b.Num().Int64(), d: b.Denom().Int64()}
	}
	return Rat{b: b}
}

func (r Rat) den() int64 {
	if r.d == 0 {
		return 1
	}
	return r.d
}

func (r Rat) big() *big.Rat {
	if r.b != nil {
		return r.b
	}
	return big.NewRat(r.n, r.den())
}

func abs(n int64) int64 {
	if n < 0 {
		return -n
	}
	return n
}

// gcd is the greatest common divisor of two numbers that are not negative, by
// shifts and subtractions: a division costs several times as much.
func gcd(a, b int64) int64 {
	if a == 0 || b == 0 {
		return a + b
	}
	shift := bits.TrailingZeros64(uint64(a | b))
	a >>= bits.TrailingZeros64(uint64(a))
	for b != 0 && a != 1 {
		b >>= bits.TrailingZeros64(uint64(b))
		a, b = min(a, b), max(a, b)-min(a, b)
	}
	return a << shift
}

// mul returns a·b and whether it fits.
func mul(a, b int64) (int64, bool) {
	hi, lo := bits.Mul64(uint64(abs(a)), uint64(abs(b)))
	if hi != 0 || lo > 1<<63-1 {
		return 0, false
	}
	if (a < 0) != (b < 0) {
		return -int64(lo), true
	}
	return int64(lo), true
}

// Add returns r + s.
func (r Rat) Add(s Rat) Rat {
	if r.b == nil && s.b == nil {
		if r.den() == s.den() {
			if sum := r.n + s.n; (sum > r.n) == (s.n > 0) && sum != minInt64 {
				return norm(sum, r.den())
			}
		}
		// only a divisor of g can be common to the sum and the denominator
		g := gcd(r.den(), s.den())
		x, ok1 := mul(r.n, s.den()/g)
		y, ok2 := mul(s.n, r.den()/g)
		if sum := x + y; ok1 && ok2 && (sum > x) == (y > 0) && sum != minInt64 {
			h := gcd(abs(sum), g)
			if d, ok := mul(r.den()/g, s.den()/h); ok {
				return Rat{n: sum / h, d: d}
			}
		}
	}
	return fromBig(new(big.Rat).Add(r.big(), s.big()))
}

// Neg returns −r.
func (r Rat) Neg() Rat {
	if r.b != nil {
		return fromBig(new(big.Rat).Neg(r.b))
	}
	return Rat{n: -r.n, d: r.d}
}

// Sub returns r − s.
func (r Rat) Sub(s Rat) Rat { return r.Add(s.Neg()) }

// Mul returns r · s.
func (r Rat) Mul(s Rat) Rat {
	if r.b == nil && s.b == nil {
		g1, g2 := gcd(abs(r.n), s.den()), gcd(abs(s.n), r.den())
		n, ok1 := mul(r.n/g1, s.n/g2)
		d, ok2 := mul(r.den()/g2, s.den()/g1)
		if ok1 && ok2 {
			return Rat{n: n, d: d} // nothing common is left
		}
	}
	return fromBig(new(big.Rat).Mul(r.big(), s.big()))
}

// Quo returns r / s. It panics if s is 0.
func (r Rat) Quo(s Rat) Rat {
	if s.Sign() == 0 {
		panic("exact: division by 0")
	}
	if s.b != nil {
		return r.Mul(fromBig(new(big.Rat).Inv(s.b)))
	}
	if s.n < 0 {
		return r.Mul(Rat{n: -s.den(), d: -s.n})
	}
	return r.Mul(Rat{n: s.den(), d: s.n})
}

// Cmp returns −1, 0 or 1 as r is less than, equal to or greater than s,
// by cross-multiplication in 128 bits.
func (r Rat) Cmp(s Rat) int {
	if r.b != nil || s.b != nil {
		return r.big().Cmp(s.big())
	}
	if a, b := r.Sign(), s.Sign(); a != b {
		if a < b {
			return -1
		}
		return 1
	}
	h1, l1 := bits.Mul64(uint64(abs(r.n)), uint64(s.den()))
	h2, l2 := bits.Mul64(uint64(abs(s.n)), uint64(r.den()))
	c := 0
	switch {
	case h1 < h2 || h1 == h2 && l1 < l2:
		c = -1
	case h1 > h2 || l1 > l2:
		c = 1
	}
	if r.n < 0 {
		return -c
	}
	return c
}

// Less reports whether r < s.
func (r Rat) Less(s Rat) bool { return r.Cmp(s) < 0 }

// Equal reports whether r and s are the same number.
func (r Rat) Equal(s Rat) bool { return r.Cmp(s) == 0 }

// Sign returns −1, 0 or 1.
func (r Rat) Sign() int {
	switch {
	case r.b != nil:
		return r.b.Sign()
	case r.n < 0:
		return -1
	case r.n > 0:
		return 1
	}
	return 0
}

// Abs returns |r|.
func (r Rat) Abs() Rat {
	if r.Sign() < 0 {
		return r.Neg()
	}
	return r
}

// Float returns the nearest float64; for drawing and for the cagr method only.
func (r Rat) Float() float64 {
	if r.b == nil && abs(r.n) < 1<<53 && r.den() < 1<<53 {
		return float64(r.n) / float64(r.den()) // both exact: one correct rounding
	}
	f, _ := r.big().Float64()
	return f
}

// Ceil returns the smallest whole number that is not less than r, and whether
// it fits an int64.
func (r Rat) Ceil() (int64, bool) {
	x := r.big()
	q, m := new(big.Int).DivMod(x.Num(), x.Denom(), new(big.Int))
	if m.Sign() != 0 {
		q.Add(q, big.NewInt(1))
	}
	return q.Int64(), q.IsInt64()
}

// Scaled returns r·scale as a whole number, half away from zero: the one
// rounding that is used for what is shown and for what is drawn. It saturates
// at the ends of int64.
func (r Rat) Scaled(scale int64) int64 {
	if r.b == nil {
		hi, lo := bits.Mul64(uint64(abs(r.n)), uint64(scale))
		d := uint64(r.den())
		if lo2 := lo + d/2; hi == 0 && lo2 >= lo {
			// half away from zero: floor((2·n·scale + d) / 2d) on magnitudes
			q, m := lo/d, lo%d
			if m >= d-m {
				q++
			}
			if q <= 1<<63-1 {
				if r.n < 0 {
					return -int64(q)
				}
				return int64(q)
			}
		}
	}
	x := new(big.Rat).Mul(r.big(), new(big.Rat).SetInt64(scale))
	n := new(big.Int).Abs(x.Num())
	n.Lsh(n, 1).Add(n, x.Denom())
	q := n.Quo(n, new(big.Int).Lsh(x.Denom(), 1))
	if !q.IsInt64() {
		q.SetInt64(1<<63 - 1)
	}
	if x.Sign() < 0 {
		return -q.Int64()
	}
	return q.Int64()
}

// Fixed prints r with exactly that many decimals (0 to 18), a point, no
// grouping, half away from zero; never "-0".
func (r Rat) Fixed(decimals int) string {
	if s, ok := r.fixedSmall(decimals); ok {
		return s
	}
	s := r.big().FloatString(decimals) // big.Rat rounds half away from zero
	if strings.Trim(s, "-0.") == "" {
		return strings.TrimPrefix(s, "-")
	}
	return s
}

// fixedSmall is Fixed for what fits an int64, as nearly all figures do, without
// the allocations of math/big.
func (r Rat) fixedSmall(decimals int) (string, bool) {
	if r.b != nil || decimals >= len(powers) {
		return "", false
	}
	n := r.Scaled(powers[decimals])
	if n <= minInt64+1 || n == 1<<63-1 { // saturated, or nearly
		return "", false
	}
	var buf [24]byte
	b := buf[:0]
	if n < 0 {
		b, n = append(b, '-'), -n
	}
	b = strconv.AppendInt(b, n/powers[decimals], 10)
	if decimals > 0 {
		b = append(b, '.')
		frac := n % powers[decimals]
		for k := decimals - 1; k >= 0; k-- {
			b = append(b, byte('0'+frac/powers[k]%10))
		}
	}
	return string(b), true
}

// powers of ten, as far as Fixed needs them for what is shown.
var powers = [...]int64{1, 10, 100, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9}

// Decimals returns how many decimals write r exactly, and false where no more
// than max do.
func (r Rat) Decimals(max int) (int, bool) {
	for k := 0; k <= max; k++ {
		if r.b == nil && k < len(powers) {
			if powers[k]%r.den() == 0 {
				return k, true
			}
			continue
		}
		if p, _ := Parse(r.Fixed(k)); p.Equal(r) {
			return k, true
		}
	}
	return max, false
}

// String prints r exactly: a decimal where one of at most 18 places is exact,
// else a fraction "n/d".
func (r Rat) String() string {
	if k, ok := r.Decimals(18); ok {
		return r.Fixed(k)
	}
	return r.big().String()
}
