/**
 * What makes two codes of an instrument the same: all but case, spaces and a point behind. Points between and numbers in front
 * tell codes apart, other than those of names: `1.1.11` is not `1.11.1`, `3.a.T` is not `7.a.T`.
 */
export function codeKey(code: string): string {
  return code.normalize('NFKC').toLowerCase().replace(/\s+/g, '').replace(/\.$/, '')
}
