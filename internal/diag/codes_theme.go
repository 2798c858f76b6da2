package diag

var themeCodes = []Entry{}
