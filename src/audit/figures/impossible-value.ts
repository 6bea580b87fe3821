import { formatNumber } from '../../base/format-number.ts'
import { isPossibleMean } from '../../scoring/possible-mean.ts'
import { defineRule } from '../rule.ts'
import type { GivenValue } from './typed-figures.ts'

/** A value that no answers of so few respondents can have: 3.67 cannot come from 2, nor 91.75 (`docs/RULES.md` 2.12). */
export const impossibleValue = defineRule({
  code: 'skm.impossible-value',
  severity: 'peringatan',
  example: { year: 2022, subject: 'Balai POM di Jambi', code: 'U4', written: '91,75', respondents: '2' },
  message: p =>
    `Nilai ${p.code} ${p.subject} tahun ${p.year} adalah ${p.written}; nilai itu tidak mungkin dari ${p.respondents} responden.`,
  hint: p =>
    `Periksa nilainya dan jumlah responden. Nilai unsur adalah jumlah jawaban (masing-masing 1 sampai 4) dibagi banyaknya orang yang menjawab, dan pada skala 25–100 dikali 25; tidak ada jumlah jawaban dari paling banyak ${p.respondents} orang yang menghasilkan ${p.written}.`,
  find: ({ values }: { readonly values: readonly GivenValue[] }) =>
    values.flatMap(({ year, subject, code, written, value, points, respondents, parts, place }) =>
      isPossibleMean(value, points, parts ?? respondents)
        ? []
        : [{ place, params: { year, subject, code, written, respondents: formatNumber(respondents) } }],
    ),
})
