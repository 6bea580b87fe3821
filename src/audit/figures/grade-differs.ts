import { formatNumber } from '../../base/format-number.ts'
import { defineRule } from '../rule.ts'
import type { ComparedGrade } from './subject.ts'

/** A mutu typed beside an IKM that has another one (`docs/RULES.md` 2.6, 2.13). */
export const gradeDiffers = defineRule({
  code: 'skm.grade-differs',
  severity: 'peringatan',
  example: { year: 2022, subject: 'seluruh instansi', typed: 'B', computed: 'A', ikm: '88,31' },
  message: p => `Mutu ${p.subject} tahun ${p.year} tertulis ${p.typed}; IKM ${p.ikm} bermutu ${p.computed}.`,
  hint: () => 'Laporan memakai mutu menurut IKM; perbaiki yang tertulis.',
  find: ({ grades }: { readonly grades: readonly ComparedGrade[] }) =>
    grades.flatMap(({ year, subject, typed, computed, ikm, place }) =>
      typed === computed ? [] : [{ place, params: { year, subject, typed, computed, ikm: formatNumber(ikm) } }],
    ),
})
