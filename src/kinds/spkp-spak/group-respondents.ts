import { groupBy } from '../../base/group-by.ts'
import { normaliseName } from '../../base/name-key.ts'
import type { CountedGroup } from '../../scoring/merge-small-groups.ts'
import type { Respondent } from './input.ts'
import type { SpkpSpakReference } from './reference.ts'
import { sexes } from './respondent-fields.ts'

/** A characteristic of respondents, and what some of them have in common by it. */
export interface Characteristic {
  readonly id: string
  readonly title: string
  readonly phrase: string
  /** Group that a respondent belongs to; none where it was not filled in. */
  readonly groupOf: (respondent: Respondent) => string | undefined
  /** Groups that have an order of their own; others come behind, the largest first. */
  readonly order: readonly string[]
}

/** What the respondents of a report are told apart by. */
export function characteristicsOf(reference: SpkpSpakReference): readonly Characteristic[] {
  const { ageGroups, educations } = reference['respondents-zi']
  const namesOf = (groups: readonly { readonly name: string }[]) => groups.map(({ name }) => name)
  const ageGroup = (age = -1) => ageGroups.find(({ from, to }) => age >= from && age <= to)?.name
  return [
    { id: 'jenis-kelamin', title: 'Jenis Kelamin', phrase: 'jenis kelamin', groupOf: one => one.sex, order: sexes },
    {
      ...{ id: 'usia', title: 'Kelompok Usia', phrase: 'kelompok usia' },
      ...{ groupOf: one => ageGroup(one.age), order: namesOf(ageGroups) },
    },
    {
      ...{ id: 'pendidikan', title: 'Pendidikan', phrase: 'pendidikan' },
      ...{ groupOf: one => one.education, order: namesOf(educations) },
    },
    { id: 'pekerjaan', title: 'Pekerjaan', phrase: 'pekerjaan', groupOf: one => one.job, order: [] },
  ]
}

/** What stands for a blank; a group like any other, or the total would tell how many are in it. */
export const notFilledIn = 'Tidak diisi'

/** How many respondents are in each group. Spellings that differ in case or punctuation are one, as first written. */
export function groupRespondents(
  respondents: readonly Respondent[],
  { groupOf, order }: Characteristic,
): readonly CountedGroup[] {
  const byKey = groupBy(respondents, respondent => normaliseName(groupOf(respondent) ?? ''))
  const groups = [...byKey].flatMap(([key, members]) => {
    const name = members.map(groupOf).find(Boolean)
    // A dash has no letters: it says that there is nothing.
    return [{ name: key === '' || name === undefined ? notFilledIn : name, count: members.length }]
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
