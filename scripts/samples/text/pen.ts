import { generalFollowUps } from '../phrases/general.ts'
import { phraseBank } from '../phrases/phrase-bank.ts'
import type { Audience, UnsurCode } from '../phrases/unsur-phrases.ts'
import type { Random } from '../random.ts'
import { fillSlots, type TextContext } from './fill-slots.ts'
import { plainText } from './marked-text.ts'
import type { PhraseMemory } from './phrase-memory.ts'
import type { ServiceKind } from './service-terms.ts'

/** Draws fresh phrases for one draft and keeps count of what it drew. */
export interface Pen {
  readonly random: Random
  /** The unsur of this action first, then the others of its group. */
  readonly unsur: readonly [UnsurCode, ...UnsurCode[]]
  /** An activity, followed with the given probability by what it is for. */
  readonly activity: (code: UnsurCode, chanceOfAim: number) => string
  readonly brief: (code: UnsurCode) => string
  /** What any activity about the unsur is for. */
  readonly aim: (code: UnsurCode) => string
  readonly followUp: (code: UnsurCode) => string
  readonly heading: (code: UnsurCode) => string
  readonly oneOf: (phrases: readonly string[]) => string
  /** Length of the text a draft turns into, in characters of the plain cell text. */
  readonly lengthOf: (draft: string) => number
  readonly drawn: readonly string[]
}

const audiences: Readonly<Record<ServiceKind, readonly Audience[]>> = {
  perizinan: ['semua', 'berbayar', 'perizinan'],
  pengujian: ['semua', 'berbayar', 'pengujian'],
  jasa: ['semua', 'berbayar'],
  informasi: ['semua', 'informasi'],
  bimbingan: ['semua', 'bimbingan'],
  umum: ['semua'],
}

const activitiesOf = new Map<string, readonly string[]>()

/** What may be done about an unsur in a service of a kind; put together once, since it is drawn from thousands of times. */
function activitiesFor(kind: ServiceKind, code: UnsurCode): readonly string[] {
  const key = `${kind} ${code}`
  const known = activitiesOf.get(key)
  if (known !== undefined) return known
  const activities = audiences[kind].flatMap(audience => phraseBank[code].activities[audience] ?? [])
  activitiesOf.set(key, activities)
  return activities
}

function expandChoices(phrase: string, random: Random): string {
  return phrase.replace(/\[([^[\]]*)\]/g, (_, options: string) => random.pick(options.split('|')))
}

export interface PenSetting {
  readonly random: Random
  readonly memory: PhraseMemory
  readonly context: TextContext
  readonly unsur: readonly [UnsurCode, ...UnsurCode[]]
}

/** A pen for one draft. Of three phrases drawn by chance it takes the least used, so that the whole bank comes into play. */
export function createPen({ random, memory, context, unsur }: PenSetting): Pen {
  const drawn: string[] = []
  const staleness = (phrase: string) => memory.staleness(phrase) + (drawn.includes(phrase) ? 100_000 : 0)
  const draw = (phrases: readonly string[]) => {
    const [first, ...others] = [random.pick(phrases), random.pick(phrases), random.pick(phrases)]
    const fresh = others.reduce((best, phrase) => (staleness(phrase) < staleness(best) ? phrase : best), first)
    drawn.push(fresh)
    return fresh
  }
  const oneOf = (phrases: readonly string[]) => expandChoices(draw(phrases), random)
  const aim = (code: UnsurCode) => oneOf(phraseBank[code].aims)
  const activity = (code: UnsurCode, chanceOfAim: number) => {
    const [activityText = '', ownAims] = draw(activitiesFor(context.service.kind, code)).split(' => ')
    const text = expandChoices(activityText, random)
    if (!random.chance(chanceOfAim)) return text
    const isOwn = ownAims !== undefined && random.chance(0.75)
    return `${text} ${isOwn ? random.pick(ownAims.split(' / ')) : aim(code)}`
  }
  return {
    random,
    unsur,
    drawn,
    oneOf,
    activity,
    brief: code => oneOf(phraseBank[code].briefs),
    aim,
    followUp: code => oneOf(random.chance(0.55) ? phraseBank[code].followUps : generalFollowUps),
    heading: code => oneOf(phraseBank[code].headings),
    lengthOf: draft => plainText(fillSlots(draft, context)).length,
  }
}
