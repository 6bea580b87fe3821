import type { NameIndex } from '../../base/known-names.ts'
import { findPersonalData, type PersonalDataKind } from '../../base/personal-data.ts'
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
  /** Names of persons that the input lists. */
  readonly known: NameIndex
}

/** A rule that lists the cells with one kind of personal data, without repeating the datum (`domain.md` 7, UU 27/2022). */
export function definePersonalDataRule(code: string, kind: PersonalDataKind, what: string): AuditRule<PrivacySubject> {
  return defineRule({
    code,
    severity: 'peringatan',
    example: { title: 'Rencana Aksi', count: 2 },
    message: p => `"${p.title}" memuat ${p.count} ${what}.`,
    hint: () => 'Hapus bila tidak diperlukan. Edisi publik menyamarkannya, edisi internal menampilkannya.',
    find: ({ texts, known }: PrivacySubject) =>
      texts.flatMap(({ title, text, place }) => {
        const found = findPersonalData(text, known).filter(datum => datum.kind === kind)
        return found.length === 0 ? [] : [{ place, params: { title, count: found.length } }]
      }),
  })
}
