import { type Instrument, leavesOf } from '../../../instrument/instrument.ts'
import { mergeSmallGroups, smallestGroup } from '../../../scoring/counted-groups.ts'
import type { Disclosure, Edition } from '../../report-kind.ts'
import type { Respondent, Service } from './respondent.ts'

/** Services whose index of one survey is not shown. */
export interface HiddenServices {
  readonly names: ReadonlySet<string>
  /** Some are hidden only because the index of all would give a smaller one away. */
  readonly hidesOthers: boolean
}

const none: HiddenServices = { names: new Set(), hidesOthers: false }

/**
 * In a public edition the index of a service that fewer than five answered is what those few think (`docs/RULES.md` 5.5).
 * Together the hidden ones must be no small group either, or what the index of all leaves beside those shown would tell: then
 * the smallest of the others is hidden too.
 */
export function hiddenServices(
  services: readonly Pick<Service, 'name'>[],
  used: readonly Pick<Respondent, 'service' | 'answers'>[],
  { criteria }: Pick<Instrument, 'criteria'>,
  edition: Edition,
  { showsSmallServices }: Disclosure,
): HiddenServices {
  if (edition === 'internal' || showsSmallServices) return none
  const asked = leavesOf(criteria)
  const answered = used.filter(({ answers }) => asked.some(({ code }) => answers.has(code)))
  const groups = services
    .map(({ name }) => ({ name, count: answered.filter(({ service }) => service === name).length }))
    .filter(({ count }) => count > 0)
  const kept = new Set(mergeSmallGroups(groups)?.kept)
  const hidden = groups.filter(group => !kept.has(group))
  return {
    names: new Set(hidden.map(({ name }) => name)),
    hidesOthers: hidden.some(({ count }) => count >= smallestGroup),
  }
}
