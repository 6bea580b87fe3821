import { Decimal } from '../../base/decimal.ts'
import { formatNumber } from '../../base/format-number.ts'
import { normaliseName } from '../../base/name-key.ts'
import { nearestNames } from '../../base/nearest-names.ts'
import type { Criterion, Instrument } from '../../instrument/instrument.ts'
import { isWholeWeight, withReading } from '../../instrument/state-instrument.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import { duplicatesOf } from '../../workbook/duplicates-of.ts'
import { instrumentProblem } from './instrument-problems.ts'
import type { InstrumentRow } from './instrument-sheet.ts'
import { readBands, type SheetTelling } from './read-bands.ts'

/**
 * An instrument with what the rows of the sheet Instrumen say in its place: criteria, or bands, or both. What is wrong goes to
 * the log; the rows that could be understood are used even so, so that the other sheets are read by them.
 */
export function readInstrument(base: Instrument, rows: readonly InstrumentRow[], telling: SheetTelling): Instrument {
  const lines = understood(rows, telling.log)
  const bands = readBands(base, rows, telling)
  const criteria = lines.length === 0 ? base.criteria : assemble(lines, base, telling)
  const stated = { ...(lines.length > 0 && { criteria: true as const }), ...(bands && { bands: 'sheet' as const }) }
  return { ...withReading(base, bands ?? base.readings[0]), criteria, stated }
}

/** A row that names a criterion, with the code of the one that it is a part of. */
interface Line {
  readonly code: string
  readonly name: string
  readonly whole: string | undefined
  readonly row: InstrumentRow
}

function understood(rows: readonly InstrumentRow[], log: ProblemLog): readonly Line[] {
  const named = rows.flatMap(row => namedIn(row, log) ?? [])
  const twice = duplicatesOf(named, ({ code }) => code)
  for (const {
    row: { code, row },
    first,
  } of twice) {
    log.add(instrumentProblem('instrumen.code-twice', row.at('code'), { code, other: first.row.at('code').cell ?? '' }))
  }
  const repeated = new Set(twice.map(({ row }) => row))
  const single = named.filter(one => !repeated.has(one))
  // Columns are found by names too: two of one name could not be told apart.
  for (const { row: one, first } of duplicatesOf(single, ({ name }) => normaliseName(name))) {
    const parameters = { name: one.name, codes: [first.code, one.code] }
    log.add(instrumentProblem('instrumen.name-twice', one.row.at('name'), parameters))
  }
  return withWholes(single, log)
}

/** The code and name of a row; undefined where it names none, or has one of the two only. */
function namedIn(row: InstrumentRow, log: ProblemLog): Named | undefined {
  const { code, name } = row.values
  if (code === undefined && name === undefined) return undefined
  if (code === undefined) {
    log.add(instrumentProblem('instrumen.half-criterion', row.at('code'), { missing: 'Kode', known: name ?? '' }))
    return undefined
  }
  if (name === undefined) {
    log.add(instrumentProblem('instrumen.half-criterion', row.at('name'), { missing: 'Unsur', known: code }))
    return undefined
  }
  const plain = code.toUpperCase().replace(/\s+/g, '').replace(/\.$/, '')
  if (/^[A-Z]\d{1,2}(?:\.\d{1,2})*$/.test(plain)) return { code: plain, name, row }
  log.add(instrumentProblem('instrumen.not-a-code', row.at('code'), { found: code }))
  return undefined
}

type Named = Omit<Line, 'whole'>

/** What each criterion is a part of: as it says, or as its code says (`U1.1`). */
function withWholes(named: readonly Named[], log: ProblemLog): readonly Line[] {
  const codes = new Set(named.map(({ code }) => code))
  const byName = new Map(named.map(({ code, name }) => [normaliseName(name), code]))
  const saidWhole = ({ row: { values } }: Named): string | undefined => {
    const said = isAlone(values.partOf) ? undefined : values.partOf
    return said && (byName.get(normaliseName(said)) ?? said.toUpperCase().replace(/\s+/g, ''))
  }
  const wholes = new Set(named.flatMap(one => saidWhole(one) ?? dottedWhole(one.code, codes) ?? []))
  return named.map((one, index) => {
    const { code, row } = one
    const said = saidWhole(one)
    if (said !== undefined && !codes.has(said)) {
      const parameters = { code, whole: said, nearest: nearestNames(said, [...codes]) }
      log.add(instrumentProblem('instrumen.unknown-whole', row.at('partOf'), parameters))
      return { ...one, whole: undefined }
    }
    const whole = said ?? dottedWhole(code, codes)
    const above = named[index - 1]
    const aboveWhole = above && saidWhole(above)
    if (
      whole === undefined &&
      !isAlone(row.values.partOf) &&
      above &&
      aboveWhole &&
      !wholes.has(code) &&
      !codeLooksApart(code, above.code)
    ) {
      log.add(
        instrumentProblem('instrumen.whole-unclear', row.at('code'), { code, above: above.code, whole: aboveWhole }),
      )
    }
    return { ...one, whole }
  })
}

