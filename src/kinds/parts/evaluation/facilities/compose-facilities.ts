import { copyOf } from '../../../../base/origin/from-row.ts'
import { explained, originOf, pick } from '../../../../base/origin/origin.ts'
import type { Instrument } from '../../../../instrument/instrument.ts'
import type { ComposeRequest } from '../../../report-kind.ts'
import { fewNames } from '../../view-fields.ts'
import { composeParts } from '../compose-evaluation.ts'
import type { EvaluationView } from '../evaluation-view.ts'
import { explainEvaluationBy, ofInstrument } from '../explain-evaluation.ts'
import { composeEvaluationInstrument, percentOf } from '../instrument/compose-instrument.ts'
import { composeFacilities, composeGroups, composeSupport, composeTotals } from './compose-counts.ts'
import type { CountLadder } from './count-ladder.ts'
import type { Facility, FacilityInput, Support } from './facility-input.ts'
import { composePhotos } from './facility-photos.ts'
import type { FacilityView } from './facility-view.ts'
import { composeJudgedFacilities } from './judged-facilities-view.ts'
import type { FacilityScores, ScoredUnit } from './score-facilities.ts'

/** What templates may see of facilities in units, besides what they see of any evaluation. */
export function composeFacilityFields(
  input: FacilityInput,
  scores: FacilityScores,
  ladder: CountLadder,
  compared: EvaluationView | undefined,
  request: ComposeRequest,
): FacilityView {
  const { instrument } = input
  const { units } = scores
  const facilities = composeFacilities(input)
  const lacking = facilities.filter(({ absent }) => absent > 0).toSorted((one, other) => other.absent - one.absent)
  const most = lacking.filter(({ absent }) => absent === lacking[0]?.absent)
  const judged = composeJudgedFacilities(input, units, ladder.leaf.code)
  const view = {
    instrument: composeEvaluationInstrument(instrument),
    sections: composeSections(instrument),
    weighsItems: instrument.criteria.some(({ parts }) => parts.some(({ weight }) => weight !== 'equal')),
    ...(units.some(({ rung }) => rung !== undefined) && { ladder: composeLadder(ladder) }),
    units: units.map((one, index) => composeUnit(one, index, scores, compared)),
    photos: composePhotos(input, request),
    isOne: units.length === 1,
    withheld: units.flatMap(({ unit, evaluation: { value } }) => (value === undefined ? [unit.name] : [])),
    ...(judged && { judged }),
    unseen: input.unseen.map(({ name }) => name),
    facilities,
    missing: lacking,
    mostMissing: fewNames(most.map(({ name }) => name)),
    mostMissingCount: most.length,
    groups: composeGroups(input),
    support: composeSupport(input),
    totals: composeTotals(input, facilities),
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

/** The parts of the instrument. */
function composeSections({ criteria, regulation }: Instrument): FacilityView['sections'] {
  return criteria.map(one => {
    const weight = percentOf(one)
    const section = { name: one.name, ...(weight !== undefined && { weight }), items: one.parts.length }
    return explained(section, {
      weight: ofInstrument(`bobot ${one.name}`, regulation),
      items: explainEvaluationBy('penilaian.banyak', { what: `butir ${one.name}` }),
    })
  })
}

function composeLadder({ form, leaf: { code }, regulation }: CountLadder) {
  return explained({ form, code, regulation }, { code: ofInstrument('kode indikator', regulation) })
}

function composeUnit(
  { unit, evaluation, present, applicable, rung }: ScoredUnit,
  index: number,
  { whole }: FacilityScores,
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
    parts: composeParts(evaluation, whole.criteria),
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
