import { Decimal, type Rounded, roundHalfUp } from '../../../base/decimal.ts'
import { groupBy } from '../../../base/group-by.ts'
import { normaliseName } from '../../../base/name-key.ts'
import { explained, originOf, precedent } from '../../../base/origin/origin.ts'
import type { Place } from '../../../problems/problem.ts'
import { type CountedGroup, mergeSmallGroups, percentShares, smallestGroup } from '../../../scoring/counted-groups.ts'
import { explainExtreme, explainSum } from '../../../scoring/explain-comparison.ts'
import type { Edition } from '../../report-kind.ts'
import { explainGroup, explainShare, explainSmallest } from './explain-respondents.ts'
import type { Respondent, RespondentData } from './respondent.ts'
import { sexes } from './respondent-fields.ts'
import type { DemographyView } from './respondents-view.ts'

type CharacteristicView = DemographyView['characteristics'][number]

/**
 * Who the respondents are. In the public edition a group smaller than five is merged or hidden, and fewer than five
 * respondents are not told apart at all (`docs/RULES.md` 5.4).
 */
export function composeDemography(
  respondents: readonly Respondent[],
  edition: Edition,
  data: RespondentData,
): DemographyView {
  const counted = characteristicsOf(data).map(({ groupOf, column, order, ...characteristic }) => {
    return {
      ...characteristic,
      groups: countGroups(
        respondents.map(one => [groupOf(one), 1, () => one.at(column)]),
        order,
      ),
    }
  })
  return composeCharacteristics(counted, respondents.length, edition)
}

/** A characteristic of respondents with how many are in each of its groups, in the order in which they are shown. */
export interface CountedCharacteristic {
  readonly id: string
  readonly title: string
  readonly phrase: string
  /** Its groups are ages in years. */
  readonly isAge?: boolean
  readonly groups: readonly CountedGroup[]
  /** Groups that a public edition merges however large they are, since smaller ones could be computed from them. */
  readonly withheld?: ReadonlySet<string>
}

/** `composeDemography` of groups that have been counted, of so many respondents in all. */
export function composeCharacteristics(
  counted: readonly CountedCharacteristic[],
  respondents: number,
  edition: Edition,
): DemographyView {
  const isTooFew = edition === 'publik' && respondents > 0 && respondents < smallestGroup
  const wanted = isTooFew || respondents === 0 ? [] : counted
  const grouped = wanted.map(characteristic => {
    const { groups } = characteristic
    const isUnknown = groups.every(({ name }) => name === notFilledIn)
    return { characteristic, isUnknown, view: isUnknown ? undefined : compose(characteristic, edition) }
  })
  const phrasesOf = (chosen: typeof grouped) => chosen.map(({ characteristic }) => characteristic.phrase)
  const characteristics = grouped.flatMap(({ view }) => view ?? [])
  const hidden = phrasesOf(grouped.filter(({ view, isUnknown }) => view === undefined && !isUnknown))
  const unknown = phrasesOf(grouped.filter(({ isUnknown }) => isUnknown))
  const view = {
    isTooFew,
    smallestGroup,
    isShown: characteristics.length > 0,
    characteristics,
    hasCharts: characteristics.some(({ isMostlyMerged }) => !isMostlyMerged),
    hidden,
    unknown,
  }
  return explained(view, { smallestGroup: explainSmallest() })
}

const otherGroups = 'Kelompok lain'

/** Undefined when the groups must not be told apart. */
function compose(
  { id, title, phrase, isAge = false, groups, withheld }: CountedCharacteristic,
  edition: Edition,
): CharacteristicView | undefined {
  const merging = edition === 'publik' ? mergeSmallGroups(groups, withheld) : { kept: groups, merged: 0 }
  if (merging === undefined) return undefined
  const { kept, merged } = merging
  const hasMerged = merged > 0
  const shown = hasMerged
    ? [
        ...kept,
        mergedGroup(
          merged,
          groups.filter(group => !kept.includes(group)),
        ),
      ]
    : kept
  const total = shown.reduce((sum, { count }) => sum + count, 0)
  const shares = percentShares(shown)
  const of = () => shown.map(group => precedent(group.name, group, 'count'))
  const shared = shown.map((group, at) => {
    const percent = percentOf(group.count, total)
    const view = { ...group, phrase: phraseOf(group.name, isAge), percent, share: shares[at] ?? percent }
    return explained(view, { share: explainShare(group.count, total, of) })
  })
  return {
    id,
    title,
    phrase,
    hasMerged,
    isUniform: shown.length === 1,
    // A chart of which more than half is "the others" shows nothing of who they are.
    isMostlyMerged: 2 * merged > total,
    groups: shared,
    ...largestOf(shared.slice(0, kept.length), shared.length),
  }
}

function mergedGroup(count: number, merged: readonly CountedGroup[]): CountedGroup {
  const of = merged.map(group => precedent(group.name, group, 'count'))
  return explained({ name: otherGroups, count }, { count: explainSum(of) })
}

