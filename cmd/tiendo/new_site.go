package main

import (
	"fmt"
	"path/filepath"
	"strings"

	"github.com/spf13/cobra"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/scaffold"
)

func newSiteCmd() *cobra.Command {
	var o scaffold.SiteOptions
	var tiers string
	cmd := &cobra.Command{
		Use:     "site DIR",
		Short:   "A whole site, with an example to replace piece by piece",
		Example: `  tiendo new site phan-thiet --title "Phan Thiết học tập suốt đời" --tiers "tỉnh > phường, xã"`,
		Args:    takes("DIR", 1, 1, &o.Lang),
		RunE: func(cmd *cobra.Command, args []string) error {
			o.Lang = language(o.Lang, "vi")
			err := askSite(cmd, &o, tiers)
			if err == nil {
				err = makeSite(cmd, args[0], o)
			}
			return diag.Said(err, o.Lang)
		},
	}
	f := cmd.Flags()
	f.StringVar(&o.Title, "title", "", "the site's title")
	f.StringVar(&o.Publisher, "publisher", "", "who answers for the site")
	f.StringVar(&tiers, "tiers", "", `the tiers of areas, from the top: "tỉnh > phường, xã"`)
	f.StringVar(&o.Lang, "lang", "", "the site's language, vi or en (default: by LC_ALL or LANG, else vi)")
	return cmd
}

// askSite settles what a new site is called, whose it is, and its tiers.
func askSite(cmd *cobra.Command, o *scaffold.SiteOptions, tiers string) error {
	if err := oneOf("--lang", o.Lang, "vi", "en"); err != nil {
		return err
	}
	err := asks(cmd, o.Lang).all(
		ask{&o.Title, "--title", diag.Words{Vi: "Tên trang", En: "The site's title"}, ""},
		ask{&o.Publisher, "--publisher", diag.Words{Vi: "Cơ quan chịu trách nhiệm", En: "Who answers for it"}, ""},
		ask{&tiers, "--tiers", diag.Words{Vi: "Các cấp địa bàn, từ trên xuống", En: "The tiers of areas, from the top"},
			diag.Words{Vi: "tỉnh > phường, xã", En: "province > commune"}.In(o.Lang)},
	)
	for t := range strings.SplitSeq(tiers, ">") {
		o.Tiers = append(o.Tiers, strings.TrimSpace(t))
	}
	o.Today = today()
	return err
}

// makeSite writes a new site into a folder that has none, with the schemas that
// its files point to.
func makeSite(cmd *cobra.Command, dir string, o scaffold.SiteOptions) error {
	files, err := scaffold.Site(o)
	if err != nil {
		return err
	}
	if err := write(cmd, dir, files); err != nil {
		return err
	}
	schemas, err := loadSchemas(dir, o.Lang)
	if err != nil {
		return err
	}
	if err := writeSchemas(filepath.Join(dir, schemaDir), schemas); err != nil {
		return err
	}
	next := diag.Words{Vi: "Xong. Tiếp theo: cd {dir} && tiendo serve", En: "Done. Next: cd {dir} && tiendo serve"}
	fmt.Fprintln(cmd.ErrOrStderr(), locale.Fill(next.In(o.Lang), locale.Args{"dir": dir}))
	return nil
}
