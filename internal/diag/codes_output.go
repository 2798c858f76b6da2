package diag

var outputCodes = []Entry{}
