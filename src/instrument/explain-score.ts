import type { Explanation, Precedent } from '../base/origin/explanation.ts'
import { Origin } from '../base/origin/origin.ts'
import type { Place } from '../problems/problem.ts'
import type { SurveyPart } from './answer-leaves.ts'
import type { Band, Instrument, Threshold } from './instrument.ts'
import { readValue, type ScoredCriterion } from './score-instrument.ts'
import { explainScoreBy } from './score-rules.ts'

type Told = Pick<Instrument, 'readings' | 'regulation' | 'stated'>

/** Results of which the mean is taken; the parts of each are pooled (`scoreMeanOf`). */
type Surveys = readonly (readonly SurveyPart[])[]

/** What explains the value of an instrument: the rule, with every criterion of the first level that it rests on. */
export function explainInstrumentValue(
  instrument: Told,
  surveys: Surveys,
  scored: readonly ScoredCriterion[],
): Explanation {
  const { readings } = instrument
  const [{ code, factor, decimals }] = readings
  const having = scored.filter(({ value }) => value !== undefined)
  const isEqual = scored.every(({ criterion }) => criterion.weight === 'equal')
  return explainScoreBy(
    'skor.nilai',
    { code, criteria: having.length, factor: factor.toString(), decimals, isEqual },
    { regulation: sourceOf(instrument), of: () => having.flatMap(one => criterionPrecedent(instrument, surveys, one)) },
  )
}

/** What explains a value on the scale of answers beside that on the scale of its reading. */
export function explainIndex(
  instrument: Pick<Instrument, 'regulation' | 'stated'>,
  of: () => readonly Precedent[],
): Explanation {
  return explainScoreBy('skor.indeks', {}, { regulation: sourceOf(instrument), of })
}

/** What explains the value of one criterion, as the reading prints it: its own values, or those of its parts. */
export function explainCriterion(
  instrument: Told,
  surveys: Surveys,
  { criterion: { code }, parts }: ScoredCriterion,
): Explanation {
  const { readings } = instrument
  const [{ factor }] = readings
  const having = surveys.flat().filter(({ means }) => means.has(code))
  const given = having.filter(isGiven)
  const answers = having.reduce((sum, part) => sum + (isGiven(part) ? 0 : (part.answered?.get(code) ?? 0)), 0)
  // How many answered weighs a figure against others; alone it needs no weight.
  const weights = having.length > 1 ? given : []
  const cells = (): readonly Place[] => [
    ...having.flatMap(part => part.cellsOf?.(code) ?? []),
    ...weights.flatMap(part => part.cellsOf?.('respondents') ?? []),
  ]
  const valued = parts.filter(({ value }) => value !== undefined)
  const isEqual = parts.every(({ criterion }) => criterion.weight === 'equal')
  return explainScoreBy(
    'skor.unsur',
    {
      code,
      answers,
      results: given.length,
      surveys: surveys.length,
      parts: valued.length,
      isEqual,
      factor: factor.toString(),
    },
    {
      regulation: sourceOf(instrument),
      cells,
      of: () => valued.flatMap(part => criterionPrecedent(instrument, surveys, part)),
    },
  )
}

/** As a figure, and not by its answers. */
function isGiven({ answered, isFigure = false }: Surveys[number][number]): boolean {
  return answered === undefined || isFigure
}

/** What explains how many responded. */
export function explainRespondents(surveys: Surveys): Explanation {
  const parts = surveys.flat()
  const rows = parts.filter(part => !isGiven(part)).reduce((sum, part) => sum + part.respondents, 0)
  const results = parts.filter(isGiven).length
  return explainScoreBy(
    'skor.responden',
    { rows, results },
    { cells: () => parts.flatMap(part => part.cellsOf?.('respondents') ?? []) },
  )
}

/** What explains a grade, by its letter or by its name: the band that the printed value falls in. */
export function explainGrade(instrument: Told, { from, to }: Band, value: Precedent): Explanation {
  const [{ code }] = instrument.readings
  const regulation = sourceOfBands(instrument)
  return explainScoreBy('skor.mutu', { code, from, to, value: String(value.value) }, { regulation, of: () => [value] })
}

/** What explains the ends of a grade. */
export function explainBand(instrument: Told): Explanation {
  const [{ code }] = instrument.readings
  return explainScoreBy('skor.rentang', { code }, { regulation: sourceOfBands(instrument) })
}

/** What explains the value that has to be reached for a predicate. */
export function explainThreshold({ predicate, validFrom, regulation }: Threshold): Explanation {
  return explainScoreBy('skor.ambang', { predicate, since: validFrom }, { regulation })
}

function criterionPrecedent(instrument: Told, surveys: Surveys, scored: ScoredCriterion): readonly Precedent[] {
  const { criterion, value: exact } = scored
  if (exact === undefined) return []
  const value = readValue(exact, instrument.readings[0])
  const origin = new Origin(value, explainCriterion(instrument, surveys, scored))
  return [{ name: `${criterion.code} ${criterion.name}`, value, origin }]
}

/** Where the criteria stand: in the regulation, or in the workbook. */
function sourceOf({ regulation, stated }: Pick<Instrument, 'regulation' | 'stated'>): string {
  return stated?.criteria === true ? 'unsur menurut lembar Instrumen' : regulation
}

/** Where the grades stand. */
function sourceOfBands({ regulation, stated }: Pick<Instrument, 'regulation' | 'stated'>): string {
  const bands = stated?.bands
  if (bands === undefined) return regulation
  return bands === 'sheet' ? 'mutu menurut lembar Instrumen' : bands.regulation
}
