import { type HintedPattern, matchesOf, type Span, spanOf } from './patterns.ts'

const street =
  '(?:jl|jln|jalan|gg|gang|komp|komplek|kompleks|perum|perumahan|perumnas|ruko|blok|dusun|dsn|kampung|kp|lorong|lr|cluster|kost|kos|kosan|kontrakan|apartemen)'
const number = String.raw`(?:\s?(?:no|nomor)\.?\s?\d{1,4}[a-z]?|\s(?:blok|blk)\s?[a-z]{1,3}[\s-]?\d{0,3}|\s[a-z]{1,2}[\s-]?\d{1,3}[a-z]?|\s\d{1,4}[a-z]?)(?:\s?[/-]\s?\d{1,4})?`
const neighbourhood = String.raw`r\.?t\.?[\s.:]?\s?\d{1,3}\s?[/,.\s]?\s?(?:r\.?w\.?[\s.:]?\s?\d{1,3})?|r\.?t\.?\s?\/\s?r\.?w\.?[\s.:]*\d{1,3}\s?\/\s?\d{1,3}`
const words = String.raw`(?:\s?[\p{L}\d.'’-]+){1,6}?`

/** From the street, where there is one, to the number of the neighbourhood. */
const withNeighbourhood: HintedPattern = {
  hint: /r\.?t\.?[\s.:/]{0,3}(?:r\.?w|\d)/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d])(?:${street}\\.?\\s[^\\n;()]{1,60}?)?(?<!\\p{L})(?<!(?:ketua|pengurus|warga|pak|bu|bapak|ibu|kader|posyandu|sekretaris|lingkungan|tingkat)\\s)(?:${neighbourhood})(?![\\p{L}\\d]|[./]\\d)(?:[,.\\s]+(?:ds|desa|kel|kelurahan|kec|kecamatan|dusun|dsn)\\.?\\s\\p{Lu}\\p{L}+)*`,
    'giu',
  ),
}
const numbered = String.raw`[^;\n()]{0,60}(?:\b(?:no|nomor|blok|blk|kamar|rt|rw|km|lantai)\.?)\s?\d[\d/.,a-z-]*`
const homeCue =
  '(?:ngekos|indekos|rumah|alamat|tinggal|domisili|berdomisili|ngekost|kost|kos|kontrakan|kediaman|mampir|kirim)'
const behindHome: HintedPattern = {
  hint: /rumah|alamat|tinggal|domisili|kost?|kontrakan|kediaman|mampir|kirim/i,
  pattern: new RegExp(
    `(?<!\\p{L})${homeCue}[^\\n;]{0,30}?(?<![\\p{L}\\d])(?<piece>${street}\\.?\\s(?:${numbered}|${words}(?:${number})?)(?=[.,;)\\n]|\\s(?:dan|yang|yg|di|agar|supaya|untuk|sudah|belum|tidak|tdk|dengan|karena)\\s|$))`,
    'dgiu',
  ),
}
/** A block and a house, or a boarding house, are nobody's office. */
const block: HintedPattern = {
  hint: /bl(?:o)?k/i,
  pattern: new RegExp(
    `(?<!\\p{L})(?:perum(?:ahan)?|komp(?:leks?)?|cluster|ruko|griya|kost?(?:an)?)\\.?${words}\\s?,?\\s?(?:blok|blk)\\.?\\s?[A-Z]{1,3}[\\s./-]?\\d{1,3}(?:\\s?(?:no\\.?|/|-)\\s?\\d{1,3}[a-z]?)?(?![\\p{L}\\d])`,
    'giu',
  ),
}

/** Addresses of homes by their form. */
export const addressPatterns: readonly HintedPattern[] = [withNeighbourhood, behindHome, block]

/** Where somebody lives. */
export function findAddresses(text: string): readonly Span[] {
  return addressPatterns
    .flatMap(pattern => matchesOf(pattern, text))
    .filter(([found]) => /\d/.test(found) || /kos|kontrakan/i.test(found))
    .map(spanOf)
}

/** A street with a number may be a home or an office. */
export const suspectedAddress: HintedPattern = {
  hint: /(?:jl|jln|jalan|gg|gang|ruko)\b/i,
  pattern: new RegExp(
    `(?<!\\p{L})(?:jl|jln|jalan|gg|gang|ruko)\\.?\\s${words}\\s?,?\\s?no(?:mor|\\.)?\\s?\\d{1,4}[a-z]?(?!\\d)`,
    'giu',
  ),
}

/** Nobody lives in an office. */
const office = /(?:kantor|gedung|loket|balai|cabang|gudang|pabrik|sarana|gerai|lokasi)(?:\s\p{L}+){0,4}\s*$/iu

export function findSuspectedAddresses(text: string): readonly Span[] {
  return matchesOf(suspectedAddress, text)
    .filter(({ index }) => !office.test(text.slice(Math.max(0, index - 50), index)))
    .map(spanOf)
}
