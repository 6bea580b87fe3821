import { normaliseName } from '../../base/name-key.ts'
import { nearestNames } from '../../base/nearest-names.ts'
import type { ProblemLog } from '../../problems/outcome.ts'
import { placeOfSheet, type Sheet } from '../../sources/source.ts'
import { type Column, type Columns, type ListedNames, takesAnyWords } from '../column.ts'
import type { TableSheet } from '../declare.ts'
import type { Manner } from '../manner.ts'
import type { SheetMapping } from '../mapping/sheet-mapping.ts'
import { sheetProblem } from '../sheet-problems.ts'
import type { UnknownHeading, WrittenTitle } from './header.ts'
import { headingPhrase } from './heading-words.ts'
import { isListNumber, readsAs } from './reads-as.ts'

/** What headings are understood with, besides the sheet that they stand in. */
export interface HeadingContext {
  readonly manner: Manner
  /** What the workbook says of the headings of this sheet. */
  readonly mapping: SheetMapping
  /** Codes of criteria that the report says were not asked for. */
  readonly excused: ReadonlySet<string>
  readonly names: ListedNames
  readonly reportYear?: number | undefined
}

/** A heading that is asked about, with the title of the column that it would be by its words. */
interface AskedHeading extends UnknownHeading {
  readonly own?: string
}

/** What a heading may be. */
type Questions = ReadonlyMap<AskedHeading, readonly Column<unknown>[]>

interface FoundColumns {
  readonly columns: ReadonlyMap<string, number>
  readonly unknown: readonly UnknownHeading[]
  /** Headings that the workbook itself says nothing of. */
  readonly guessed: readonly WrittenTitle[]
  readonly firstDataRow: number
}

/**
 * Tells the headings that nobody knows, asks about those that may be a missing column on which a figure rests, and reports
 * the columns that are missing for good. Nothing that feeds a figure is passed over in silence: a column of free words
 * whose cells are all days is asked about where the days are missing.
 */
export function askForColumns<C extends Columns>(
  sheet: Sheet,
  spec: TableSheet<C>,
  all: FoundColumns,
  log: ProblemLog,
  context: HeadingContext,
): void {
  const found = withoutUnneeded(all, spec, log)
  const missing = Object.entries<Column<unknown>>(spec.columns).filter(([key]) => !found.columns.has(key))
  const given = new Set([...found.columns.keys()].flatMap(key => spec.columns[key]?.criterion?.code ?? []))
  const wanted = missing.map(([, column]) => column).filter(column => isWanted(column, given, context))
  const asked: Questions = context.manner.asks ? questionsOf(sheet, spec, found, wanted, context) : new Map()
  for (const [heading, candidates] of asked) {
    const { title, own = '' } = heading
    const parameters = { ...describeAll(candidates), title, own, sheet: sheet.name }
    const code = context.mapping.canSayMore ? 'sheet.column-asked' : 'sheet.column-unclear'
    log.add(sheetProblem(code, heading.place, parameters))
  }
  for (const heading of found.unknown) {
    const candidates = asked.get(heading) ?? []
    if (candidates.length === 0 && heading.title !== '') {
      const nearest = nearestNames(
        heading.title,
        missing.map(([, { title }]) => title),
      )
      log.add(sheetProblem('sheet.unknown-column', heading.place, { title: heading.title, nearest }))
    }
  }
  const askedFor = new Set([...asked.values()].flat())
  for (const column of wanted.filter(one => !askedFor.has(one))) reportMissing(sheet, column, log, context)
}

/** What is about persons and needed for nothing is told once, and then no heading of anything. */
function withoutUnneeded(
  found: FoundColumns,
  { unneeded }: Pick<TableSheet, 'unneeded'>,
  log: ProblemLog,
): FoundColumns {
  const personal = found.unknown.filter(({ title }) => unneeded?.test(title))
  const [first] = personal
  if (first === undefined) return found
  log.add(sheetProblem('sheet.unneeded-columns', first.place, { titles: personal.map(({ title }) => title) }))
  return { ...found, unknown: found.unknown.filter(one => !personal.includes(one)) }
}

