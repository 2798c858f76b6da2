package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
)

// The words for those who know spreadsheets better than command lines. Before a
// site is read, they are in Vietnamese where nothing says otherwise.
var (
	oneFileWords = diag.Words{
		Vi: "cần tên một tệp, ví dụ: {example}; tên có dấu cách thì đặt trong nháy kép",
		En: "name one file: {example}; put a name with spaces in quotes",
	}
	noTableWords = diag.Words{
		Vi: "không thấy tệp {file}; xem lại thư mục và tên, kể cả phần đuôi mà File Explorer có thể giấu (.xlsx, .csv)",
		En: "there is no file {file}; look at the folder and the name, with the ending that a file manager may hide (.xlsx, .csv)",
	}
)

// oneFile refuses a call that does not name one file.
func oneFile(args []string, lang, example string) error {
	if len(args) == 1 {
		return nil
	}
	return errors.New(locale.Fill(oneFileWords.In(language(lang, "vi")), locale.Args{"example": example}))
}

// regular refuses what cannot be read as a table: no file, or none that ends, as
// to open a pipe would wait for ever.
func regular(file, lang string) error {
	info, err := os.Stat(file)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return errors.New(locale.Fill(noTableWords.In(language(lang, "vi")), locale.Args{"file": file}))
	case err != nil:
		return fmt.Errorf("read the table: %w", err)
	case !info.Mode().IsRegular():
		return fmt.Errorf("read the table: %s is no regular file", file)
	}
	return nil
}
