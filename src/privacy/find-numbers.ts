import { type HintedPattern, matchesOf, type Span, spanOf } from './patterns.ts'

/** NIP: 18 digits, also as birth date, month of appointment, sex, serial number. NIK and KK: 16 digits. */
const bare: readonly HintedPattern[] = [
  { hint: /\d{16}/, pattern: /(?<!\d)(?:\d{18}|\d{16})(?!\d)/g },
  { hint: /\d{8}[\s.-]\d{6}/, pattern: /(?<!\d)\d{8}[\s.-]{1,2}\d{6}[\s.-]{1,2}\d[\s.-]{1,2}\d{3}(?!\d)/g },
  {
    hint: /\d{4}[\s.-]\d{4}/,
    pattern:
      /(?<!\d)(?:\d{4}[\s.-]\d{4}[\s.-]\d{4}[\s.-]\d{4}|\d{6}[\s.-]\d{6}[\s.-]\d{4}|\d{2}[\s.-]\d{2}[\s.-]\d{2}[\s.-]\d{6}[\s.-]\d{4})(?!\d)/g,
  },
  // NPWP as it is printed.
  { hint: /\d{2}\.\d{3}\.\d{3}/, pattern: /(?<!\d)\d{2}\.\d{3}\.\d{3}\.\d[-.]\d{3}\.\d{3}(?!\d)/g },
]

const identityCue = String.raw`(?:n[io]\.?\s?k|nik|k\.?k|ktp|kartu keluarga|e-?ktp|nip|nrp|npwp|bpjs|jkn|kis|paspor|passport|sim|str|sipa?|nisn|nim)`
const accountCue = String.raw`(?:rek(?:ening)?|norek|no\.?\s?rek(?:ening)?|virtual account|va|bca|bri|bni|btn|bsi|gopay|ovo|dana)`
const between = String.raw`(?:[\s.:=#()-]|\b(?:no|nomor|saya|nya|an|adalah|bank|bca|bri|bni|btn|bsi|mandiri|pribadi|kesehatan|kk|ktp|dg|dgn|dengan)\b){0,8}`
/** Behind a cue, whatever they are grouped like and however many digits are missing or too many. */
const behindCue: HintedPattern = {
  hint: /\d[\d\s.\u2010-\u2015/-]{4,}\d/,
  pattern: new RegExp(
    `(?<!\\p{L})(?:${identityCue}|${accountCue})(?:nya)?${between}(?<piece>[A-Za-z]{0,2}\\d(?:[\\s.\\u2010-\\u2015-]?\\d){5,22})(?![\\d/])`,
    'dgiu',
  ),
}
/** A number of many digits is one's own also where words stand between: `BPJS anak saya, …, 0002…`. */
const farBehindCue: HintedPattern = {
  hint: /\d[\s.-]?\d[\s.-]?\d[\s.-]?\d[\s.-]?\d/,
  pattern: new RegExp(
    `(?<!\\p{L})(?:nik|ktp|kk|kartu keluarga|nip|npwp|bpjs|jkn|${accountCue})(?!\\p{L})[^\\d\\n.;]{0,40}(?<piece>\\d(?:[\\s.-]?\\d){8,19})(?![\\d/])`,
    'dgiu',
  ),
}
/** Certificates of pharmacists have a form of their own. */
const certificate: HintedPattern = {
  hint: /STR/,
  pattern: /(?<!\d)\d{8}\/STR[\p{L}-]*\/\d{4}\/\d{2,}/gu,
}
const passport: HintedPattern = {
  hint: /pas(?:por|sport)/i,
  pattern: /pas(?:por|sport)\P{N}{0,20}?(?<piece>[A-Z]{1,2}\s?\d{6,7})(?!\d)/dgiu,
}

/** Identity and account numbers by their form. */
export const identityPatterns: readonly HintedPattern[] = [...bare, behindCue, farBehindCue, certificate, passport]

/** Numbers that a cue or their form gives away. */
export function findIdentityNumbers(text: string): readonly Span[] {
  const told = [behindCue, farBehindCue, certificate, passport].flatMap(pattern => matchesOf(pattern, text))
  const alone = bare.flatMap(pattern => matchesOf(pattern, text)).filter(([found]) => hasDay(found.replace(/\D/g, '')))
  return [...told, ...alone].map(spanOf)
}

