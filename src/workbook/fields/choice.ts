import { cellProblem } from '../cell-problems.ts'
import { cellText } from '../cell-text.ts'
import { described, type ReadField } from '../column.ts'
import type { FieldDescription } from '../field-description.ts'
import { nearestNames } from '../nearest-names.ts'
import { saysNothing } from './nothing.ts'

const spelled = (text: string) => text.toLowerCase().replace(/\s+/g, ' ').trim()

/**
 * One of a few values; each may be spelled in several ways, compared without case. Punctuation counts: `Selesai?` is a
 * question, not a status. `-` and `tidak ada` are blank where they are no spelling.
 */
export function choice<Value extends string>(spellings: Readonly<Record<Value, readonly string[]>>): ReadField<Value> {
  const values = Object.keys(spellings) as Value[]
  const bySpelling = new Map(
    values.flatMap(value => [value, ...spellings[value]].map(spelling => [spelled(spelling), value] as const)),
  )
  const choices = [...new Set(values.flatMap(value => spellings[value]))]
  const first = values.map(value => spellings[value][0] ?? value)
  return described(oneOf(first, [...new Set([...values, ...choices])]), (cell, at) => {
    const found = cellText(cell)
    const value = bySpelling.get(spelled(found))
    if (value === undefined && !saysNothing(found)) {
      const nearest = nearestNames(found, choices)
      at.add(cellProblem('cell.not-a-choice', at.place, { title: at.title, found, choices, nearest }))
    }
    return value
  })
}

function oneOf(first: readonly string[], all: readonly string[]): FieldDescription {
  const numbers = all.filter(spelling => /^\d+$/.test(spelling)).map(Number)
  const asNumbers = numbers.length === 0 ? [] : [{ type: 'integer', enum: numbers } as const]
  const json = [{ type: 'string', enum: all } as const, ...asNumbers]
  return { words: `salah satu dari ${first.join(', ')}`, cell: 'text', json }
}
