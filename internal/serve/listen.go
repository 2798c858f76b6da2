package serve

import (
	"fmt"
	"net"
	"net/netip"
	"strings"
)

// Names are what browsers may call the server by.
type Names struct {
	Any  bool   // any IP address, not only the loopback's
	Host string // a name beside localhost; "" for none
}

// known reports whether a request was made to a name of ours. A page of another
// site can give its own name our address, and would read ours (DNS rebinding);
// an IP address it cannot give.
func (n Names) known(host string) bool {
	if h, _, err := net.SplitHostPort(host); err == nil {
		host = h
	}
	host = strings.Trim(host, "[]")
	if ip, err := netip.ParseAddr(host); err == nil {
		return n.Any || ip.IsLoopback()
	}
	host = strings.ToLower(strings.TrimSuffix(host, "."))
	return host == "localhost" || host == n.Host && host != ""
}

// Listener is where a server can be reached.
type Listener struct {
	net.Listener
	Names Names
	URLs  []string // the first for this machine
}

// Listen opens an address, "host:port", as it is given: only one that is beyond
// the loopback is reached from other machines.
func Listen(addr string) (*Listener, error) {
	host, port, err := net.SplitHostPort(addr)
	if err != nil || port == "" {
		return nil, fmt.Errorf("an address is a host and a port, like 127.0.0.1:8080, not %q", addr)
	}
	if host == "localhost" {
		addr = net.JoinHostPort("127.0.0.1", port)
	}
	l, err := net.Listen("tcp", addr)
	if err != nil {
		return nil, err
	}
	at := l.Addr().(*net.TCPAddr)
	out := &Listener{Listener: l, Names: Names{Any: !at.IP.IsLoopback()}}
	if _, err := netip.ParseAddr(host); err != nil {
		out.Names.Host = strings.ToLower(host)
	}
	for _, ip := range reached(at.IP) {
		out.URLs = append(out.URLs, fmt.Sprintf("http://%s/", net.JoinHostPort(ip, fmt.Sprint(at.Port))))
	}
	return out, nil
}

// reached are the addresses by which one is reached: of the one that stands for
// all, the loopback and those of the machine in its networks.
func reached(ip net.IP) []string {
	if !ip.IsUnspecified() {
		return []string{ip.String()}
	}
	all := []string{"127.0.0.1"}
	own, _ := net.InterfaceAddrs() // unknown: the user knows them
	for _, a := range own {
		if n, ok := a.(*net.IPNet); ok && n.IP.To4() != nil && !n.IP.IsLoopback() && !n.IP.IsLinkLocalUnicast() {
			all = append(all, n.IP.String())
		}
	}
	return all
}
