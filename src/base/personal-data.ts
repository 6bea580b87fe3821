import { findKnownNames, type NameIndex, noKnownNames } from './known-names.ts'
import { findPersonNames, type Span } from './person-names.ts'

/** What kind of personal data a text can hold (`domain.md` 7, UU 27/2022). */
export type PersonalDataKind = 'phone' | 'email' | 'identity-number' | 'person'

export interface PersonalDatum extends Span {
  readonly kind: PersonalDataKind
}

// Begins where a word begins, so that a long word is looked at once.
const email = /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu

const phones = [
  // Mobile: +62 812 3456 7890, 0812-3456-7890.
  /(?<![\d/.-])(?:\+?62[\s.-]?|0)8\d{1,2}[\s.-]?\d{3,4}[\s.-]?\d{2,5}(?!\d)/g,
  // With an area code, which begins with 02 to 09: (021) 424 4691.
  /(?<![\d/.-])(?:\(0[2-9]\d{1,2}\)\s?|0[2-9]\d{1,2}[\s-])\d{3,4}[\s-]?\d{2,4}(?![\d/])/g,
  // Without one, told by the word in front; call centres of the state (1500533) are nobody's own.
  /(?<=\b(?:telp|tlp|telepon|hp|handphone|wa|whatsapp)\b\W{1,3})(?!1500\d{3}\b)\d{3,4}[\s-]?\d{3,4}(?![\d/])/gi,
]

const identityNumbers = [
  // NIP: 18 digits, also as birth date, month of appointment, sex, serial number. NIK: 16 digits.
  /(?<!\d)(?:\d{18}|\d{16})(?!\d)/g,
  /(?<!\d)\d{8}[\s.]\d{6}[\s.]\d[\s.]\d{3}(?!\d)/g,
  /(?<!\d)(?:\d{4}[\s.-]\d{4}[\s.-]\d{4}[\s.-]\d{4}|\d{6}[\s.-]\d{6}[\s.-]\d{4})(?!\d)/g,
]

/**
 * Personal data inside free text: phone numbers, e-mail addresses, NIK and NIP, and names of persons that a title or an
 * address gives away. In order, none overlapping another.
 *
 * @param known names of persons that the input lists, found wherever they are written in full.
 */
export function findPersonalData(text: string, known: NameIndex = noKnownNames): readonly PersonalDatum[] {
  const found = [
    ...spansOf('email', text, [email]),
    ...spansOf('identity-number', text, identityNumbers),
    ...spansOf('phone', text, phones),
    ...[...findPersonNames(text), ...findKnownNames(text, known)].map(span => ({ kind: 'person' as const, ...span })),
  ]
  return joinOverlapping(found)
}

function spansOf(kind: PersonalDataKind, text: string, patterns: readonly RegExp[]): readonly PersonalDatum[] {
  const matches = patterns.flatMap(pattern => [...text.matchAll(pattern)])
  return matches.map(match => ({ kind, start: match.index, end: match.index + match[0].length }))
}

/** What overlaps is one datum, of the kind that begins first. */
function joinOverlapping(found: readonly PersonalDatum[]): readonly PersonalDatum[] {
  const joined: PersonalDatum[] = []
  for (const datum of [...found].sort((left, right) => left.start - right.start || right.end - left.end)) {
    const last = joined.at(-1)
    if (last === undefined || datum.start >= last.end) joined.push(datum)
    else joined[joined.length - 1] = { ...last, end: Math.max(last.end, datum.end) }
  }
  return joined
}
