import { nameKey } from '../../../base/name-key.ts'
import type { ProblemLog } from '../../../problems/outcome.ts'
import { described, optional, type ReadField, required } from '../../../workbook/column.ts'
import { defineTable } from '../../../workbook/declare.ts'
import { anyWords } from '../../../workbook/field-description.ts'
import { count, year } from '../../../workbook/fields/numbers.ts'
import { text } from '../../../workbook/fields/text.ts'
import { lookup } from '../../../workbook/lookup.ts'
import type { ReadTable } from '../../../workbook/read-workbook.ts'
import type { Unit } from './unit.ts'
import { type GroupReference, groupNamed, misspeltGroup } from './unit-groups.ts'
import { unitProblem } from './unit-problems.ts'

/** The name of a unit without the `*` that a report puts behind it. */
const unitName: ReadField<string> = described({ words: 'nama unit', cell: 'text', json: anyWords }, (cell, at) =>
  text(cell, at)?.replace(/\s*\*+$/, ''),
)

/** The name of a unit as the sheet Unit writes it. */
export const unitLookup = lookup('unit', (place, params) => unitProblem('unit.unknown', place, params))

export const unitSheet = defineTable({
  name: 'Unit',
  required: true,
  note: 'Seluruh unit pelayanan yang dipantau, satu unit per baris.',
  columns: {
    number: required('No', count, { note: 'Nomor urut unit' }),
    name: required('Unit Pelayanan', unitName, {
      note: 'Nama unit; dipakai sama persis di lembar lain',
      synonyms: ['Unit Kerja', 'UPP', 'Nama Unit'],
      total: 'count',
    }),
    group: optional('Kelompok', text, {
      note: 'Kelompok unit, misalnya Balai POM, Dinas, atau Puskesmas; kolomnya boleh tidak ada, tetapi bila ada setiap unit mengisinya',
      synonyms: ['Jenis Unit', 'Kelompok Unit', 'Jenis Kantor'],
      feeds: true,
    }),
    independentSince: optional('Mandiri Sejak', year, {
      note: 'Tahun menjadi satker mandiri (boleh kosong)',
      feeds: true,
    }),
    targetSince: optional('Masuk Target Sejak', year, {
      note: 'Tahun sejak unit dihitung dalam target IKM; sebelum itu surveinya di luar target (kosong berarti sejak semula)',
      feeds: true,
    }),
  },
  names: 'name',
  key: {
    at: 'name',
    of: ({ name }) => nameKey(name),
    twice: (place, { name }, other) => unitProblem('unit.duplicate', place, { name, other }),
  },
})

/** The units of the agency. Where some have a group all have one: a split that leaves units out does not add up. */
export function checkUnits(
  { rows }: ReadTable<typeof unitSheet.columns>,
  reference: GroupReference,
  log: ProblemLog,
): readonly Unit[] {
  const areGrouped = rows.some(({ values }) => values.group !== undefined)
  return rows.map(({ values: { group, ...unit }, at }) => {
    if (group !== undefined) {
      const meant = misspeltGroup(group, reference)
      if (meant !== undefined) log.add(unitProblem('unit.group-misspelt', at('group'), { found: group, meant }))
      return { ...unit, group: groupNamed(group, reference), at }
    }
    if (areGrouped) log.add(unitProblem('unit.no-group', at('group'), { name: unit.name }))
    return { ...unit, at }
  })
}
