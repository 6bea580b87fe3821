import { yearOf } from '../../base/dates/calendar-date.ts'
import { copyOf } from '../../base/origin/from-row.ts'
import { explained, originOf, pick } from '../../base/origin/origin.ts'
import type { Problem } from '../../problems/problem.ts'
import { composeFindings } from '../compose-findings.ts'
import { composeActionCounts } from '../parts/action-counts-view.ts'
import { withArchived } from '../parts/evaluation/chain/earlier-results.ts'
import { composeEarlierYear } from '../parts/evaluation/chain/earlier-year.ts'
import { composeEvaluation, composeParts } from '../parts/evaluation/compose-evaluation.ts'
import type { EvaluationView } from '../parts/evaluation/evaluation-view.ts'
import { explainEvaluationBy, ofInstrument } from '../parts/evaluation/explain-evaluation.ts'
import { composeEvaluationInstrument, percentOf } from '../parts/evaluation/instrument/compose-instrument.ts'
import { composePast } from '../parts/evaluation/report/past-results.ts'
import { composePlan } from '../parts/evaluation/report/plans.ts'
import { composeEvaluationReport, cutoffOf } from '../parts/evaluation/report/report-of-evaluation.ts'
import { composeLegalBasis } from '../parts/office-texts/legal-basis.ts'
import { composeNarratives } from '../parts/office-texts/narratives.ts'
import { composeTeam } from '../parts/office-texts/team.ts'
import { fewNames } from '../parts/view-fields.ts'
import type { ComposeRequest } from '../report-kind.ts'
import { facilityYear } from './chain.ts'
import { composeFacilities, composeGroups, composeSupport, composeTotals } from './compose-counts.ts'
import type { Facility, FacilityInput, Support } from './input.ts'
import { composeJudged } from './judged-view.ts'
import { composePhotos } from './photos.ts'
import type { FacilityReference } from './reference.ts'
import type { FacilityScores, ScoredUnit } from './score.ts'
import { facilityLevels } from './sheets.ts'
import type { FacilityView } from './view.ts'

/** The first year of the rule that names five hindrances (Permen PANRB 11/2024). */
const hindrancesSince = 2024

/** Everything the templates may see, from input, scores and findings. */
export function composeFacilityReport(
  input: FacilityInput,
  scores: FacilityScores,
  findings: readonly Problem[],
  reference: FacilityReference,
  request: ComposeRequest,
): FacilityView {
  const { report, instrument, team, plans } = input
  const { edition } = request
  const { evaluated, units } = scores
  const evaluation =
    evaluated.length === 0
      ? undefined
      : composeEvaluation(evaluated, instrument, { subject: 'Unit Pelayanan', levels: facilityLevels })
  const described = composeEvaluationInstrument(instrument)
  const facilities = composeFacilities(input)
  const lacking = facilities.filter(({ absent }) => absent > 0).toSorted((one, other) => other.absent - one.absent)
  const most = lacking.filter(({ absent }) => absent === lacking[0]?.absent)
  const totals = composeTotals(input, facilities)
  const withheld = units.flatMap(({ unit, evaluation: { value } }) => (value === undefined ? [unit.name] : []))
  const year = facilityYear(input, scores)
  const { ladder } = reference
  const judged = composeJudged(input, units, ladder.leaf.code)
  const trend =
    evaluation &&
    composePast(withArchived([], input, year.now()), {
      year: report.year,
      ...pick(evaluation.mean, 'value', 'grade'),
      form: instrument.regulation,
    })
  const hasLadder = units.some(({ rung }) => rung !== undefined)
  const view = {
    report: composeEvaluationReport(report, edition),
    ...explained(pick(report, 'observedFrom', 'observedTo'), {
      observedFrom: copyOf(report.at('observedFrom')),
      observedTo: copyOf(report.at('observedTo')),
    }),
    ...(team.length > 0 && { team: composeTeam(team) }),
    instrument: described,
    sections: instrument.criteria.map(one => {
      const weight = percentOf(one)
      const section = { name: one.name, ...(weight !== undefined && { weight }), items: one.parts.length }
      const { regulation } = instrument
      return explained(section, {
        weight: ofInstrument(`bobot ${one.name}`, regulation),
        items: explainEvaluationBy('penilaian.banyak', { what: `butir ${one.name}` }),
      })
    }),
    weighsItems: instrument.criteria.some(({ parts }) => parts.some(({ weight }) => weight !== 'equal')),
    bands: described.bands,
    namesHindrances: yearOf(instrument.validFrom) >= hindrancesSince,
    byApplicable: report.divisor === 'berlaku',
    ...(hasLadder && { ladder: composeLadder(ladder) }),
    ...(evaluation && { evaluation }),
    units: units.map((one, index) => composeUnit(one, index, scores, evaluation)),
    photos: composePhotos(input, request),
    isOne: units.length === 1,
    withheld,
    ...(judged && { judged }),
    ...(trend && { trend }),
    ...composeEarlierYear(year, evaluation?.rows),
    unseen: input.unseen.map(({ name }) => name),
    facilities,
    missing: lacking,
    mostMissing: fewNames(most.map(({ name }) => name)),
    mostMissingCount: most.length,
    groups: composeGroups(input),
    support: composeSupport(input),
    totals,
    plans: plans.map((plan, index) => composePlan(plan, index, cutoffOf(report))),
    planCounts: composeActionCounts(scores.plans),
    needsDecision: scores.plans.open > 0 || withheld.length > 0 || !totals.allPlanned,
    narratives: composeNarratives(input.narratives),
    legalBasis: composeLegalBasis(input.legalBasis, reference['legal-basis'], [reference.facilities]),
    findings: composeFindings(findings),
  }
  const names = () => units.map(one => one.unit.at('name'))
  const many = (what: string) => explainEvaluationBy('penilaian.banyak', { what }, { cells: names })
  const states = () => units.flatMap(({ unit }) => unit.facilities.map(({ at }) => at('state')))
  return explained(view, {
    units: many('unit yang diperiksa'),
    withheld: many('unit yang nilainya ditahan'),
    mostMissing: explainEvaluationBy(
      'penilaian.urutan',
      { what: 'banyaknya unit yang belum mempunyainya' },
      { cells: states },
    ),
    mostMissingCount: explainEvaluationBy(
      'penilaian.banyak',
      { what: 'sarana yang sama-sama paling banyak belum ada' },
      { cells: states },
    ),
  })
}

