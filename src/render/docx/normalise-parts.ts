import { expressible } from '../../base/characters.ts'
import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import type { MarkupAside } from './markup-aside.ts'
import type { Parts } from './pack-parts.ts'

type Numbers = Map<string, number>

const documentName = 'word/document.xml'

/**
 * The parts of a package as they would be anywhere, at any time and after any other. The library takes the clock for the
 * dates of the file, chance for the ids of links and counters of the whole process for other ids; and it lets characters
 * through that XML cannot hold.
 *
 * @param aside what the library did not write, which gets its places here.
 * @param issuedOn the day on which the file says that it was made.
 */
export function normaliseParts(parts: Parts, aside: MarkupAside, issuedOn: CalendarDate): Parts {
  // A part and the list of its relations name them by the same numbers.
  const relations = new Map<string, Numbers>()
  const relationsOf = (part: string): Numbers => {
    const numbers = relations.get(part) ?? new Map()
    relations.set(part, numbers)
    return numbers
  }
  const normalise = (name: string, markup: string): string => {
    const clean = expressible(markup)
    const whole = aside.putBack(name === documentName ? numberMarks(clean) : clean)
    return normaliseMarkup(name, whole, issuedOn, relationsOf)
  }
  return new Map([...parts].map(([name, part]) => [name, typeof part === 'string' ? normalise(name, part) : part]))
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

/** Numbers the ids that the second group of a pattern finds, in the order in which they come up. */
function renumber(markup: string, pattern: RegExp, numbers: Numbers = new Map()): string {
  return markup.replace(pattern, (_, before: string, id: string) => {
    const number = numbers.get(id) ?? numbers.size + 1
    numbers.set(id, number)
    return `${before}${number}`
  })
}
