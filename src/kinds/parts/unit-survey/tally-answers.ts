import { Decimal, roundHalfUp } from '../../../base/decimal.ts'
import { formatNumber } from '../../../base/format-number.ts'
import { groupBy } from '../../../base/group-by.ts'
import { nameKey } from '../../../base/name-key.ts'
import { addCounts, partOfCounts, scoreSurvey } from '../../../instrument/answer-leaves.ts'
import { letterOf } from '../../../instrument/instrument.ts'
import { readScore, readValue, toReading } from '../../../instrument/score-instrument.ts'
import type { PiecesPort } from '../../../ports/ports.ts'
import { type Outcome, success } from '../../../problems/outcome.ts'
import type { AnswerTally } from '../answer-tally.ts'
import type { SummaryLine } from '../summary-line.ts'
import { type CountedAnswers, countAnswers } from './count-answers.ts'
import { askedCodesOf, type SkmReference } from './unsur.ts'

/** Decimals of the values in the sheet: more than any report shows. */
const places = 10

/** The results of all answers in a long `Responden.csv`, by unit and service, and as a sheet `SKM`. */
export async function tallyAnswers(
  path: string,
  excused: ReadonlySet<string>,
  reference: SkmReference,
  pieces: PiecesPort,
): Promise<Outcome<AnswerTally>> {
  const counted = await countAnswers(path, excused, reference, pieces)
  if (!counted.ok) return counted
  const parts = [...groupBy(counted.value, unitAndYear).values()].flatMap(partsOfUnit)
  const years = [...groupBy(counted.value, ({ year }) => year)]
  const summary = years.map(([year, groups]) => lineOf(`SKM ${year}`, groups, reference))
  return success(
    {
      summary,
      figures: { groups: counted.value.map(group => figuresOf(group, reference)) },
      sheet: sheetOf(parts, reference),
    },
    counted.problems,
  )
}

function unitAndYear({ year, unit }: CountedAnswers): string {
  return JSON.stringify([year, nameKey(unit)])
}

/** A row without a service speaks for the unit: where some answers name none, the unit has one row for all of them. */
function partsOfUnit(groups: readonly CountedAnswers[]): readonly CountedAnswers[] {
  const [first] = groups
  if (first === undefined || groups.every(({ service }) => service !== undefined)) return groups
  return [{ year: first.year, unit: first.unit, service: undefined, ...addCounts(groups) }]
}

function lineOf(label: string, groups: readonly CountedAnswers[], reference: SkmReference): SummaryLine {
  const part = partOfCounts(addCounts(groups))
  const { respondents, answered } = part
  const { value: ikm, band } = readScore(scoreSurvey(reference.skm, [part]).value, reference.skm.readings[0])
  const blanks = [...(answered ?? [])].reduce((sum, [, count]) => sum + (count > 0 ? respondents - count : 0), 0)
  const figures = [
    `${formatNumber(respondents)} responden`,
    `IKM ${formatNumber(ikm)} (${letterOf(band)})`,
    `${formatNumber(new Set(groups.map(({ unit }) => nameKey(unit))).size)} unit`,
  ]
  return { label, figures: blanks === 0 ? figures : [...figures, `${formatNumber(blanks)} jawaban kosong`] }
}

function figuresOf({ year, unit, service, respondents, counts }: CountedAnswers, { skm }: SkmReference) {
  const { value } = scoreSurvey(skm, [partOfCounts({ respondents, counts })])
  const ikm = readValue(value, skm.readings[0])
  return { year, unit, service: service ?? null, respondents, ikm, counts: Object.fromEntries(counts) }
}

function sheetOf(parts: readonly CountedAnswers[], reference: SkmReference): AnswerTally['sheet'] {
  const codes = askedCodesOf(reference)
  const rows = parts.map(({ year, unit, service, respondents, counts }) => {
    const { means } = partOfCounts({ respondents, counts })
    const values = codes.map(code => {
      const mean = means.get(code)
      return mean === undefined ? '' : written(toReading(mean, reference.skm.readings[0]))
    })
    return [String(year), unit, service ?? '', String(respondents), ...values]
  })
  return { name: 'SKM', rows: [['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Responden', ...codes], ...rows] }
}

/** With a decimal comma, without zeros behind it. */
function written(value: Decimal): string {
  return new Decimal(roundHalfUp(value, places)).toString().replace('.', ',')
}
