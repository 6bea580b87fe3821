import { distance } from 'fastest-levenshtein'
import { groupBy } from '../../base/group-by.ts'
import { nameKey, normaliseName } from '../../base/name-key.ts'
import type { Place } from '../../problems/problem.ts'
import { defineRule } from '../rule.ts'
import type { AuditedAction, RatlSubject } from './audited-action.ts'

/** Words that say nothing about which service is meant. */
const emptyWords = new Set(['dan', 'atau', 'serta', 'di', 'untuk', 'dalam', 'pada', 'bagi', 'layanan', 'pelayanan'])

/**
 * Whether two different names look like one: a slip in one word, other order or small words, an abbreviation beside its
 * words (`SKI`, `Surat Keterangan Impor`). `SKI` and `SKE` do not: short words differ on purpose.
 */
export function areSimilarNames(left: string, right: string): boolean {
  if (nameKey(left) === nameKey(right)) return false
  const [one, other] = [wordsOf(left), wordsOf(right)]
  return haveSameWords(one, other) || differByASlip(one, other) || abbreviates(one, other) || abbreviates(other, one)
}

/** The words that count, in small letters; an abbreviation in brackets behind them is left out. */
function wordsOf(name: string): readonly string[] {
  const words = name.replace(/\([^)]*\)/g, ' ').match(/[\p{L}\p{N}]+/gu) ?? []
  return words.map(normaliseName).filter(word => !emptyWords.has(word))
}

function haveSameWords(left: readonly string[], right: readonly string[]): boolean {
  return left.length > 0 && left.toSorted().join(' ') === right.toSorted().join(' ')
}

/** The same words but for one, which differs as a typist's slip does. */
function differByASlip(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false
  const different = left.flatMap((word, index) => (word === right[index] ? [] : [[word, right[index] ?? ''] as const]))
  const [pair, ...others] = different
  return pair !== undefined && others.length === 0 && isSlip(...pair)
}

function isSlip(left: string, right: string): boolean {
  const shorter = Math.min(left.length, right.length)
  // Longer than any word, so that odd cells cost no time.
  if (shorter < 5 || shorter > 60) return false
  return distance(left, right) <= (shorter < 8 ? 1 : 2)
}

function abbreviates([short, ...others]: readonly string[], long: readonly string[]): boolean {
  if (short === undefined || others.length > 0 || long.length < 2) return false
  return short === long.map(word => word.charAt(0)).join('')
}

/** A service that is written in another way than the first time in its unit and year, and is the same by its key. */
export interface ServiceSpelling {
  readonly unit: string
  readonly year: number
  readonly written: string
  /** How the report prints it: as it was written first. */
  readonly printed: string
  readonly place: Place
}

/** One service of a unit in two spellings that are equal after normalising: counted as one, printed as written first. */
export const serviceSpellings = defineRule({
  code: 'ratl.service-spellings',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', year: 2022, written: '2. Layanan Pengujian', printed: 'Pengujian' },
  message: p =>
    `${p.unit}, tahun ${p.year}: "${p.written}" dan "${p.printed}" dihitung sebagai satu layanan dan dicetak "${p.printed}".`,
  hint: () => 'Samakan tulisannya; bila memang dua layanan, bedakan namanya.',
  find: ({ spellings }: { readonly spellings: readonly ServiceSpelling[] }) =>
    spellings.map(({ place, ...params }) => ({ place, params })),
})

interface UnitServices {
  readonly unit: string
  readonly year: number
  /** Each name once, where it is first written. */
  readonly services: readonly { readonly name: string; readonly place: Place }[]
}

/** The services that the actions of each unit and year name. */
function servicesOfUnits(actions: readonly AuditedAction[]): readonly UnitServices[] {
  const groups = groupBy(actions, ({ unit, year }) => JSON.stringify([unit, year]))
  return [...groups.values()].flatMap(group => {
    const [first] = group
    const byName = groupBy(group, ({ service }) => service)
    const services = [...byName].flatMap(([name, [action]]) =>
      name === undefined || action === undefined ? [] : [{ name, place: action.at('service') }],
    )
    return first === undefined ? [] : [{ unit: first.unit, year: first.year, services }]
  })
}

/** Two services of a unit whose names look like one, and which count as two: names are never merged by guessing. */
export const similarServices = defineRule({
  code: 'ratl.similar-services',
  restsOn: 'rows',
  severity: 'peringatan',
  example: { unit: 'Balai POM di Jambi', year: 2022, service: 'Pengujain Sampel', other: 'Pengujian Sampel' },
  message: p => `${p.unit}, tahun ${p.year}: layanan "${p.service}" mirip "${p.other}", tetapi dihitung tersendiri.`,
  hint: () => 'Samakan tulisannya bila maksudnya sama; bila memang berbeda, tidak perlu tindakan.',
  find: ({ actions }: Pick<RatlSubject, 'actions'>) =>
    servicesOfUnits(actions).flatMap(({ unit, year, services }) =>
      services.flatMap(({ name, place }, index) => {
        const other = services.slice(0, index).find(earlier => areSimilarNames(earlier.name, name))
        return other === undefined ? [] : [{ place, params: { unit, year, service: name, other: other.name } }]
      }),
    ),
})
