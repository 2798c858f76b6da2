package main

import (
	"errors"
	"fmt"
	"os"
	"os/signal"
	"strings"
	"syscall"

	"github.com/spf13/cobra"

	"tiendo/internal/cache"
	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/serve"
	"tiendo/themes"
)

const defaultAddr = "127.0.0.1:8080"

func serveCmd() *cobra.Command {
	var o options
	var addr string
	cmd := &cobra.Command{
		Use:   "serve",
		Short: "Show the site in a browser while it is edited",
		Long: `serve shows the site as its files are now, drafts too. When a file is saved, the
browser shows the new page, at the place where it was; what is wrong stands over
the page, with file, line and remedy, until it is mended. Drafts, missing reports,
warnings and errors are listed at /_tiendo/. It writes nothing, and ends with
Ctrl-C.

Only this machine can see the site, unless --addr says otherwise: with
--addr 0.0.0.0:8080 every device in the same network can, a phone for instance.`,
		Example: "  tiendo serve\n  tiendo serve --addr 0.0.0.0:8080",
		Args:    cobra.NoArgs,
		RunE:    func(cmd *cobra.Command, _ []string) error { return o.serve(cmd, addr) },
	}
	f := cmd.Flags()
	f.StringVar(&o.site, "site", ".", "the site's folder")
	f.StringVar(&addr, "addr", defaultAddr, "host and port to answer at")
	f.StringVar(&o.asOf, "as-of", "", "the day, YYYY-MM-DD, that counts as today (default: the newest date on record)")
	f.StringVar(&o.lang, "lang", "", "language of the messages, vi or en (default: the site's)")
	o.format = "text"
	return cmd
}

func (o *options) serve(cmd *cobra.Command, addr string) error {
	opts, err := o.parse()
	if err != nil {
		return err
	}
	root, err := o.open()
	if err != nil {
		return err
	}
	defer root.Close()
	opts.Site, opts.Themes, opts.Store = root, themes.FS, cache.Look(o.site)

	lang := language(o.lang, "vi")
	l, err := serve.Listen(addr)
	if err != nil {
		return errors.New(locale.Fill(noListenWords.In(lang), locale.Args{"addr": addr, "why": err.Error()}))
	}
	defer l.Close()
	s, err := serve.New(serve.Options{Build: opts, Dir: o.site, Lang: o.lang, Names: l.Names})
	if err != nil {
		return err
	}
	ctx, stop := signal.NotifyContext(cmd.Context(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	fmt.Fprintln(cmd.ErrOrStderr(), whereabouts(lang, l))
	go s.Run(ctx)
	return s.Serve(ctx, l)
}

// whereabouts says where the site is seen, and by whom.
func whereabouts(lang string, l *serve.Listener) string {
	text := locale.Fill(seenWords.In(lang), locale.Args{"url": l.URLs[0]})
	if l.Names.Any {
		text += "\n" + locale.Fill(networkWords.In(lang), locale.Args{"urls": strings.Join(l.URLs, " ")})
	}
	return text
}

var (
	seenWords = diag.Words{
		Vi: "Xem trang tại {url}, tình trạng tại {url}_tiendo/. Dừng bằng Ctrl-C.",
		En: "The site is at {url}, its state at {url}_tiendo/. Ctrl-C ends.",
	}
	networkWords = diag.Words{
		Vi: "Chú ý: mọi máy trong cùng mạng đều xem được, kể cả bài nháp: {urls}",
		En: "Mind: every device in the same network can see it, drafts too: {urls}",
	}
	noListenWords = diag.Words{
		Vi: "không mở được địa chỉ {addr}: {why}; có thể một chương trình khác (hoặc một tiendo serve khác) đang dùng cổng này: hãy dừng nó, hoặc chọn cổng khác bằng --addr 127.0.0.1:8081",
		En: "cannot answer at {addr}: {why}; another program, perhaps another tiendo serve, may be using that port: stop it, or choose another with --addr 127.0.0.1:8081",
	}
)
