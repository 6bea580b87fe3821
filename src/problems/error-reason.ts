/** What an error of the disk is called: the short code of the operating system, `ENOSPC`; the message where there is none. */
export function errorReason(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message
}
