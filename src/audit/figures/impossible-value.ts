import { formatNumber } from '../../base/format-number.ts'
import { isPossibleMean } from '../../scoring/possible-mean.ts'
import { defineRule } from '../rule.ts'
import type { GivenValue } from './subject.ts'

/** A value that no answers of so few respondents can have: 3.67 cannot come from 2 (`domain.md` 3). */
export const impossibleValue = defineRule({
  code: 'skm.impossible-value',
  severity: 'peringatan',
  example: { year: 2022, subject: 'Balai POM di Jambi', code: 'U4', written: '91,75', respondents: '2' },
  message: p =>
    `Nilai ${p.code} ${p.subject} tahun ${p.year} adalah ${p.written}; nilai itu tidak mungkin dari ${p.respondents} responden.`,
  hint: () => 'Periksa nilainya dan jumlah responden: nilai dikali responden harus bilangan bulat.',
  find: ({ values }: { readonly values: readonly GivenValue[] }) =>
    values.flatMap(({ year, subject, code, written, mean, halfStep, respondents, parts, place }) =>
      isPossibleMean(mean, halfStep, parts ?? respondents)
        ? []
        : [{ place, params: { year, subject, code, written, respondents: formatNumber(respondents) } }],
    ),
})
