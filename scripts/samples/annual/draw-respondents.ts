import type { CalendarDate } from '../../../src/base/dates/calendar-date.ts'
import { type UnsurCode, unsurCodes } from '../phrases/unsur-phrases.ts'
import { createRandom, type Random } from '../random.ts'
import { type Characteristics, drawCharacteristics } from './annual-people.ts'
import type { PlannedAnswers, PlannedUnsur } from './annual-plan.ts'
import { drawSuggestion } from './annual-suggestions.ts'

export type Mark = 1 | 2 | 3 | 4

/** A form as it was sent; an unsur left blank has no mark. */
export interface AnnualForm extends Characteristics {
  readonly day: CalendarDate
  readonly marks: Readonly<Record<UnsurCode, Mark | null>>
  readonly suggestion: string | null
}

export interface FormsPlan {
  readonly seed: string
  readonly respondents: number
  readonly unsur: PlannedAnswers
  readonly days: readonly CalendarDate[]
  /** Of a hundred respondents, how many write a suggestion. */
  readonly writing: number
}

/**
 * The forms of a service in the order in which they came in: so many points are missing as is planned, no two of a day are
 * the same.
 */
export function drawForms({ seed, respondents, unsur, days, writing }: FormsPlan): readonly AnnualForm[] {
  const random = createRandom(seed)
  const moods = Array.from({ length: respondents }, () => random.next())
  const columns = unsurCodes.map(code => drawColumn(random, unsur[code], moods))
  const seen = new Set<string>()
  const forms = moods.map((_, person): AnnualForm => {
    const marks = unsurCodes.map((_, at) => columns[at]?.[person] ?? null)
    const day = drawDay(random, days, marks, seen)
    const suggestion = random.below(100) < writing ? drawSuggestion(random, weakestOf(random, marks)) : null
    return { ...drawCharacteristics(random), day, marks: named(marks), suggestion }
  })
  return forms.sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0))
}

/** Who is content answers so to most questions; who is not, is so in the next one too. */
function drawColumn(random: Random, { answered, missing }: PlannedUnsur, moods: readonly number[]): (Mark | null)[] {
  const twos = Math.floor(missing / 8)
  const ones = Math.floor(missing / 60)
  const threes = missing - 2 * twos - 3 * ones
  const sullen = moods
    .map((mood, person) => ({ person, key: mood + random.next() * 1.5 }))
    .sort((one, other) => one.key - other.key)
  const marks: (Mark | null)[] = moods.map(() => 4)
  const blanks = random.shuffle(moods.map((_, person) => person)).slice(0, moods.length - answered)
  for (const person of blanks) marks[person] = null
  const answering = sullen.filter(({ person }) => marks[person] !== null)
  for (const [at, { person }] of answering.entries()) {
    if (at < ones + twos + threes) marks[person] = at < ones ? 1 : at < ones + twos ? 2 : 3
  }
  return marks
}

function drawDay(
  random: Random,
  days: readonly CalendarDate[],
  marks: readonly (Mark | null)[],
  seen: Set<string>,
): CalendarDate {
  for (let tries = 0; tries < 200; tries += 1) {
    const day = random.pick(days)
    const key = `${day} ${marks.join()}`
    if (seen.has(key)) continue
    seen.add(key)
    return day
  }
  throw new Error('Too few days for as many equal forms.')
}

/** An unsur with the lowest answer; none where all are 4. */
function weakestOf(random: Random, marks: readonly (Mark | null)[]): UnsurCode | undefined {
  const lowest = Math.min(...marks.map(mark => mark ?? 4))
  return lowest === 4 ? undefined : random.pick(unsurCodes.filter((_, at) => marks[at] === lowest))
}

function named(marks: readonly (Mark | null)[]): AnnualForm['marks'] {
  return Object.fromEntries(unsurCodes.map((code, at) => [code, marks[at] ?? null])) as AnnualForm['marks']
}
