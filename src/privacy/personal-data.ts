// What lives in this folder: finding and masking personal data. A text and what the input knows of persons come in;
// stretches with their kind, or the masked text, go out. Each `find-*.ts` knows one kind of data.

import { keepResults } from '../base/keep-results.ts'
import {
  findMail,
  findProfiles,
  isRoleMailbox,
  isStateMailbox,
  mailPatterns,
  profilePatterns,
} from './find-accounts.ts'
import { addressPatterns, findAddresses, findSuspectedAddresses, suspectedAddress } from './find-addresses.ts'
import { findSuspectedPersons, listedPatterns } from './find-listed-names.ts'
import {
  findIdentityNumbers,
  findSuspectedNumbers,
  findTraces,
  identityPatterns,
  suspectedNumber,
  tracePatterns,
} from './find-numbers.ts'
import { findPersons, findPersonsBeside, personPatterns } from './find-persons.ts'
import { findPhones, phonePatterns } from './find-phones.ts'
import type { HintedPattern, Span } from './patterns.ts'
import { type DatumCertainty, joinOverlapping, type PersonalDataKind, type PersonalDatum } from './personal-datum.ts'
import { findKnownNames, isOfficialChannel, knowsNothing, type PrivacyKnowledge } from './privacy-knowledge.ts'

/** Finds personal data in a text; in order, none overlapping another. */
export type FindPersonalData = (text: string, knowledge?: PrivacyKnowledge) => readonly PersonalDatum[]

/** All that is found by its form. */
export const formPatterns: readonly HintedPattern[] = [
  ...phonePatterns,
  ...mailPatterns,
  ...identityPatterns,
  ...tracePatterns,
  ...profilePatterns,
  ...addressPatterns,
  suspectedAddress,
  suspectedNumber,
  ...personPatterns,
  ...listedPatterns,
]

/** Texts of tables come again and again: in their cells, in the audit, on several pages. */
const [keptTexts, keptLength] = [4096, 1000]

/**
 * Personal data inside free text: phone numbers, mail addresses, profiles, identity and account numbers, homes, plates,
 * days of birth, and names of persons that something gives away. Official channels, and what somebody decided to show,
 * are none.
 *
 * @param knowledge names of persons that the input lists, found wherever they are written in full; channels; decisions.
 */
export const findPersonalData: FindPersonalData = (text, knowledge = knowsNothing) => {
  const { names, employers, channels, decided } = knowledge
  const byForm = text.length > keptLength ? findByForm(text) : findByFormKept(text)
  const own = knowledge.isOfficialName(text) ? byForm.filter(({ certainty }) => certainty === 'sure') : byForm
  const shown = findKnownNames(text, decided.tampilkan)
  const open = own.filter(one => {
    return !isOfficialChannel(text.slice(one.start, one.end), one.kind, channels) && !mayBeShown(one, shown)
  })
  const hidden = [names, employers, decided.samarkan].flatMap(index => findKnownNames(text, index))
  const removed = findKnownNames(text, decided.hapus).map(span => ({
    ...datum('person', 'sure', span),
    isRemoved: true,
  }))
  return joinOverlapping([...open, ...hidden.map(span => datum('person', 'sure', span)), ...removed])
}

/** Numbers and addresses are shown as official channels only, whatever somebody decided of them. */
function mayBeShown({ kind, certainty, start, end }: PersonalDatum, shown: readonly Span[]): boolean {
  const mayBe = certainty === 'suspected' || kind === 'person' || kind === 'address' || kind === 'profile'
  return mayBe && shown.some(span => span.start <= start && end <= span.end)
}

function datum(kind: PersonalDataKind, certainty: DatumCertainty, { start, end }: Span): PersonalDatum {
  return { kind, certainty, start, end }
}

/** All but what somebody has to know, in no order. */
function findByForm(text: string): readonly PersonalDatum[] {
  const sure = (kind: PersonalDataKind, spans: readonly Span[]) => spans.map(span => datum(kind, 'sure', span))
  const suspected = (kind: PersonalDataKind, spans: readonly Span[]) =>
    spans.map(span => datum(kind, 'suspected', span))
  const contacts = [...sure('phone', findPhones(text)), ...mailboxes(text), ...sure('profile', findProfiles(text))]
  return [
    ...contacts,
    ...sure('identity-number', findIdentityNumbers(text)),
    ...sure('address', findAddresses(text)),
    ...sure('trace', findTraces(text)),
    ...sure('person', findPersons(text)),
    ...sure(
      'person',
      contacts.flatMap(contact => findPersonsBeside(text, contact)),
    ),
    ...suspected('person', findSuspectedPersons(text)),
    ...suspected('address', findSuspectedAddresses(text)),
    ...suspected('identity-number', findSuspectedNumbers(text)),
  ]
}

/** A mailbox of an office is none; one of the state that may be somebody's own is suspected. */
function mailboxes(text: string): readonly PersonalDatum[] {
  return findMail(text).flatMap(span => {
    const mail = text.slice(span.start, span.end)
    if (isRoleMailbox(mail)) return []
    return [datum('email', isStateMailbox(mail) ? 'suspected' : 'sure', span)]
  })
}

const findByFormKept = keepResults(findByForm, keptTexts)
