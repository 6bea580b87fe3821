import { normaliseName } from '../../base/name-key.ts'
import { nearestNames } from '../../base/nearest-names.ts'
import { everyCriterion } from '../../instrument/instrument.ts'
import { cellText } from '../../workbook/cell-text.ts'
import { described, type ReadField } from '../../workbook/column.ts'
import { anyWords } from '../../workbook/field-description.ts'
import type { SkmReference } from '../parts/unit-survey/unsur.ts'
import { skmTahunanProblem } from './problems.ts'

/** The code of an unsur, from its code, its name, a short name, or code and name. */
export function unsurField({ skm }: SkmReference): ReadField<string> {
  const unsur = everyCriterion(skm.criteria)
  const known = new Map(
    unsur.flatMap(({ code, name, shortNames }) =>
      [code, name, ...shortNames, `${code} ${name}`].map(title => [normaliseName(title), code] as const),
    ),
  )
  return described({ words: 'kode atau nama unsur, misalnya U9', cell: 'text', json: anyWords }, (cell, at) => {
    const found = cellText(cell)
    const code = known.get(normaliseName(found))
    if (code === undefined) {
      const names = unsur.flatMap(one => [one.code, one.name])
      at.add(skmTahunanProblem('unsur.unknown', at.place, { found, nearest: nearestNames(found, names) }))
    }
    return code
  })
}
