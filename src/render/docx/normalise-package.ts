import { strToU8, unzipSync } from 'fflate'
import type { CalendarDate } from '../../base/calendar-date.ts'
import { packZip } from '../../base/pack-zip.ts'
import { cleanXml } from '../clean-xml.ts'
import type { Parts } from './compile-parts.ts'
import type { RowsAside } from './rows-aside.ts'

type Numbers = Map<string, number>

const documentName = 'word/document.xml'

/**
 * The package as it would be anywhere, at any time and after any other. The library takes the clock for the dates of the
 * file, chance for the ids of links, counters of the whole process for other ids and local time for the entries; and it
 * lets characters through that XML cannot hold.
 *
 * @param rows those that the library did not write, which get their places here.
 * @param issuedOn the day on which the file says that it was made.
 */
export function normalisePackage(parts: Parts, rows: RowsAside, issuedOn: CalendarDate): Uint8Array {
  // A part and the list of its relations name them by the same numbers.
  const relations = new Map<string, Numbers>()
  const relationsOf = (part: string): Numbers => {
    const numbers = relations.get(part) ?? new Map()
    relations.set(part, numbers)
    return numbers
  }
  const normalise = (name: string, markup: string): string => {
    const clean = cleanXml(markup)
    const whole = name === documentName ? rows.putBack(numberMarks(clean)) : clean
    return normaliseMarkup(name, whole, issuedOn, relationsOf)
  }
  return pack(
    [...parts].map(([name, part]) => {
      if (typeof part === 'string') return [name, strToU8(normalise(name, part))]
      // The sheet of numbers behind a chart.
      return [name, name.endsWith('.xlsx') ? pack(Object.entries(unzipSync(part))) : part]
    }),
  )
}

function normaliseMarkup(
  name: string,
  markup: string,
  issuedOn: CalendarDate,
  relationsOf: (part: string) => Numbers,
): string {
  if (name === 'docProps/core.xml') return normaliseCore(markup, issuedOn)
  if (name.endsWith('.rels')) {
    return renumber(markup, /( Id="rId)([^"]+)/g, relationsOf(name.replace('_rels/', '').replace(/\.rels$/, '')))
  }
  const linked = renumber(markup, /( r:(?:id|embed)="rId)([^"]+)/g, relationsOf(name))
  return name.startsWith('word/charts/') ? linked.replaceAll('lang="en-US"', 'lang="id-ID"') : linked
}

/** Numbers bookmarks and pictures, of which rows have none. */
function numberMarks(markup: string): string {
  const bookmarked = renumber(markup, /(<w:bookmark(?:Start|End)\b[^>]* w:id=")([^"]+)/g)
  return renumber(bookmarked, /(<wp:docPr id=")([^"]+)/g)
}

/** The properties of the file. The library knows no language of it. */
function normaliseCore(markup: string, issuedOn: CalendarDate): string {
  return markup
    .replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${issuedOn}T00:00:00Z`)
    .replace('</cp:coreProperties>', '<dc:language>id-ID</dc:language></cp:coreProperties>')
}

type Entry = readonly [name: string, bytes: Uint8Array]

/** A package with its parts in a fixed order, under a fixed time. */
function pack(parts: readonly Entry[]): Uint8Array {
  return packZip([...parts].sort(([left], [right]) => placeOf(left) - placeOf(right) || (left < right ? -1 : 1)))
}

/** The list of parts comes first, as some readers want it. */
function placeOf(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1
}

/** Numbers the ids that the second group of a pattern finds, in the order in which they come up. */
function renumber(markup: string, pattern: RegExp, numbers: Numbers = new Map()): string {
  return markup.replace(pattern, (_, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return `${before}${number}`
  })
}
