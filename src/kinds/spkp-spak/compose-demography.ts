import { Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { type CountedGroup, mergeSmallGroups, smallestGroup } from '../../scoring/merge-small-groups.ts'
import type { Edition } from '../define-kind.ts'
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
  const isShown = respondents.length > 0 && !isTooFew
  const characteristics = isShown ? characteristicsOf(reference) : []
  return {
    isShown,
    isTooFew,
    smallestGroup,
    characteristics: characteristics.map(characteristic => {
      const groups = groupRespondents(respondents, characteristic)
      return composeCharacteristic(characteristic, groups, edition)
    }),
  }
}

const otherGroups = 'Kelompok lain'

function composeCharacteristic(
  { id, title, phrase }: Characteristic,
  groups: readonly CountedGroup[],
  edition: Edition,
): CharacteristicView {
  const isUnknown = groups.every(({ name }) => name === notFilledIn)
  const merging = edition === 'publik' ? mergeSmallGroups(groups) : { kept: groups, merged: 0 }
  const { kept, merged } = isUnknown || merging === undefined ? { kept: [], merged: 0 } : merging
  const hasMerged = merged > 0
  const shown = hasMerged ? [...kept, { name: otherGroups, count: merged }] : kept
  const total = shown.reduce((sum, { count }) => sum + count, 0)
  const isShown = shown.length > 0
  return {
    ...{ id, title, phrase, isShown, isUnknown, hasMerged },
    isHidden: !isShown && !isUnknown,
    groups: shown.map(({ name, count }) => ({ name, count, percent: percentOf(count, total) })),
    isUniform: shown.length === 1,
    ...largestOf(kept, total),
  }
}

function percentOf(count: number, total: number): Rounded {
  return roundHalfUp(new Decimal(count).times(100).div(total), 2)
}

/** The largest of the groups that have a name of their own, with all as large. */
function largestOf(groups: readonly CountedGroup[], total: number): Pick<CharacteristicView, 'hasLargest' | 'largest'> {
  const named = groups.filter(({ name }) => name !== notFilledIn)
  if (named.length === 0) return { hasLargest: false }
  const count = Math.max(...named.map(group => group.count))
  const names = named.filter(group => group.count === count).map(({ name }) => name)
  return { hasLargest: true, largest: { names, count, percent: percentOf(count, total), isTie: names.length > 1 } }
}
