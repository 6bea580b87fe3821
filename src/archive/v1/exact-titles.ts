import { normaliseName } from '../../base/name-key.ts'
import type { Column } from '../../workbook/column.ts'
import type { UnderstandTitles } from '../../workbook/headings/known-titles.ts'

/** Headings as they were read then: a title or synonym without regard to case, spaces and punctuation. */
export const exactTitles: UnderstandTitles = columns => {
  const entries = Object.entries(columns) as [keyof typeof columns & string, Column<unknown>][]
  const keys = new Map(
    entries.flatMap(([key, { title, synonyms }]) => [title, ...synonyms].map(name => [normaliseName(name), key])),
  )
  return {
    byName: title => {
      const key = keys.get(normaliseName(title))
      return key === undefined ? undefined : { key, certainty: 'certain', by: 'name' }
    },
    byCode: () => undefined,
  }
}
