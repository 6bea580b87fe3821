import { Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { type CountedGroup, mergeSmallGroups, smallestGroup } from '../../scoring/merge-small-groups.ts'
import { percentShares } from '../../scoring/percent-shares.ts'
import type { Edition } from '../report-kind.ts'
import { type Characteristic, characteristicsOf, groupRespondents, notFilledIn } from './group-respondents.ts'
import type { Respondent } from './input.ts'
import type { SpkpSpakReference } from './reference.ts'
import type { SpkpSpakView } from './view.ts'

type DemographyView = SpkpSpakView['demography']
type CharacteristicView = DemographyView['characteristics'][number]

/**
 * Who the respondents are. In the public edition a group smaller than five is merged or hidden, and fewer than five
 * respondents are not told apart at all (`domain.md` 7, UU 27/2022).
 */
export function composeDemography(
  respondents: readonly Respondent[],
  edition: Edition,
  reference: SpkpSpakReference,
): DemographyView {
  const isTooFew = edition === 'publik' && respondents.length > 0 && respondents.length < smallestGroup
  const wanted = isTooFew || respondents.length === 0 ? [] : characteristicsOf(reference)
  const grouped = wanted.map(characteristic => {
    const groups = groupRespondents(respondents, characteristic)
    const isUnknown = groups.every(({ name }) => name === notFilledIn)
    return { characteristic, isUnknown, view: isUnknown ? undefined : compose(characteristic, groups, edition) }
  })
  const phrasesOf = (chosen: typeof grouped) => chosen.map(({ characteristic }) => characteristic.phrase)
  const characteristics = grouped.flatMap(({ view }) => view ?? [])
  const hidden = phrasesOf(grouped.filter(({ view, isUnknown }) => view === undefined && !isUnknown))
  const unknown = phrasesOf(grouped.filter(({ isUnknown }) => isUnknown))
  return {
    ...{ isTooFew, smallestGroup, isShown: characteristics.length > 0, characteristics },
    hasCharts: characteristics.some(({ isMostlyMerged }) => !isMostlyMerged),
    ...{ hidden, unknown },
  }
}

const otherGroups = 'Kelompok lain'

/** Undefined when the groups must not be told apart. */
function compose(
  { id, title, phrase }: Characteristic,
  groups: readonly CountedGroup[],
  edition: Edition,
): CharacteristicView | undefined {
  const merging = edition === 'publik' ? mergeSmallGroups(groups) : { kept: groups, merged: 0 }
  if (merging === undefined) return undefined
  const { kept, merged } = merging
  const hasMerged = merged > 0
  const shown = hasMerged ? [...kept, { name: otherGroups, count: merged }] : kept
  const total = shown.reduce((sum, { count }) => sum + count, 0)
  const shares = percentShares(shown)
  const shared = shown.map((group, at) => {
    const percent = percentOf(group.count, total)
    return { ...group, percent, share: shares[at] ?? percent }
  })
  return {
    ...{ id, title, phrase, hasMerged, isUniform: shown.length === 1 },
    // A chart of which more than half is "the others" shows nothing of who they are.
    isMostlyMerged: 2 * merged > total,
    groups: shared,
    ...largestOf(shared.slice(0, kept.length)),
  }
}

/** Rounded by itself. */
function percentOf(count: number, total: number): Rounded {
  return roundHalfUp(new Decimal(count).times(100).div(total), 2)
}

function largestOf(groups: CharacteristicView['groups']): Pick<CharacteristicView, 'largest'> {
  const named = groups.filter(({ name }) => name !== notFilledIn)
  const count = Math.max(...named.map(group => group.count))
  const largest = named.filter(group => group.count === count)
  const [first] = largest
  if (first === undefined) return {}
  const { percent, share } = first
  const isTie = largest.length > 1
  // Equal groups may differ in their last decimal; then no one share is that of each.
  const hasShare = largest.every(group => group.share === share)
  return {
    largest: { names: largest.map(({ name }) => name), count, percent, isTie, hasShare, share },
  }
}
