import { nearestNames } from '../../base/nearest-names.ts'
import type { Column } from '../column.ts'
import { headingPhrase } from './heading-words.ts'

const shortestWord = 4

/** Whether a heading is spelled like a name of the column, or shares a word with one that says something. */
export function resembles(title: string, column: Column<unknown>): boolean {
  const { criterion } = column
  const names = [column.title, ...column.synonyms, ...(criterion ? [criterion.name, ...criterion.shortNames] : [])]
  if (nearestNames(title, names).length > 0) return true
  const words = new Set(headingPhrase(title).split(' '))
  return names.some(name =>
    headingPhrase(name)
      .split(' ')
      .some(word => word.length >= shortestWord && words.has(word)),
  )
}
