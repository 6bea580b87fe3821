import { normaliseName } from '../../../base/name-key.ts'
import { cellText } from '../../../workbook/cell-text.ts'
import { described, type ReadField } from '../../../workbook/column.ts'
import { anyWords, type FieldDescription } from '../../../workbook/field-description.ts'
import { choice } from '../../../workbook/fields/choice.ts'
import { saysNothing } from '../../../workbook/fields/nothing.ts'
import { parsePercent } from '../../../workbook/fields/numbers.ts'
import { text } from '../../../workbook/fields/text.ts'
import type { RespondentData } from './respondent.ts'
import { respondentProblem } from './respondent-problems.ts'

// What a respondent says of themselves never stops a report: what cannot be told apart counts as not filled in, which is
// said without repeating it.

const oldest = 120

/** Whatever is written, it never stops the report: any text is taken. */
const years: FieldDescription = {
  words: 'umur dalam tahun, misalnya 34',
  cell: 'number',
  json: [{ type: 'number', minimum: 1, maximum: oldest }, { type: 'string' }],
}

/**
 * A person's age in years: `34`, `34 tahun`. A range such as `20-24` is none: the list of respondents would print an age
 * that nobody gave.
 */
export const age: ReadField<number> = described(years, (cell, at) => {
  const found = cellText(cell)
  const written = Number(/^(\d{1,3})(?:[.,]0+)?(?:\s*(?:tahun|thn|th)\.?)?$/i.exec(found)?.[1] ?? 0)
  if (written > 0 && written <= oldest) return written
  if (!saysNothing(found)) at.add(respondentProblem('responden.age-unreadable', at.place, { title: at.title }))
  return undefined
})

export const sexes = ['Laki-laki', 'Perempuan'] as const
export type Sex = (typeof sexes)[number]

const sexSpellings: Readonly<Record<Sex, readonly string[]>> = {
  'Laki-laki': ['Laki-laki', 'Laki', 'Laki2', 'Lelaki', 'L', 'Lk', 'Pria', 'Male'],
  Perempuan: ['Perempuan', 'P', 'Pr', 'Prp', 'Wanita', 'W', 'Female'],
}

const sexByKey = new Map(
  sexes.flatMap(value => sexSpellings[value].map(spelling => [normaliseName(spelling), value] as const)),
)

/** The sex, in any usual spelling: `LAKI - LAKI`, `laki2`, `wanita`. */
export const sex: ReadField<Sex> = described(
  { words: sexes.join(' atau '), cell: 'text', json: anyWords },
  (cell, at) => {
    const found = cellText(cell)
    const value = sexByKey.get(normaliseName(found))
    if (value === undefined && !saysNothing(found)) {
      at.add(respondentProblem('responden.sex-unreadable', at.place, { title: at.title, sexes }))
    }
    return value
  },
)

/** A level of education by its name in the reference data; one that is not listed there is a group of its own. */
export function education({ educations: levels }: Pick<RespondentData, 'educations'>): ReadField<string> {
  return listedGroup(levels, `jenjang pendidikan, misalnya ${levels.at(-2)?.name}`)
}

/** A group by any of its spellings in the reference data; one that is not listed there is a group of its own. */
export function listedGroup(
  levels: readonly { readonly name: string; readonly spellings: readonly string[] }[],
  words: string,
): ReadField<string> {
  const names = new Map(
    levels.flatMap(({ name, spellings }) => [name, ...spellings].map(spelling => [normaliseName(spelling), name])),
  )
  const describes = { words, cell: 'text', json: anyWords } as const
  return described(describes, (cell, at) => {
    const written = text(cell, at)
    if (written === undefined || (at.manner.readsDashesAsBlank && saysNothing(written))) return undefined
    return names.get(normaliseName(written)) ?? written
  })
}

const words = choice({
  selesai: ['100%', 'Selesai', 'Lengkap'],
  belum: ['Belum', 'Belum selesai', 'Proses', 'Dalam proses'],
})

/** No service is more than complete. */
const complete = 1
const noShare = 0

const completeness: FieldDescription = {
  words: '100% bila layanannya selesai',
  cell: 'text',
  json: [{ type: 'number' }, { type: 'string' }],
}

/**
 * Whether a service is 100 % complete: a share in per cent, which a spreadsheet keeps as 0–1, or a word for it. `-` is
 * blank and so complete; that is told, for it decides whose answers count.
 */
export const isComplete: ReadField<boolean> = described(completeness, (cell, at) => {
  const found = cellText(cell)
  if (saysNothing(found)) {
    at.add(respondentProblem('responden.blank-status', at.place, { title: at.title, found }))
    return undefined
  }
  const isShare = cell.type === 'number' || at.manner.readsSharesAlike
  const percent = parsePercent(cell, isShare ? complete : noShare)
  if (percent !== undefined) return percent.gte(100)
  const word = words(cell, at)
  return word && word === 'selesai'
})
