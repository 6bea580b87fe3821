import { findPersonalData } from '../../base/privacy/personal-data.ts'
import type { PersonalDatum } from '../../base/privacy/personal-datum.ts'
import type { PrivacyKnowledge } from '../../base/privacy/privacy-knowledge.ts'
import type { Place } from '../../base/problem.ts'
import { type AuditRule, defineRule } from '../rule.ts'

/** A cell of free text. */
export interface AuditedText {
  /** Title of its column. */
  readonly title: string
  readonly text: string
  readonly place: Place
}

export interface PrivacySubject {
  /** Each cell once. */
  readonly texts: readonly AuditedText[]
  /** What the input says of persons, channels and its own texts. */
  readonly knowledge: PrivacyKnowledge
}

/** What a rule of personal data looks for, and what it says of it. */
interface PersonalDataWording {
  readonly code: string
  /** `nomor telepon`: what the cells hold. */
  readonly what: string
  readonly hint: string
  readonly isMeant: (datum: PersonalDatum) => boolean
}

/** A rule that lists the cells with one kind of personal data, without repeating the datum (`domain.md` 7, UU 27/2022). */
export function definePersonalDataRule({ code, what, hint, isMeant }: PersonalDataWording): AuditRule<PrivacySubject> {
  return defineRule({
    code,
    severity: 'peringatan',
    example: { title: 'Rencana Aksi', count: 2 },
    message: p => `"${p.title}" memuat ${p.count} ${what}.`,
    hint: () => hint,
    find: ({ texts, knowledge }: PrivacySubject) =>
      texts.flatMap(({ title, text, place }) => {
        const count = findPersonalData(text, knowledge).filter(isMeant).length
        return count === 0 ? [] : [{ place, params: { title, count } }]
      }),
  })
}
