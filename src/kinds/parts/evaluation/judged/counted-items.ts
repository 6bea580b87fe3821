import type { Decimal } from '../../../../base/decimal.ts'
import { groupBy } from '../../../../base/group-by.ts'
import { nameKey } from '../../../../base/name-key.ts'
import { leavesOf } from '../../../../instrument/instrument.ts'
import { valueOfCount } from '../../../../instrument/rungs.ts'
import type { ProblemLog } from '../../../../problems/outcome.ts'
import type { Place } from '../../../../problems/problem.ts'
import { optional, type ReadField, required, type TableRow } from '../../../../workbook/column.ts'
import { defineTable } from '../../../../workbook/declare.ts'
import { choice } from '../../../../workbook/fields/choice.ts'
import { text } from '../../../../workbook/fields/text.ts'
import type { Marks } from '../evaluation.ts'
import { type SubjectWords, subjectColumn } from '../subject-columns.ts'
import { findCriterion, type Subject } from './read-marks.ts'

// Items that have evidence, from whose number the scores of some indicators follow (`docs/RULES.md` 8.7).

/** How the sheet of items is called, and whom it is about. */
export interface ItemSheetWords extends SubjectWords {
  readonly name: string
  readonly synonyms: readonly string[]
}

export function itemSheet(words: ItemSheetWords, lookup: ReadField<string>) {
  return defineTable({
    name: words.name,
    synonyms: words.synonyms,
    required: false,
    note: 'Butir yang ada buktinya, untuk indikator yang skornya menurut banyaknya butir (boleh tidak ada).',
    columns: {
      subject: subjectColumn(words, lookup),
      code: required('Kode', text, {
        note: 'Nomor atau kode indikator',
        synonyms: ['No', 'Nomor', 'Indikator'],
        asAbove: true,
        acrossMerge: true,
      }),
      item: required('Butir', text, { note: 'Butir yang diperiksa' }),
      has: required('Ada', choice({ Ya: ['ya', 'ada', 'v', '√', '✓'], Tidak: ['tidak', 'tidak ada', 'x'] }), {
        note: 'Ya atau Tidak',
        choices: ['Ya', 'Tidak'],
        feeds: true,
      }),
      evidence: optional('Bukti', text, { note: 'Bukti butir itu (boleh kosong)', freeText: true }),
    },
  })
}

export type ItemRow = TableRow<ReturnType<typeof itemSheet>['columns']>

/** An item as it was examined. */
export interface ExaminedItem {
  readonly item: string
  readonly has: boolean
  readonly evidence?: string | undefined
  readonly at: (column: 'item' | 'has' | 'evidence') => Place
}

/** The items of one indicator, and how many of them have evidence. */
export interface CountedItems {
  readonly locus: string
  readonly code: string
  readonly count: number
  readonly items: readonly ExaminedItem[]
  readonly place: Place
}

/** Items by whom and what they are about; a code that the form does not have goes to the log. */
export function countItems(
  rows: readonly ItemRow[],
  subjects: readonly Subject[],
  log: ProblemLog,
): readonly CountedItems[] {
  const found = rows.flatMap(({ values, at }) => {
    const subject = subjects.find(({ name }) => nameKey(name) === nameKey(values.subject))
    const criterion = subject && findCriterion(values.code, subject.instrument, at('code'), log)
    if (subject === undefined || criterion === undefined) return []
    const { item, evidence } = values
    const examined: ExaminedItem = { item, has: values.has === 'Ya', evidence, at }
    return [{ locus: subject.name, code: criterion.code, examined }]
  })
  return [...groupBy(found, ({ locus, code }) => JSON.stringify([locus, code])).values()].flatMap(own => {
    const [first] = own
    if (first === undefined) return []
    const { locus, code, examined } = first
    const items = own.map(one => one.examined)
    return [{ locus, code, count: items.filter(({ has }) => has).length, items, place: examined.at('has') }]
  })
}

/** The score that a count stands for in the form of whom it is about; undefined where it stands for none. */
export function scoreOfItems(
  { locus, code, count }: CountedItems,
  subjects: readonly Pick<Subject, 'name' | 'instrument'>[],
): Decimal | undefined {
  const instrument = subjects.find(({ name }) => name === locus)?.instrument
  const leaf = instrument && leavesOf(instrument.criteria).find(one => one.code === code)
  return leaf && valueOfCount(leaf, instrument.scale, count)
}

/** The scores that counts stand for, by name. */
export function marksOfItems(
  counted: readonly CountedItems[],
  subjects: readonly Subject[],
): ReadonlyMap<string, Marks> {
  const marks = counted.flatMap(one => {
    const value = scoreOfItems(one, subjects)
    return value === undefined ? [] : [{ ...one, mark: { value, at: () => one.place } }]
  })
  const byName = groupBy(marks, ({ locus }) => locus)
  return new Map([...byName].map(([name, own]) => [name, new Map(own.map(({ code, mark }) => [code, mark] as const))]))
}
