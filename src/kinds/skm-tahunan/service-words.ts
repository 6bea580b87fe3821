/** A service within a sentence: `layanan Pengujian`; one that is called Layanan needs no such word. */
export function serviceWords(service: string): string {
  return /^layanan\b/i.test(service) ? service : `layanan ${service}`
}
