package diag

var checkCodes = []Entry{}
