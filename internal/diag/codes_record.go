package diag

var recordCodes = []Entry{}
