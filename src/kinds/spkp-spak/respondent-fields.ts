import { Decimal } from '../../base/decimal.ts'
import { cellText, normaliseName } from '../../workbook/cell-text.ts'
import type { ReadField } from '../../workbook/column.ts'
import { choice } from '../../workbook/fields/choice.ts'
import { parseDecimal } from '../../workbook/fields/numbers.ts'
import { text } from '../../workbook/fields/text.ts'
import { spkpSpakProblem } from './problems.ts'
import type { SpkpSpakReference } from './reference.ts'

const oldest = 120

/** A person's age in years: `34`, `34 tahun`. */
export const age: ReadField<number> = (cell, at) => {
  const found = cellText(cell)
  const years = Number(/^(\d{1,3})(?:\s*(?:tahun|thn|th)\.?)?$/i.exec(found)?.[1] ?? 0)
  if (years > 0 && years <= oldest) return years
  at.add(spkpSpakProblem('responden.age-unreadable', at.place, { found }))
  return undefined
}

export const sexes = ['Laki-laki', 'Perempuan'] as const

export const sex: ReadField<(typeof sexes)[number]> = choice({
  'Laki-laki': ['Laki-laki', 'Laki laki', 'L', 'Lk', 'Pria'],
  Perempuan: ['Perempuan', 'P', 'Pr', 'Wanita'],
})

/** A level of education by its name in the reference data; one that is not listed there stays as it is written. */
export function education(reference: SpkpSpakReference): ReadField<string> {
  const levels = reference['respondents-zi'].educations
  const names = new Map(
    levels.flatMap(({ name, spellings }) => [name, ...spellings].map(spelling => [normaliseName(spelling), name])),
  )
  return (cell, at) => {
    const written = text(cell, at)
    return written && (names.get(normaliseName(written)) ?? written)
  }
}

const words = choice({
  selesai: ['100%', 'Selesai', 'Lengkap'],
  belum: ['Belum', 'Belum selesai', 'Proses', 'Dalam proses'],
})

/** Whether a service is 100 % complete: a share in per cent, which a spreadsheet may keep as 0–1, or a word for it. */
export const isComplete: ReadField<boolean> = (cell, at) => {
  const written = cellText(cell)
  const digits = written.replace(/\s*%$/, '')
  const share = parseDecimal(cell.type === 'number' ? cell : { type: 'text', text: [{ text: digits }] })
  if (share === undefined) {
    const word = words(cell, at)
    return word && word === 'selesai'
  }
  const percent = cell.type === 'number' && share.lte(1) ? share.times(100) : share
  return percent.gte(new Decimal(100))
}
