import type { Column } from '../column.ts'
import { anyWords, type JsonForm } from '../field-description.ts'
import type { JsonSchema } from './json-schema.ts'

/** What stands for nothing: an empty text, or a dash. */
const blankText: JsonForm = { type: 'string', pattern: String.raw`^[-–—\s]*$` }

/** What JSON may give for a column; nothing too, where its cell may be empty. */
export function fieldSchema({ read, required, asAbove, note }: Column<unknown>): JsonSchema {
  const forms: readonly JsonSchema[] = read.describes?.json ?? anyWords
  const mayBeBlank = !required || asAbove
  return { description: `${note}.`, anyOf: mayBeBlank ? [...forms, { type: 'null' }, blankText] : forms }
}

/** Every title that a value may stand under is a property of its own. */
export function titledSchemas(columns: readonly Column<unknown>[]): Readonly<Record<string, JsonSchema>> {
  const titled = columns.flatMap(column => titlesOf(column).map(title => [title, fieldSchema(column)] as const))
  // A title before the synonyms of others.
  const proper = columns.map(column => [column.title, fieldSchema(column)] as const)
  return Object.fromEntries([...titled, ...proper])
}

/** The proper title first. */
export function titlesOf({ title, synonyms }: Column<unknown>): readonly string[] {
  return [title, ...synonyms]
}
