import { strToU8 } from 'fflate'
import type { CalendarDate } from '../../base/calendar-date.ts'
import { packZip } from '../../base/pack-zip.ts'
import { cleanXml } from '../clean-xml.ts'
import type { Parts } from './compile-parts.ts'
import type { MarkupAside } from './markup-aside.ts'

type Numbers = Map<string, number>

const documentName = 'word/document.xml'

/**
 * The package as it would be anywhere, at any time and after any other. The library takes the clock for the dates of the
 * file, chance for the ids of links, counters of the whole process for other ids and local time for the entries; and it
 * lets characters through that XML cannot hold.
 *
 * @param aside what the library did not write, which gets its places here.
 * @param issuedOn the day on which the file says that it was made.
 */
export function normalisePackage(parts: Parts, aside: MarkupAside, issuedOn: CalendarDate): Uint8Array {
  // A part and the list of its relations name them by the same numbers.
  const relations = new Map<string, Numbers>()
  const relationsOf = (part: string): Numbers => {
    const numbers = relations.get(part) ?? new Map()
    relations.set(part, numbers)
    return numbers
  }
  const normalise = (name: string, markup: string): string => {
    const clean = cleanXml(markup)
    const whole = aside.putBack(name === documentName ? numberMarks(clean) : clean)
    return normaliseMarkup(name, whole, issuedOn, relationsOf)
  }
  const entries = [...parts].map(([name, part]): readonly [string, Uint8Array] => {
    return [name, typeof part === 'string' ? strToU8(normalise(name, part)) : part]
  })
  return packZip(entries.sort(([left], [right]) => placeOf(left) - placeOf(right) || (left < right ? -1 : 1)))
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
  return renumber(markup, /( r:(?:id|embed)="rId)([^"]+)/g, relationsOf(name))
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