function composeLadder({ form, leaf: { code }, regulation }: FacilityReference['ladder']) {
  return explained({ form, code, regulation }, { code: ofInstrument('kode indikator', regulation) })
}

function composeUnit(
  { unit, evaluation, present, applicable, rung }: ScoredUnit,
  index: number,
  { instrument }: FacilityScores,
  compared: EvaluationView | undefined,
): FacilityView['units'][number] {
  const { number, name, floors, address, facilities, support, at } = unit
  const row = compared?.rows.find(one => one.name === name)
  const view = {
    id: `unit-${index + 1}`,
    number,
    name,
    ...(floors !== undefined && { floors }),
    ...(address !== undefined && { address }),
    present,
    applicable,
    ...(rung !== undefined && { rung }),
    parts: composeParts(evaluation, instrument.criteria),
    ...(row && { result: pick(row, 'value', 'grade', 'gradeName', 'role', 'rank') }),
    facilities: facilities.map(composeFound),
    support: support.map(composeFound),
  }
  const cells = () => facilities.map(one => one.at('state'))
  const many = (what: string) => explainEvaluationBy('penilaian.banyak', { what }, { cells })
  return explained(view, {
    number: copyOf(at('number')),
    floors: copyOf(at('floors')),
    address: copyOf(at('address')),
    present: many('sarana yang ada'),
    applicable: many('sarana yang berlaku'),
    rung: many('sarana yang ada, menurut jenjang F-02'),
    result: row && originOf(row, 'value'),
  })
}

function composeFound(one: Facility | Support): FacilityView['units'][number]['facilities'][number] {
  const { criterion, state, note } = one
  const view = {
    code: criterion.code,
    name: criterion.name,
    isPresent: state === 'Ya',
    isExempt: state === 'TB',
    ...(note !== undefined && { note }),
  }
  if ('evidence' in one) {
    const told = [one.evidence, note].flatMap(words => words ?? []).join('; ')
    return told === '' ? view : { ...view, note: told }
  }
  const { count, condition, at } = one as Facility
  const more = { ...view, ...(count !== undefined && { count }), ...(condition !== undefined && { condition }) }
  return explained(more, {
    count: copyOf(at('count')),
    condition: copyOf(at('condition')),
    note: copyOf(at('note')),
  })
}