/** A group inside a sentence: `35–39 tahun`, `kurang dari 20 tahun`, `laki-laki`, `pegawai BUMN`. */
function phraseOf(name: string, isAge: boolean): string {
  if (name === notFilledIn || name === otherGroups) return name.toLowerCase()
  if (isAge) return `${name.replace(/^<\s*/, 'kurang dari ')} tahun`.replace(/^≥\s*(\d+) tahun$/, '$1 tahun ke atas')
  return name.replace(/(?<!\p{L})\p{Lu}\p{Ll}+/gu, word => word.toLowerCase())
}

/** Rounded by itself. */
function percentOf(count: number, total: number): Rounded {
  return roundHalfUp(new Decimal(count).times(100).div(total), 2)
}

/** @param all how many groups there are, the merged one and those not filled in too. */
function largestOf(groups: CharacteristicView['groups'], all: number): Pick<CharacteristicView, 'largest'> {
  const named = groups.filter(({ name }) => name !== notFilledIn)
  const count = Math.max(...named.map(group => group.count))
  const largest = named.filter(group => group.count === count)
  const [first] = largest
  if (first === undefined) return {}
  const { percent, share } = first
  const isTie = largest.length > 1
  // Equal groups may differ in their last decimal; then no one share is that of each.
  const hasShare = largest.every(group => group.share === share)
  const view = {
    names: largest.map(({ name }) => name),
    phrases: largest.map(one => one.phrase),
    count,
    percent,
    isTie,
    isEvery: largest.length === all,
    hasShare,
    share,
  }
  const highest = explainExtreme('tertinggi', named.length, () =>
    named.map(group => precedent(group.name, group, 'count')),
  )
  return {
    largest: explained(view, { names: highest, phrases: highest, count: highest, share: originOf(first, 'share') }),
  }
}

/** A characteristic of respondents, and what some of them have in common by it. */
interface Characteristic extends Omit<CountedCharacteristic, 'groups'> {
  /** Group that a respondent belongs to; none where it was not filled in. */
  readonly groupOf: (respondent: Respondent) => string | undefined
  /** The column that says it. */
  readonly column: 'sex' | 'age' | 'education' | 'job'
  /** Groups that have an order of their own; others come behind, the largest first. */
  readonly order: readonly string[]
}

/** What the respondents of a report are told apart by. */
function characteristicsOf({ ageGroups, educations }: RespondentData): readonly Characteristic[] {
  const namesOf = (groups: readonly { readonly name: string }[]) => groups.map(({ name }) => name)
  const ageGroup = (age = -1) => ageGroups.find(({ from, to }) => age >= from && age <= to)?.name
  return [
    {
      id: 'jenis-kelamin',
      title: 'Jenis Kelamin',
      phrase: 'jenis kelamin',
      groupOf: one => one.sex,
      column: 'sex',
      order: sexes,
    },
    {
      id: 'usia',
      title: 'Kelompok Usia',
      phrase: 'kelompok usia',
      isAge: true,
      groupOf: one => ageGroup(one.age),
      column: 'age',
      order: namesOf(ageGroups),
    },
    {
      id: 'pendidikan',
      title: 'Pendidikan',
      phrase: 'pendidikan',
      groupOf: one => one.education,
      column: 'education',
      order: namesOf(educations),
    },
    { id: 'pekerjaan', title: 'Pekerjaan', phrase: 'pekerjaan', groupOf: one => one.job, column: 'job', order: [] },
  ]
}

/** What stands for a blank; a group like any other, or the total would tell how many are in it. */
export const notFilledIn = 'Tidak diisi'

/** So many respondents whose group is called so, none where it was not filled in; and the cell that says so. */
export type OfGroup = readonly [group: string | undefined, count: number, at?: () => Place]

/**
 * How many respondents are in each group. Spellings that differ in case or punctuation are one, as first written.
 *
 * @param order groups that have an order of their own; others come behind, the largest first.
 */
export function countGroups(all: readonly OfGroup[], order: readonly string[]): readonly CountedGroup[] {
  const byKey = groupBy(all, ([group]) => normaliseName(group ?? ''))
  const groups = [...byKey].flatMap(([key, members]) => {
    const name = members.map(([group]) => group).find(Boolean)
    const count = members.reduce((sum, [, one]) => sum + one, 0)
    // A dash has no letters: it says that there is nothing.
    const group = { name: key === '' || name === undefined ? notFilledIn : name, count }
    return [
      explained(
        group,
        explainGroup(() => members.flatMap(([, , at]) => at?.() ?? [])),
      ),
    ]
  })
  const placeOf = ({ name }: CountedGroup) => {
    if (name === notFilledIn) return Number.POSITIVE_INFINITY
    const place = order.indexOf(name)
    return place < 0 ? order.length : place
  }
  return groups.sort((left, right) => {
    const [one, other] = [placeOf(left), placeOf(right)]
    return one === other ? right.count - left.count : one - other
  })
}