/** NIK, KK and NIP have a day in them; that of a woman's NIK is forty higher. An NPWP of fifteen digits has none. */
function hasDay(digits: string): boolean {
  if (digits.length === 18) return isDay(digits.slice(6, 8), digits.slice(4, 6)) && /^(?:19|20)/.test(digits)
  return digits.length !== 16 || isDay(String(Number(digits.slice(6, 8)) % 40), digits.slice(8, 10))
}

function isDay(day: string, month: string): boolean {
  return Number(day) >= 1 && Number(day) <= 31 && Number(month) >= 1 && Number(month) <= 12
}

const months =
  'januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|nopember|desember|jan|feb|mar|apr|jun|jul|agu|ags|sep|okt|nov|des'
const birth: HintedPattern = {
  hint: /lahir|ttl/i,
  pattern: new RegExp(
    `(?<!\\p{L})(?:lahir|kelahiran|ttl|tgl\\.?\\s?lahir)(?!\\p{L})[^\\d\\n]{0,40}(?<piece>\\d{1,2}[\\s./-]{1,2}(?:\\d{1,2}|${months})[\\s./-]{1,2}(?:19|20)?\\d{2})(?!\\d)`,
    'dgiu',
  ),
}
const coordinates: HintedPattern = {
  hint: /\d[.,]\d{4}/,
  pattern: /(?<![\d.])-?\d{1,2}[.]\d{4,}\s?[,;]\s?-?\d{2,3}[.]\d{4,}(?!\d)/gu,
}
const degrees: HintedPattern = {
  hint: /°/,
  pattern:
    /\d{1,3}\s?°\s?\d{1,2}\s?['’′]\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:"|”|″|''))?\s?[NSUL]{1,2}[\s,]*\d{1,3}\s?°\s?\d{1,2}\s?['’′]\s?(?:\d{1,2}(?:[.,]\d+)?\s?(?:"|”|″|''))?\s?(?:[EWT]|BT|BB)?/gu,
}
/** Areas that number plates are given in. */
const area = 'A[ABDEG]?|B[ABDEGHKLMNP]?|D[ABCDEGHKLMNPRTW]?|E[ABD]?|F|G|H|K[BHTU]?|L|M|N|P[ABG]?|R|S|T|W|Z'
const plate: HintedPattern = {
  hint: /[A-Z]\s?\d{2,4}\s?[A-Z]/,
  pattern: new RegExp(
    `(?<![\\p{L}\\d./-])(?<!(?:No|Nomor|Pasal|Tipe|Kode|Blok|[Rr]uang|Lantai|Gedung|Seri|Model|Kelas|Sertifikat|Dokumen|Formulir|Alat|MD|ML|NA)\\.?\\s)(?:${area})\\s?[1-9]\\d{2,3}\\s?[A-Z]{2,3}(?![\\p{L}\\d])`,
    'gu',
  ),
}
const plateBehindCue: HintedPattern = {
  hint: /plat|nopol|polisi|mobil|motor|kendaraan|avanza|innova/i,
  pattern: new RegExp(
    `(?<=(?:plat|nopol|polisi|mobil|motor|kendaraan)(?:\\s\\p{L}+){0,2}\\W{1,3})(?<![\\p{L}\\d])(?:${area})[\\s-]?\\d{1,4}(?:[\\s-]?[A-Z]{1,3})?(?![\\p{L}\\d])`,
    'giu',
  ),
}

/** What else tells one person, by its form. */
export const tracePatterns: readonly HintedPattern[] = [birth, coordinates, degrees, plate, plateBehindCue]

/** Days of birth, coordinates of a place, number plates. */
export function findTraces(text: string): readonly Span[] {
  return tracePatterns.flatMap(pattern => matchesOf(pattern, text)).map(spanOf)
}

/** Ten digits without a word that says what they are: the number of a phone, of an account, or of nothing. */
export const suspectedNumber: HintedPattern = {
  hint: /\d{10}/,
  pattern:
    /(?<![\d./-])(?<!(?:Rp|No|Nomor|nomor|no|kode|Kode|tiket|Tiket|ID|id|NIB|nib|registrasi|agenda|surat|resi)[.:\s#]{0,3})\d{10}(?![\d/.,-])/g,
}

export function findSuspectedNumbers(text: string): readonly Span[] {
  return matchesOf(suspectedNumber, text).map(spanOf)
}
