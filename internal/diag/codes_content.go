package diag

var contentCodes = []Entry{}
