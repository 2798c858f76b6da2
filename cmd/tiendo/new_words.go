package main

import (
	"strconv"

	"github.com/spf13/cobra"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

var (
	newWhatWords = diag.Words{
		Vi: "new bắt đầu một site, plan, goal, area, report, news hoặc theme, không phải {word}",
		En: "new makes a site, plan, goal, area, report, news or theme, not {word}",
	}
	oneWordWords = diag.Words{
		Vi: "{command} cần đúng một {word}; có dấu cách thì đặt trong nháy kép:\n{example}",
		En: "{command} takes one {word}; put one with spaces in quotes:\n{example}",
	}
	noWordWords = diag.Words{
		Vi: "{command} chỉ nhận các tùy chọn có dấu --, không nhận {word}:\n{example}",
		En: "{command} takes flags alone, not {word}:\n{example}",
	}
	themeNameWords = diag.Words{
		Vi: "tên giao diện là tên thư mục, chỉ gồm chữ thường không dấu, chữ số và gạch nối, và không phải default: {name}",
		En: "a theme's name is a folder's, in small letters and hyphens, and not default: {name}",
	}
)

// takes refuses a call with another number of words than from least to most;
// lang holds the language that is asked for.
func takes(word string, least, most int, lang *string) cobra.PositionalArgs {
	return func(cmd *cobra.Command, args []string) error {
		if least <= len(args) && len(args) <= most {
			return nil
		}
		why, said := oneWordWords, locale.Args{"command": cmd.CommandPath(), "word": word, "example": cmd.Example}
		if most == 0 {
			why, said["word"] = noWordWords, strconv.Quote(args[0])
		}
		return diag.Said(&diag.Fault{Words: why, Args: said}, language(*lang, "vi"))
	}
}
