package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"strings"

	"github.com/spf13/cobra"
	"golang.org/x/term"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// ask is something that a command must know: a flag, and the question that a
// terminal asks where it was not given.
type ask struct {
	value     *string
	flag      string
	question  diag.Words
	otherwise string // "" where there is no default
}

var (
	unaskedWords = diag.Words{
		Vi: "thiếu {flag}, và ở đây không có cửa sổ dòng lệnh để hỏi",
		En: "{flag} is missing, and there is no terminal to ask in",
	}
	unansweredWords = diag.Words{Vi: "thiếu {flag}: chưa có câu trả lời", En: "{flag} is missing: there was no answer"}
)

// asker asks in a terminal.
type asker struct {
	in   *bufio.Reader // nil where there is no terminal
	out  io.Writer
	lang string
}

func asks(cmd *cobra.Command, lang string) *asker {
	a := &asker{out: cmd.ErrOrStderr(), lang: lang}
	if f, ok := cmd.InOrStdin().(*os.File); ok && term.IsTerminal(int(f.Fd())) {
		a.in = bufio.NewReader(f)
	}
	return a
}

// all settles what must be known, in order: what was given stays, a terminal is
// asked, a script gets defaults, and what has none is an error.
func (a *asker) all(list ...ask) error {
	for _, q := range list {
		if *q.value != "" {
			continue
		}
		if a.in == nil {
			if *q.value = q.otherwise; q.otherwise == "" {
				return &diag.Fault{Words: unaskedWords, Args: locale.Args{"flag": q.flag}}
			}
			continue
		}
		if err := a.one(q); err != nil {
			return err
		}
	}
	return nil
}

// one asks until there is an answer.
func (a *asker) one(q ask) error {
	for *q.value == "" {
		fmt.Fprint(a.out, q.question.In(a.lang))
		if q.otherwise != "" {
			fmt.Fprintf(a.out, " [%s]", q.otherwise)
		}
		fmt.Fprint(a.out, ": ")
		line, err := a.in.ReadString('\n')
		if *q.value = strings.TrimSpace(line); *q.value == "" {
			*q.value = q.otherwise
		}
		if err != nil && *q.value == "" {
			return &diag.Fault{Words: unansweredWords, Args: locale.Args{"flag": q.flag}}
		}
	}
	return nil
}
