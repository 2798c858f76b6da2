package diag

var sourceCodes = []Entry{}