/** Said to be no part of anything. */
function isAlone(said: string | undefined): boolean {
  return said === '-' || said === '–'
}

function dottedWhole(code: string, codes: ReadonlySet<string>): string | undefined {
  const whole = code.replace(/\.\d+$/, '')
  return whole !== code && codes.has(whole) ? whole : undefined
}

/** `U3` after `U2.2`: codes of sub-unsur have a dot there, so that one without is none. */
function codeLooksApart(code: string, above: string): boolean {
  return above.includes('.') && !code.includes('.')
}

function assemble(lines: readonly Line[], base: Instrument, telling: SheetTelling): Instrument['criteria'] {
  const { log } = telling
  const reached = new Set<string>()
  const level = (whole: string | undefined): readonly Criterion[] => {
    const own = lines.filter(line => line.whole === whole)
    for (const { code } of own) reached.add(code)
    const weights = weightsOf(own, telling)
    return own.map((line, index) => {
      const parts = level(line.code)
      return { ...criterionOf(line, base, log), weight: weights[index] ?? 'equal', parts }
    })
  }
  const criteria = level(undefined)
  for (const { code, row } of lines.filter(line => !reached.has(line.code))) {
    log.add(instrumentProblem('instrumen.circle', row.at('partOf'), { code }))
  }
  return criteria.length === 0 ? base.criteria : criteria
}

/** What the program knows of a criterion of the same name it goes on knowing: other names for it, and words of answers. */
function criterionOf(
  { code, name, row }: Line,
  base: Instrument,
  log: ProblemLog,
): Omit<Criterion, 'weight' | 'parts'> {
  const { question } = row.values
  const known = base.criteria.find(one => one.name.toLowerCase() === name.toLowerCase())
  const answers = answersOf(row, base, log) ?? known?.answers ?? base.criteria[0]?.answers
  return { code, name, shortNames: known?.shortNames ?? [], question, answers }
}

function answersOf(row: InstrumentRow, { scale }: Instrument, log: ProblemLog): Criterion['answers'] {
  const options = scale.to.toNumber()
  const { answer1, answer2, answer3, answer4 } = row.values
  const written = [answer1, answer2, answer3, answer4]
  const given = written.filter(word => word !== undefined)
  if (given.length === 0) return undefined
  if (given.length === options)
    return given.map(words =>
      words
        .split(';')
        .map(word => word.trim())
        .filter(Boolean),
    )
  log.add(instrumentProblem('instrumen.too-many-words', row.at('answer1'), { options }))
  return undefined
}

/** Weights of one level as printed, or none where all are equal; those that add up to a hundred are per cent. */
function weightsOf(lines: readonly Line[], { log, isUnread }: SheetTelling): readonly Decimal[] {
  if (lines.some(({ row }) => isUnread(row.at('weight')))) return []
  const [given, blank] = [lines.filter(({ row }) => row.values.weight), lines.filter(({ row }) => !row.values.weight)]
  const [first] = given
  if (first === undefined) return []
  const place = first.row.at('weight')
  const codesOf = (some: readonly Line[]) => some.map(({ code }) => code)
  if (blank.length > 0) {
    log.add(instrumentProblem('instrumen.weights-partly', place, { with: codesOf(given), without: codesOf(blank) }))
    return []
  }
  const weights = given.flatMap(({ row }) => row.values.weight ?? [])
  const sum = Decimal.sum(...weights)
  const scale = sum.gt(2) ? new Decimal(100) : new Decimal(1)
  const share = sum.div(scale)
  if (!isWholeWeight(share)) {
    log.add(
      instrumentProblem('instrumen.weights-sum', place, { codes: codesOf(given), sum: formatNumber(sum.toNumber()) }),
    )
    return []
  }
  return weights.map(one => one.div(scale))
}
