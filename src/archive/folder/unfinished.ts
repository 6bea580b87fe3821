/** Begins the names of folders that are not finished. */
export const unfinishedPrefix = '.sementara-'
