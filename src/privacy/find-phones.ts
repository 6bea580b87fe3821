import { type HintedPattern, matchesOf, type Span, spanOf } from './patterns.ts'

/** A digit as people type it: `O812`, `0812-3456-789O`. */
const digit = String.raw`[\dOoIl]`
/** What stands between the digits of one number. */
const gap = String.raw`[\s._\u2010-\u2015()-]{0,3}`
/** No number of a letter, a date or an account goes on before it. */
const before = String.raw`(?<!\d)(?<!\d[.\u2010-\u2015-])(?<!(?<!(?:hp|wa|telp?|tlp|telepon|whatsapp|phone))\p{L})`
const extension = String.raw`(?:,?\s?\(?(?:ext|eks|ekst|ekstensi|pes|pesawat)\.?\s?\d{1,5}\)?)?`
/** The second of a pair, written short: `0812-3456-7890/91`. */
const short = String.raw`(?:\s?\/\s?[1-9]\d{0,3}(?![\d/]|[\s.-]\d))?`
const cue = String.raw`(?:no(?:mor|\.)?\s?)?(?:telp|tlp|tel|telepon|hp|handphone|ponsel|wa|whatsapp|whats\s?app|sms|kontak|cp|hubungi|fax|faks)`

const country = String.raw`(?:\(?\+?\s?62\)?|0062)`
const mobile: HintedPattern = {
  hint: /8[\s._\u2010-\u2015()-]{0,3}[\dOoIl]/,
  pattern: new RegExp(
    `${before}\\(?(?:${country}${gap}[0Oo]?|[0Oo])${gap}8${gap}[1235789Il](?:${gap}${digit}){7,10}(?!\\d)\\)?${short}`,
    'giu',
  ),
}
/** Without its first nought, told by a word in front. */
const mobileBehindCue: HintedPattern = {
  hint: /8[\s.-]{0,3}\d/,
  pattern: new RegExp(`(?<=\\b${cue}[^\\d\\n]{0,30})(?<![\\d.,-])8[1235789](?:${gap}\\d){7,10}(?!\\d)`, 'giu'),
}
/** With an area code, which begins with 02 to 09: (021) 424 4691. */
const landline: HintedPattern = {
  hint: /(?:0|62)[\s)(.-]{0,3}[2-9]\d/,
  pattern: new RegExp(
    `(?<![\\d/.-])(?<!\\d\\s)(?:\\(0[2-9]\\d{1,2}\\)[\\s.-]{0,2}|0[2-9]\\d{1,2}[\\s.-]{1,3}|${country}[\\s(.-]{0,3}[2-7]\\d{1,2}[\\s).-]{1,3})` +
      `\\d{3,4}[\\s.-]?\\d{2,4}(?![\\d/])(?!\\.\\d)${extension}`,
    'giu',
  ),
}
/** Without an area code, or with its digits in one piece, told by the word in front. */
const behindCue: HintedPattern = {
  hint: /\d{3}[\s.-]?\d{3}/,
  pattern: new RegExp(
    `(?<=(?<!\\p{L})${cue}\\W{1,3})(?:0[2-9]\\d{1,2})?[1-9]\\d{2,3}[\\s.-]?\\d{3,5}(?![\\d/])${extension}`,
    'giu',
  ),
}
const word = '(?:nol|kosong|satu|dua|tiga|empat|lima|enam|tujuh|delapan|lapan|sembilan)'
const spelled: HintedPattern = {
  hint: /(?:nol|kosong)\s+(?:de)?lapan/i,
  pattern: new RegExp(`(?<!\\p{L})(?:nol|kosong)\\s+(?:de)?lapan(?:[\\s,-]+${word}){6,12}(?!\\p{L})`, 'giu'),
}
const links: HintedPattern = {
  hint: /wa\.me|whatsapp\.com|t\.me\//i,
  pattern: /(?:https?:\/\/)?(?:wa\.me|(?:api\.|chat\.)?whatsapp\.com|t\.me)\/[^\s,;)"']*\d{6}[^\s,;)"']*/giu,
}

/** Phone numbers by their form. */
export const phonePatterns: readonly HintedPattern[] = [mobile, mobileBehindCue, landline, behindCue, spelled, links]

/** Hours and days that stand side by side have as many digits as a number: `08.15-16.00 (09.00-12.00)`, `08-12-2025 10.30`. */
const hoursOrDay =
  /\d{1,2}[.:]\d{2}\s?[-\u2010-\u2015]\s?\d{1,2}[.:]\d{2}|^\(?\d{1,2}[-. ]\d{1,2}[-. ](?:19|20)\d{2}(?!\d)/
/** Call centres of the state (1500533) are nobody's own. */
const callCentre = /^1[45]00[\s.-]?\d{2,3}$/

/** Phone numbers of whatever owner: mobile ones in any grouping, spelt or with letters for digits, landlines, links to them. */
export function findPhones(text: string): readonly Span[] {
  return phonePatterns
    .flatMap(pattern => matchesOf(pattern, text))
    .filter(([found]) => !hoursOrDay.test(found) && !callCentre.test(found.trim()))
    .filter(([found]) => found.replace(/\D/g, '').length > 5 || /lapan/i.test(found))
    .map(match => trimmed(spanOf(match), text))
}

/** Without brackets around the whole number, one that another belongs to, and blanks. */
function trimmed({ start, end }: Span, text: string): Span {
  const found = text.slice(start, end)
  const isEnclosed = /^\([^()]*\)$/.test(found)
  const opens = found.split('(').length - found.split(')').length
  const from = isEnclosed || (opens > 0 && found.startsWith('(')) ? start + 1 : start
  const to = isEnclosed || (opens < 0 && found.endsWith(')')) ? end - 1 : end
  return { start: from, end: from + text.slice(from, to).trimEnd().length }
}
