package record

import "strings"

// SafeAddress reports whether a link or a picture of the site may lead there:
// http and https with a host, mailto, tel, a part of the page (#…), and what is
// relative. It is a list of what is allowed, as browsers know more schemes
// that run or open something than anyone can list.
func SafeAddress(s string) bool {
	if s == "" || strings.ContainsFunc(s, func(r rune) bool { return r <= ' ' && r != ' ' || r == 0x7f || r == '\\' }) {
		return false // browsers drop control characters and read \ as /
	}
	scheme, rest, ok := strings.Cut(s, ":")
	if !ok || strings.ContainsAny(scheme, "/?#") {
		return !strings.HasPrefix(s, "//") && strings.TrimSpace(s) == s
	}
	switch strings.ToLower(scheme) {
	case "http", "https":
		host, found := strings.CutPrefix(rest, "//")
		return found && host != "" && !strings.ContainsAny(host[:1], "/?#:@ ")
	case "mailto", "tel":
		return rest != ""
	}
	return false
}