/** A part of a criterion is not looked for where the criterion itself is given. */
function isWanted(
  { required, feeds, criterion }: Column<unknown>,
  given: ReadonlySet<string>,
  { excused }: HeadingContext,
): boolean {
  const { code, within = [] } = criterion ?? {}
  const isExcused = [code, ...within].some(one => one !== undefined && excused.has(one))
  return (required || feeds === true) && !isExcused && !within.some(whole => given.has(whole))
}

/**
 * What each heading may be, from left to right. Where some resemble a missing column, the others are not asked about for
 * it; known ones only where no unknown one may be it.
 */
function questionsOf(
  sheet: Sheet,
  { columns }: TableSheet<Columns>,
  found: FoundColumns,
  wanted: readonly Column<unknown>[],
  context: HeadingContext,
): Questions {
  const { firstDataRow } = found
  const questions = new Map<AskedHeading, Column<unknown>[]>()
  const open = found.unknown.filter(({ column, title }) => !isListNumber({ sheet, column, firstDataRow }, title))
  const free = freeColumns(columns, found)
  for (const column of wanted) {
    const alike = open.filter(({ title }) => resembles(title, column))
    const reads = (heading: AskedHeading) => readsAs({ sheet, column: heading.column, firstDataRow }, column, context)
    const asked: AskedHeading[][] = [alike, open.filter(reads), isTelling(column, context) ? free.filter(reads) : []]
    const first = asked.find(headings => headings.length > 0) ?? []
    for (const heading of first) questions.set(heading, [...(questions.get(heading) ?? []), column])
  }
  return new Map([...questions].sort(([left], [right]) => left.column - right.column))
}

/** Columns that take any words and on which nothing rests. */
function freeColumns(columns: Columns, found: FoundColumns): AskedHeading[] {
  return found.guessed.flatMap(({ key, title, place }) => {
    const [spec, column] = [columns[key], found.columns.get(key)]
    if (spec === undefined || column === undefined) return []
    const isFree = takesAnyWords(spec.read) && !spec.required && spec.feeds !== true
    return isFree ? [{ column, title, place, own: spec.title }] : []
  })
}

/** Whether it says something that cells can be read as a column: not of words that may be any. */
function isTelling({ read }: Column<unknown>, { names }: HeadingContext): boolean {
  return read.looksInto === undefined ? !takesAnyWords(read) : names(read.looksInto) !== undefined
}

function reportMissing(
  sheet: Sheet,
  column: Column<unknown>,
  log: ProblemLog,
  { manner, mapping: { canSayMore } }: HeadingContext,
): void {
  const { title, synonyms, criterion, required } = column
  if (criterion !== undefined && manner.asks) {
    log.add(
      sheetProblem('sheet.missing-criterion', placeOfSheet(sheet), {
        code: criterion.code,
        name: criterion.name,
        remedy: canSayMore
          ? `tulis isian "Unsur Tidak Berlaku" = ${criterion.code} di lembar Laporan`
          : `tambahkan pilihan --tidak-berlaku ${criterion.code}`,
      }),
    )
  } else if (required) log.add(sheetProblem('sheet.missing-column', placeOfSheet(sheet), { title, synonyms }))
}

function describeAll(columns: readonly Column<unknown>[]) {
  return { columns: columns.map(({ title }) => title), meanings: columns.map(meaningOf) }
}

/** `U4 (Biaya/Tarif)`: a code says little to whoever has to choose. */
function meaningOf({ title, criterion }: Column<unknown>): string {
  const says = criterion === undefined || normaliseName(criterion.name) === normaliseName(title)
  return says ? title : `${title} (${criterion.name})`
}

const shortestWord = 4

/** Whether a heading is spelled like a name of the column, or shares a word with one that says something. */
function resembles(title: string, column: Column<unknown>): boolean {
  const { criterion } = column
  const names = [column.title, ...column.synonyms, ...(criterion ? [criterion.name, ...criterion.shortNames] : [])]
  if (nearestNames(title, names).length > 0) return true
  const words = new Set(headingPhrase(title).split(' '))
  return names.some(name =>
    headingPhrase(name)
      .split(' ')
      .some(word => word.length >= shortestWord && words.has(word)),
  )
}
