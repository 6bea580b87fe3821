import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'

/** A column of unsur values whose heading says something. */
export interface AuditedHeading {
  /** The unsur that the column is read as. */
  readonly code: string
  readonly title: string
  readonly place: Place
}

interface Subject {
  /** The headings of each sheet, from left to right. */
  readonly headings: readonly (readonly AuditedHeading[])[]
}

/**
 * A heading that gives an unsur another code, or another place, than the regulation does: many questionnaires ask Sarana
 * as U8 and Pengaduan as U9 (`docs/RULES.md` 2.2). Read by name, so the figures are right; earlier ones may not be.
 */
export const swappedUnsur = defineRule({
  code: 'skm.swapped-unsur',
  severity: 'peringatan',
  example: { title: 'U8 Sarana dan Prasarana', code: 'U9' },
  message: p => `Kolom "${p.title}" dibaca sebagai ${p.code} menurut nama unsurnya, bukan menurut kode atau urutannya.`,
  hint: () => 'Pastikan angka tahun lain memakai urutan yang sama: U8 pengaduan, U9 sarana (PermenPANRB 14/2017).',
  find: ({ headings }: Subject) =>
    headings.flatMap(columns =>
      columns.flatMap(({ code, title, place }, index) => {
        const written = /\bU\s?\d{1,2}(?:\.\d{1,2})*\b/i.exec(title)?.[0].toUpperCase().replace(/\s/, '')
        const isBehind = columns.slice(0, index).some(earlier => numberOf(earlier) > numberOf({ code }))
        const isSwapped = written === undefined ? isBehind : written !== code
        return isSwapped ? [{ place, params: { title, code } }] : []
      }),
    ),
})

function numberOf({ code }: Pick<AuditedHeading, 'code'>): number {
  return Number(/\d+/.exec(code)?.[0])
}
