import { z } from 'zod'
import { groupBy } from '../../../base/group-by.ts'
import { copyOf } from '../../../base/origin/from-row.ts'
import { type Explanations, explained } from '../../../base/origin/origin.ts'
import { plainText, type RichText } from '../../../base/rich-text.ts'
import type { Place } from '../../../problems/problem.ts'
import { required } from '../../../workbook/column.ts'
import { defineTable } from '../../../workbook/declare.ts'
import { choice } from '../../../workbook/fields/choice.ts'
import { richText } from '../../../workbook/fields/text.ts'
import { composeLines, lines } from '../view-fields.ts'

// What an office says in its own words: its analysis at named places of a report, and its legal basis. Sheets come in;
// texts of a view go out.

/** The places of a report where an office may say something of its own, and what its workbook calls them. */
export type NarrativePlaces<Key extends string> = Readonly<Record<Key, readonly [title: string, ...others: string[]]>>

/** A paragraph, or several with their lists, for one place. */
export interface Narrative<Key extends string> {
  readonly place: Key
  readonly text: RichText
  readonly at: (column: 'text') => Place
}

/** The sheet Narasi with the places of a kind. */
export function narrativeSheet<Key extends string>(places: NarrativePlaces<Key>) {
  const titles = Object.values<readonly string[]>(places).flatMap(([title]) => title ?? [])
  return defineTable({
    name: 'Narasi',
    synonyms: ['Uraian Penyusun', 'Analisis'],
    required: false,
    note: 'Uraian penyusun di tempat tertentu dalam laporan (boleh tidak ada). Paragraf dan daftar boleh beberapa baris dalam satu sel.',
    columns: {
      place: required('Bagian', choice(places), {
        note: `Tempat uraian itu dicetak: ${titles.join(', ')}; kosong berarti sama dengan di atasnya`,
        choices: titles,
        asAbove: true,
      }),
      text: required('Teks', richText, { note: 'Uraiannya', freeText: true }),
    },
  })
}

/** Lines of the office by the place where they are printed. */
export function narrativesView<Key extends string>(places: NarrativePlaces<Key>) {
  const fields = Object.entries<readonly string[]>(places).map(([key, [title = '']]) => {
    return [key, lines.optional().describe(`uraian penyusun untuk ${title}`)] as const
  })
  return z
    .strictObject(Object.fromEntries(fields) as Record<Key, z.ZodOptional<typeof lines>>)
    .describe('uraian penyusun dari lembar Narasi')
}

export type NarrativesView<Key extends string> = { [Place in Key]?: z.infer<typeof lines> }

/** What is said of a place in several rows stands there in their order. */
export function composeNarratives<Key extends string>(narratives: readonly Narrative<Key>[]): NarrativesView<Key> {
  const views = [...groupBy(narratives, ({ place }) => place)].map(([place, rows]) => {
    const view = { [place]: composeLines(...rows.map(({ text }) => text)) } as NarrativesView<Key>
    return explained(view, { [place]: copyOf(...rows.map(({ at }) => at('text'))) } as Explanations<
      NarrativesView<Key>
    >)
  })
  return Object.assign({}, ...views) as NarrativesView<Key>
}

/** What the office says in its own words, as the rules on words see it: where in the report, and at which cell. */
export function auditedNarratives<Key extends string>(
  narratives: readonly Narrative<Key>[],
  places: NarrativePlaces<Key>,
) {
  return narratives.map(({ place, text, at }) => ({
    title: places[place][0],
    words: plainText(text),
    place: at('text'),
  }))
}
