package exact

import (
	"math/big"
	"strings"
	"testing"
)

func TestParse(t *testing.T) {
	for s, want := range map[string]string{"0": "0", "3120": "3120", "66.5": "66.5", "-0.25": "-0.25", "9.40": "9.4",
		"123456789012345678901234567890": "123456789012345678901234567890"} {
		r, err := Parse(s)
		if err != nil || r.String() != want {
			t.Errorf("Parse(%q) = %v, %v; want %s", s, r, err, want)
		}
	}
	for _, s := range []string{"", "-", ".5", "5.", "01", "1e3", "1_0", "0x1", "1,5", "+1", " 1", "1.2.3", "１", "1234567890123456789012345678901"} {
		if r, err := Parse(s); err == nil {
			t.Errorf("Parse(%q) = %v; want an error", s, r)
		}
	}
}

func TestRounding(t *testing.T) {
	for _, c := range []struct {
		n, d int64
		k    int
		want string
	}{{6996, 100, 1, "70.0"}, {6525, 10000, 3, "0.653"}, {-6525, 10000, 3, "-0.653"}, {1, 8, 0, "0"}, {1, 2, 0, "1"}, {-1, 2, 0, "-1"}, {-1, 100, 1, "0.0"}, {125, 1000, 2, "0.13"}} {
		if got := Frac(c.n, c.d).Fixed(c.k); got != c.want {
			t.Errorf("Fixed(%d/%d, %d) = %s; want %s", c.n, c.d, c.k, got, c.want)
		}
	}
}

// FuzzAgainstBig holds every operation against math/big, small and large.
func FuzzAgainstBig(f *testing.F) {
	f.Add(int64(3120), int64(4500), int64(7), int64(-10))
	f.Add(int64(1)<<62, int64(3), int64(1)<<62, int64(7))
	f.Add(int64(minInt64), int64(-1), int64(minInt64), int64(1))
	f.Add(int64(-1)<<62, int64(1), int64(-1)<<62, int64(1))
	f.Fuzz(func(t *testing.T, a, b, c, d int64) {
		if b == 0 || d == 0 {
			return
		}
		x, y := Frac(a, b), Frac(c, d)
		bx, by := frac(a, b), frac(c, d)
		check := func(op string, got Rat, want *big.Rat) {
			if got.big().Cmp(want) != 0 {
				t.Errorf("%v %s %v = %v; want %v", bx, op, by, got.big(), want)
			}
			if got.b == nil && got.den() != want.Denom().Int64() {
				t.Errorf("%v %s %v = %d/%d, not in lowest terms", bx, op, by, got.n, got.den())
			}
			// a second step on the result shows a broken normal form
			if z := got.Sub(got); z.Sign() != 0 {
				t.Errorf("(%v) − itself = %v", want, z)
			}
		}
		check("+", x.Add(y), new(big.Rat).Add(bx, by))
		check("-", x.Sub(y), new(big.Rat).Sub(bx, by))
		check("*", x.Mul(y), new(big.Rat).Mul(bx, by))
		if c != 0 {
			check("/", x.Quo(y), new(big.Rat).Quo(bx, by))
		}
		if x.Cmp(y) != bx.Cmp(by) || x.Sign() != bx.Sign() {
			t.Errorf("Cmp(%v, %v) = %d, Sign = %d", bx, by, x.Cmp(y), x.Sign())
		}
		if ce, ok := x.Ceil(); ok {
			if lo := big.NewRat(ce, 1); lo.Cmp(bx) < 0 || new(big.Rat).Sub(lo, bx).Cmp(big.NewRat(1, 1)) >= 0 {
				t.Errorf("Ceil(%v) = %d", bx, ce)
			}
		}
		for k := range 12 {
			want := strings.TrimPrefix(bx.FloatString(k), "-")
			if bx.Sign() < 0 && strings.Trim(want, "0.") != "" {
				want = "-" + want
			}
			if got := x.Fixed(k); got != want {
				t.Errorf("Fixed(%v, %d) = %s; want %s", bx, k, got, want)
			}
		}
		if k, ok := x.Decimals(6); ok != (new(big.Int).Mod(big.NewInt(1e6), bx.Denom()).Sign() == 0) {
			t.Errorf("Decimals(%v, 6) = %d, %v", bx, k, ok)
		}
		if want := new(big.Rat).Mul(bx, big.NewRat(100, 1)).FloatString(0); x.b == nil && len(want) < 18 {
			if got := Int(x.Scaled(100)).Fixed(0); got != want && !(want == "-0" && got == "0") {
				t.Errorf("Scaled(%v, 100) = %s; want %s", bx, got, want)
			}
		}
	})
}

func frac(a, b int64) *big.Rat { return new(big.Rat).SetFrac(big.NewInt(a), big.NewInt(b)) }

func BenchmarkPath(b *testing.B) {
	b.ReportAllocs()
	v0, v1, span := Frac(2160, 4500), Frac(7, 10), Frac(36, 48)
	for b.Loop() {
		p := v0.Add(v1.Sub(v0).Mul(span))
		if p.Sign() == 0 {
			b.Fatal("zero")
		}
	}
}
