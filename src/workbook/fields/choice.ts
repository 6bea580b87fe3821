import { nearestNames } from '../../base/nearest-names.ts'
import { quoted } from '../../problems/problem-phrases.ts'
import { cellProblem } from '../cell-problems.ts'
import { cellText, spelled } from '../cell-text.ts'
import { described, type ReadField } from '../column.ts'
import type { FieldDescription } from '../field-description.ts'
import { choiceProblem } from './choice-problems.ts'
import { saysNothing } from './nothing.ts'
import { explainedSheet, spokenMeaning } from './spoken-meaning.ts'

/** Words of a choice whose value nobody can know but whoever wrote them. */
export interface AskedWord {
  readonly spellings: readonly string[]
  /** What the words say, and why that is none of the values; without a full stop. */
  readonly why: string
  /** What to write instead, as whole sentences. */
  readonly advice: string
}

/**
 * One of a few values; each may be spelled in several ways, compared without case. Punctuation counts: `Selesai?` is a
 * question, not a status. `-` and `tidak ada` are blank where they are no spelling. What the workbook says of a word goes
 * before what it says itself. Words that are `asked` about are an error that says what to write.
 */
export function choice<Value extends string>(
  spellings: Readonly<Record<Value, readonly string[]>>,
  asked: readonly AskedWord[] = [],
): ReadField<Value> {
  const values = Object.keys(spellings) as Value[]
  const bySpelling = new Map(
    values.flatMap(value => [value, ...spellings[value]].map(spelling => [spelled(spelling), value] as const)),
  )
  const choices = [...new Set(values.flatMap(value => spellings[value]))]
  const first = values.map(value => spellings[value][0] ?? value)
  return described(oneOf(first, [...new Set([...values, ...choices])]), (cell, at) => {
    const found = cellText(cell)
    const said = spokenMeaning([found], at)
    if (said?.type === 'blank') return undefined
    const value = bySpelling.get(spelled(said?.meaning ?? found))
    if (value !== undefined) return value
    if (said !== undefined) {
      const expected = quoted(choices)
      at.add(cellProblem('cell.unknown-meaning', at.place, { word: found, meaning: said.meaning, expected }))
      return undefined
    }
    const question = asked.find(word => word.spellings.some(spelling => spelled(spelling) === spelled(found)))
    if (question !== undefined) {
      const { why, advice } = question
      const parameters = { title: at.title, found, why, advice, values, sheet: explainedSheet(at) }
      at.add(choiceProblem('cell.choice-asked', at.place, parameters))
    } else if (!saysNothing(found)) {
      const parameters = { title: at.title, found, choices, nearest: nearestNames(found, choices) }
      at.add(choiceProblem('cell.not-a-choice', at.place, { ...parameters, sheet: explainedSheet(at) }))
    }
    return undefined
  })
}

function oneOf(first: readonly string[], all: readonly string[]): FieldDescription {
  const numbers = all.filter(spelling => /^\d+$/.test(spelling)).map(Number)
  const asNumbers = numbers.length === 0 ? [] : [{ type: 'integer', enum: numbers } as const]
  const json = [{ type: 'string', enum: all } as const, ...asNumbers]
  return { words: `salah satu dari ${first.join(', ')}`, cell: 'text', json }
}
