import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { CalendarDate } from '../../base/calendar-date.ts'
import { cleanXml } from '../clean-xml.ts'

/**
 * The package as it would be anywhere, at any time and after any other. The library takes the clock for the dates of the
 * file, chance for the ids of links, counters of the whole process for other ids and local time for the entries; and it
 * lets characters through that XML cannot hold.
 *
 * @param issuedOn the day on which the file says that it was made.
 */
export function normalisePackage(bytes: Uint8Array, issuedOn: CalendarDate): Uint8Array {
  const relations = new Map<string, number>()
  const changes: Readonly<Record<string, (markup: string) => string>> = {
    'docProps/core.xml': markup => markup.replace(/(<dcterms:\w+ [^>]*>)[^<]*/g, `$1${issuedOn}T00:00:00Z`),
    'word/_rels/document.xml.rels': markup => renumber(markup, /( Id="rId)([^"]+)/g, relations),
    'word/document.xml': markup => {
      const linked = renumber(markup, /( r:(?:id|embed)="rId)([^"]+)/g, relations)
      const bookmarked = renumber(linked, /(<w:bookmark(?:Start|End)\b[^>]* w:id=")([^"]+)/g)
      return renumber(bookmarked, /(<wp:docPr id=")([^"]+)/g)
    },
  }
  const entries = Object.entries(unzipSync(bytes)).map(([name, part]): [string, Uint8Array] => {
    if (!/\.(xml|rels)$/.test(name)) return [name, part]
    const markup = cleanXml(strFromU8(part))
    return [name, strToU8(changes[name]?.(markup) ?? markup)]
  })
  entries.sort(([left], [right]) => placeOf(left) - placeOf(right) || (left < right ? -1 : 1))
  // Zip keeps local time: a fixed one, given in local time, is the same bytes everywhere. No zone lacks a noon.
  return zipSync(Object.fromEntries(entries), { mtime: new Date(1980, 0, 1, 12) })
}

/** The list of parts comes first, as some readers want it. */
function placeOf(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1
}

/** Numbers the ids that the second group of a pattern finds, in the order in which they come up. */
function renumber(markup: string, pattern: RegExp, numbers = new Map<string, number>()): string {
  return markup.replace(pattern, (_, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return `${before}${number}`
  })
}
