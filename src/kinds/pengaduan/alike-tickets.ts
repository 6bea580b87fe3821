import type { CalendarDate } from '../../base/dates/calendar-date.ts'
import type { Course, Standing } from '../../register/standing.ts'
import { standingWords } from './counted-sheet.ts'
import type { Ticket } from './input.ts'
import type { NamedLimit } from './reference.ts'

/** What of a ticket tells it apart. */
export type Told = Pick<Ticket, 'unit' | 'received' | 'channel' | 'type' | 'supervised' | 'source'>

/** Texts by numbers, so that a row is told by a few of them. */
class Numbered {
  readonly #numbers = new Map<string, number>()
  readonly texts: string[] = []

  of(text = ''): number {
    const known = this.#numbers.get(text)
    if (known !== undefined) return known
    this.#numbers.set(text, this.texts.length)
    return this.texts.push(text) - 1
  }
}

const types = ['Informasi', 'Aspirasi', 'Pengaduan'] as const
const supervisions = [undefined, 'Ya', 'Tidak'] as const
const sources = [undefined, 'SP4N', 'PPID', 'WBS'] as const

/** What a ticket is, as a small number: kind, kadar and source. */
export function kindOf({ type, supervised, source }: Pick<Told, 'type' | 'supervised' | 'source'>): number {
  return (types.indexOf(type) * 3 + supervisions.indexOf(supervised)) * 4 + sources.indexOf(source)
}

/** Of each there are far fewer; products stay exact. */
const [most, mostKinds] = [1 << 15, 1 << 6]
const standings = Object.keys(standingWords) as Standing[]

/** Tickets of a long file, of which those that are alike are one number. */
export class AlikeTickets {
  readonly #units = new Numbered()
  readonly #channels = new Numbered()
  /** By unit, month, channel and kind; then by how they stand, days and limit. */
  readonly #counts = new Map<number, Map<number, number>>()
  #counted = 0
  readonly #limits: readonly NamedLimit[]

  /** Of limits that say the same the first stands for all. */
  readonly #alike: readonly number[]

  constructor(limits: readonly NamedLimit[]) {
    this.#limits = limits
    this.#alike = limits.map(one =>
      limits.findIndex(({ days, regulation }) => days === one.days && regulation === one.regulation),
    )
  }

  /** @param limit its place among the limits. */
  add(ticket: Told, course: Course, limit: number): void {
    const { unit, received, channel } = ticket
    const kind = kindOf(ticket)
    const place = this.#units.of(unit) * most + monthNumberOf(received)
    const of = (place * mostKinds + kind) * mostKinds * mostKinds + this.#channels.of(channel)
    const stands = standings.indexOf(course.standing) * 2 + (course.isClosed ? 1 : 0)
    const days = course.days === undefined ? 0 : course.days + 1
    const what = (days * most + (this.#alike[limit] ?? limit)) * mostKinds + stands
    const counts = this.#counts.get(of) ?? new Map<number, number>()
    if (counts.size === 0) this.#counts.set(of, counts)
    counts.set(what, (counts.get(what) ?? 0) + 1)
    this.#counted += 1
  }

  get counted(): number {
    return this.#counted
  }

  /** Rows of the sheet Hitungan without their last two columns, in an order that does not rest on that of the file. */
  get rows(): readonly (readonly string[])[] {
    const rows: (readonly [key: string, of: number, what: number, count: number])[] = []
    for (const [of, counts] of this.#counts) {
      const told = this.#told(of).join('\u0000')
      for (const [what, count] of counts)
        rows.push([`${told}\u0000${this.#stands(what).join('\u0000')}`, of, what, count])
    }
    rows.sort(([one], [other]) => (one < other ? -1 : 1))
    return rows.map(([, of, what, count]) => [...this.#told(of), ...this.#stands(what), String(count)])
  }

  #told(of: number): readonly string[] {
    const channel = of % (mostKinds * mostKinds)
    const rest = Math.floor(of / (mostKinds * mostKinds))
    const [kind, place] = [rest % mostKinds, Math.floor(rest / mostKinds)]
    const type = types[Math.floor(kind / 12)] ?? ''
    const [supervised = '', source = ''] = [supervisions[Math.floor(kind / 4) % 3], sources[kind % 4]]
    const [unit, month] = [this.#units.texts[Math.floor(place / most)] ?? '', monthText(place % most)]
    return [unit, month, this.#channels.texts[channel] ?? '', type, supervised, source]
  }

  #stands(what: number): readonly string[] {
    const stands = what % mostKinds
    const rest = Math.floor(what / mostKinds)
    const { days = 0, regulation = '' } = this.#limits[rest % most] ?? {}
    const counted = Math.floor(rest / most)
    const standing = standings[stands >> 1] ?? 'open'
    return [
      standingWords[standing][0],
      stands % 2 === 1 ? 'Ya' : 'Tidak',
      ...[counted === 0 ? '' : String(counted - 1), String(days), regulation],
    ]
  }
}

/** Months since the year 1900. */
function monthNumberOf(day: CalendarDate): number {
  const digit = (at: number) => day.charCodeAt(at) - 48
  return (digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3) - 1900) * 12 + digit(5) * 10 + digit(6) - 1
}

function monthText(month: number): string {
  return `${1900 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}`
}
