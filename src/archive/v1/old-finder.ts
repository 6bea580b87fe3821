import { keepResults } from '../../base/keep-results.ts'
import { type HintedPattern, matchesOf, type Span } from '../../privacy/patterns.ts'
import type { FindPersonalData } from '../../privacy/personal-data.ts'
import { joinOverlapping, type PersonalDataKind, type PersonalDatum } from '../../privacy/personal-datum.ts'
import { findKnownNames, knowsNothing } from '../../privacy/privacy-knowledge.ts'
import { findPersonNames } from './old-person-names.ts'

const emails: readonly HintedPattern[] = [
  // Begins where a word begins, so that a long word is looked at once.
  { hint: /@/, pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
]

const phones: readonly HintedPattern[] = [
  // Mobile: +62 812 3456 7890, 0812-3456-7890.
  {
    hint: /8\d{1,2}[\s.-]?\d{3}/,
    pattern: /(?<![\d/.-])(?:\+?62[\s.-]?|0)8\d{1,2}[\s.-]?\d{3,4}[\s.-]?\d{2,5}(?!\d)/g,
  },
  // With an area code, which begins with 02 to 09: (021) 424 4691.
  {
    hint: /0[2-9]\d{1,2}[)\s-]/,
    pattern: /(?<![\d/.-])(?:\(0[2-9]\d{1,2}\)\s?|0[2-9]\d{1,2}[\s-])\d{3,4}[\s-]?\d{2,4}(?![\d/])/g,
  },
  // Without one, told by the word in front; call centres of the state (1500533) are nobody's own.
  {
    hint: /\d{3}[\s-]?\d{3}/,
    pattern:
      /(?<=\b(?:telp|tlp|telepon|hp|handphone|wa|whatsapp)\b\W{1,3})(?!1500\d{3}\b)\d{3,4}[\s-]?\d{3,4}(?![\d/])/gi,
  },
]

const identityNumbers: readonly HintedPattern[] = [
  // NIP: 18 digits, also as birth date, month of appointment, sex, serial number. NIK: 16 digits.
  { hint: /\d{16}/, pattern: /(?<!\d)(?:\d{18}|\d{16})(?!\d)/g },
  { hint: /\d{8}[\s.]\d{6}/, pattern: /(?<!\d)\d{8}[\s.]\d{6}[\s.]\d[\s.]\d{3}(?!\d)/g },
  {
    hint: /\d{4}[\s.-]\d{4}/,
    pattern: /(?<!\d)(?:\d{4}[\s.-]\d{4}[\s.-]\d{4}[\s.-]\d{4}|\d{6}[\s.-]\d{6}[\s.-]\d{4})(?!\d)/g,
  },
]

/** Texts of tables come again and again: in their cells, in the audit, on several pages. */
const [keptTexts, keptLength] = [4096, 1000]

/** Personal data as programs before 0.2.0 found it. */
export const findAsV1: FindPersonalData = (text, { names } = knowsNothing) => {
  const byForm = text.length > keptLength ? findByForm(text) : findByFormKept(text)
  return joinOverlapping([...byForm, ...personsAt(findKnownNames(text, names))])
}

/** All but the names that are known, in no order. */
function findByForm(text: string): readonly PersonalDatum[] {
  return [
    ...spansOf('email', text, emails),
    ...spansOf('identity-number', text, identityNumbers),
    ...spansOf('phone', text, phones),
    ...personsAt(findPersonNames(text)),
  ]
}

const findByFormKept = keepResults(findByForm, keptTexts)

function spansOf(kind: PersonalDataKind, text: string, patterns: readonly HintedPattern[]): readonly PersonalDatum[] {
  const matches = patterns.flatMap(pattern => matchesOf(pattern, text))
  return matches.map(match => ({ kind, certainty: 'sure', start: match.index, end: match.index + match[0].length }))
}

function personsAt(spans: readonly Span[]): readonly PersonalDatum[] {
  return spans.map(span => ({ kind: 'person', certainty: 'sure', ...span }))
}
