import { pick } from '../../base/origin/origin.ts'
import { unitsOfYear } from '../parts/units/unit.ts'
import type { UnitsOfDocument } from '../report-kind.ts'
import { composeUnitProfiles } from './compose-profile.ts'
import { gradedResult, shownUnits } from './compose-units.ts'
import { hiddenResults } from './hidden-results.ts'
import type { SkmTahunanInput } from './input.ts'
import type { PublicationsView } from './publications-view.ts'
import type { SkmTahunanReference } from './reference.ts'
import type { SkmTahunanScores } from './score.ts'
import type { SkmTahunanView } from './view.ts'

/**
 * What the units publish of their survey, as PermenPANRB 14/2017 asks of them. A poster is for everybody: what a public edition
 * must not show is not in it, whichever edition is made (`docs/RULES.md` 5.4 and 5.5).
 */
export function composePublications(
  { units, people, profile, report }: SkmTahunanInput,
  scores: SkmTahunanScores,
  reference: SkmTahunanReference,
): PublicationsView {
  const shown = shownUnits(unitsOfYear(units, report.year), scores, hiddenResults(scores.units))
  const profiles = composeUnitProfiles(
    { people, profile },
    shown.map(({ unit }) => unit.name),
    reference,
  )
  return shown.map(({ unit, result }) => {
    const { characteristics = [] } = profiles.get(unit.name) ?? {}
    return {
      ...gradedResult(unit, result, reference),
      characteristics: characteristics.map(({ title, groups }) => ({
        title,
        lines: inPairs(groups.map(group => pick(group, 'name', 'count', 'share'))),
      })),
    }
  })
}

type LineView = PublicationsView[number]['characteristics'][number]['lines'][number]

/** As many as stand on a line that is read from afar, so that the page holds all groups of education. */
const groupsInLine = 2

function inPairs(groups: LineView['groups']): LineView[] {
  const starts = groups.flatMap((_, at) => (at % groupsInLine === 0 ? [at] : []))
  return starts.map(at => ({ groups: groups.slice(at, at + groupsInLine) }))
}

/** A poster for each unit: the view of the report, and what that unit publishes. */
export function postersOf(view: SkmTahunanView): UnitsOfDocument {
  const { publications, units } = view
  return {
    made: publications.map(publication => ({ unit: publication.name, view: { ...view, publication } })),
    without: [...units.hidden, ...units.silent],
  }
}
