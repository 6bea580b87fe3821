import { groupBy } from '../base/group-by.ts'
import { nameKey, normaliseName } from '../base/name-key.ts'
import { answers } from '../followup/followed-recommendations.ts'
import type { RecommendedUnsur } from '../followup/recommended-unsur.ts'
import type { FindUnsur } from '../instrument/unsur-finder.ts'
import type { ProblemLog } from '../problems/outcome.ts'
import type { CellEdit, SheetEdit } from '../sources/edit/edit-sheet.ts'
import { placeOfCell, placeOfSheet, type Sheet, type Source } from '../sources/source.ts'
import { cellText } from '../workbook/cell-text.ts'
import type { RoundAction } from './action.ts'
import { roundProblem } from './round-problems.ts'

/** An unsur that a survey recommends to a unit, as rounds hand it on from one to the next. */
export type RoundRecommendation = Pick<RecommendedUnsur, 'year' | 'unit' | 'service' | 'code' | 'name'>

/**
 * The sheet of a master that says what surveys recommend: a round of forms writes it, and later ones ask for what nobody has
 * answered. Reports pass it over, as they do every sheet whose name begins so.
 */
export const recommendedName = '_Unsur Direkomendasikan'

const titles = ['Tahun', 'Unit Pelayanan', 'Jenis Layanan', 'Kode Unsur', 'Unsur'] as const
const widths = [10, 40, 30, 12, 40] as const

/** What a master says that surveys recommend, and where more of it would go. */
export interface RecommendedSheet {
  /** Undefined where the master has no such sheet. */
  readonly sheet: string | undefined
  readonly recommended: readonly RoundRecommendation[]
  /** Where each title stands, from 0; undefined where there is no heading. */
  readonly columns: readonly number[] | undefined
  /** The last row that holds something, from 1. */
  readonly lastRow: number
}

/** Reads the sheet by its titles, wherever they stand. A row that is not whole is told and passed over. */
export function readRecommended({ sheets }: Source, log: ProblemLog): RecommendedSheet {
  const sheet = sheets.find(({ name }) => normaliseName(name) === normaliseName(recommendedName))
  const filled = sheet?.rows.filter(({ cells }) => cells.some(cell => cellText(cell?.value) !== '')) ?? []
  const lastRow = filled.at(-1)?.number ?? 0
  const none = { sheet: sheet?.name, recommended: [], columns: undefined, lastRow }
  if (sheet === undefined || filled.length === 0) return none
  const textsOf = (cells: Sheet['rows'][number]['cells']) => Array.from(cells, cell => cellText(cell?.value))
  const start = filled.findIndex(({ cells }) => holdsTitles(textsOf(cells)))
  const [heading, ...rows] = start < 0 ? [] : filled.slice(start)
  const found = textsOf(heading?.cells ?? []).map(normaliseName)
  const columns = titles.map(title => found.indexOf(normaliseName(title)))
  if (columns.includes(-1)) {
    log.add(roundProblem('putaran.rekomendasi-tak-terbaca', placeOfSheet(sheet), { missing: titles }))
    return none
  }
  const recommended = rows.flatMap(({ number, cells }) => {
    const texts = columns.map(column => cellText(cells[column]?.value))
    const [year = '', unit = '', service = '', code = '', name = ''] = texts
    const at = [/^\d{4}$/.test(year), unit !== '', true, code !== ''].indexOf(false)
    if (at < 0) return [{ year: Number(year), unit, code, name, ...(service !== '' && { service }) }]
    const place = placeOfCell(sheet, number, columns[at] ?? 0)
    log.add(roundProblem('putaran.rekomendasi-tak-terbaca', place, { missing: titles.slice(at, at + 1) }))
    return []
  })
  return { sheet: sheet.name, recommended, columns, lastRow }
}

function holdsTitles(texts: readonly string[]): boolean {
  const keys = new Set(texts.map(normaliseName))
  return titles.every(title => keys.has(normaliseName(title)))
}

/** All of several lists, each once: by survey and unit, and of a unit in the order in which they are first said. */
export function joinRecommended(
  lists: readonly (readonly RoundRecommendation[])[],
  units: readonly { readonly name: string }[],
): readonly RoundRecommendation[] {
  const places = new Map(units.map(({ name }, at) => [nameKey(name), { name, at }]))
  const known = lists.flat().flatMap(one => {
    const place = places.get(nameKey(one.unit))
    return place === undefined ? [] : [{ one: { ...one, unit: place.name }, at: place.at }]
  })
  return [...groupBy(known, ({ one }) => keyOf(one)).values()]
    .flatMap(([first]) => first ?? [])
    .toSorted(({ one, at }, other) => one.year - other.one.year || at - other.at)
    .map(({ one }) => one)
}

/** How much is recommended to units that are none of these, by their names. */
export function countElsewhere(
  lists: readonly (readonly RoundRecommendation[])[],
  units: readonly { readonly name: string }[],
): ReadonlyMap<string, number> {
  const known = new Set(units.map(({ name }) => nameKey(name)))
  const others = lists.flat().filter(({ unit }) => !known.has(nameKey(unit)))
  const each = [...groupBy(others, keyOf).values()].flatMap(([first]) => first ?? [])
  return new Map([...groupBy(each, ({ unit }) => unit)].map(([unit, own]) => [unit, own.length]))
}

function keyOf({ year, unit, service = '', code }: RoundRecommendation): string {
  return JSON.stringify([year, nameKey(unit), nameKey(service), code])
}

/** What has to be written so that a master says all of this; undefined where it does already. */
export function recommendedEdits(
  { sheet, recommended, columns, lastRow }: RecommendedSheet,
  all: readonly RoundRecommendation[],
): { readonly edit: SheetEdit; readonly isNew: boolean } | undefined {
  const known = new Set(recommended.map(keyOf))
  const fresh = all.filter(one => !known.has(keyOf(one)))
  if (fresh.length === 0) return undefined
  const isNew = sheet === undefined
  const rows = fresh.map(({ year, unit, service = '', code, name }) => [year, unit, service, code, name])
  const written: readonly (readonly (string | number)[])[] = columns === undefined ? [titles, ...rows] : rows
  const cells = written.flatMap((values, at): readonly CellEdit[] =>
    values.map((value, column) => ({ row: lastRow + at + 1, column: columns?.[column] ?? column, value })),
  )
  return { edit: { cells, ...(isNew && { widths: new Map(widths.map((width, at) => [at, width])) }) }, isNew }
}

/** Whether a list holds all that another does. */
export function recommendsAll(list: readonly RoundRecommendation[], wanted: readonly RoundRecommendation[]): boolean {
  const known = new Set(list.map(keyOf))
  return wanted.every(one => known.has(keyOf(one)))
}

/** What is recommended and no action of its unit and survey speaks of. */
export function unanswered(
  recommended: readonly RoundRecommendation[],
  actions: readonly Pick<RoundAction, 'year' | 'unit' | 'service' | 'unsur'>[],
  findUnsur: FindUnsur,
): readonly RoundRecommendation[] {
  const ofUnit = groupBy(actions, ({ year, unit }) => JSON.stringify([year, nameKey(unit)]))
  return recommended.filter(one => {
    const own = ofUnit.get(JSON.stringify([String(one.year), nameKey(one.unit)])) ?? []
    return !own.some(({ service, unsur }) => answers({ service, unsur: findUnsur(unsur).codes }, one))
  })
}
