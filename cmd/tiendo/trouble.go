package main

import (
	"errors"

	"tiendo/internal/diag"
	"tiendo/internal/locale"
	"tiendo/internal/output"
)

var (
	clashWords = diag.Words{
		Vi: "thư mục {dir} có tệp không do tiendo ghi: {files}; thêm --adopt để thay các tệp này, hoặc chọn thư mục khác bằng --out",
		En: "{dir} holds files that tiendo did not write: {files}; --adopt replaces them, --out writes elsewhere",
	}
	inTheWayWords = diag.Words{
		Vi: "trong {dir} có thư mục đứng ở chỗ của tệp, hoặc tệp đứng ở chỗ của thư mục: {files}; --adopt không thay được, hãy chuyển chúng đi hoặc chọn thư mục khác bằng --out",
		En: "in {dir} folders stand where files belong, or files where folders do: {files}; --adopt cannot replace them: move them away, or choose another folder with --out",
	}
	lockedWords = diag.Words{
		Vi: "một lần build khác đang ghi vào {dir}; hãy chờ nó xong",
		En: "another build is writing to {dir}; wait until it is done",
	}
	refusedWords = diag.Words{
		Vi: "không thể công bố vào {dir}: sẽ ghi đè lên {protected}; hãy chọn thư mục khác bằng --out",
		En: "cannot publish to {dir}: it would overwrite {protected}; choose another folder with --out",
	}
)

// inWords says an error of publishing that a user can mend in that language,
// and how; any other as it is.
func inWords(err error, adopt bool, lang string) error {
	var (
		clash   *output.Clash
		locked  *output.Locked
		refused *output.Refused
	)
	say := func(w diag.Words, args locale.Args) error { return errors.New(locale.Fill(w.In(lang), args)) }
	switch {
	case errors.As(err, &clash) && adopt: // files would have been taken over
		return say(inTheWayWords, locale.Args{"dir": clash.Dir, "files": clash.Few()})
	case errors.As(err, &clash):
		return say(clashWords, locale.Args{"dir": clash.Dir, "files": clash.Few()})
	case errors.As(err, &locked):
		return say(lockedWords, locale.Args{"dir": locked.Dir})
	case errors.As(err, &refused):
		return say(refusedWords, locale.Args{"dir": refused.Dir, "protected": refused.Protected})
	}
	return err
}
