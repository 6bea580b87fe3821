import { plainText } from '../base/rich-text.ts'
import { type PublishedFigures, publishedFigures, publishedSheet } from '../kinds/parts/follow-up/published.ts'
import { ratlSheet } from '../kinds/parts/follow-up/ratl-sheet.ts'
import type { StatusReference } from '../kinds/parts/statuses.ts'
import { unitSheet } from '../kinds/parts/units/unit-sheet.ts'
import { type Outcome, ProblemLog } from '../problems/outcome.ts'
import type { Place } from '../problems/problem.ts'
import type { Source } from '../sources/source.ts'
import { defineWorkbook } from '../workbook/declare.ts'
import { todaysManner } from '../workbook/manner.ts'
import { readSheets } from '../workbook/read-workbook.ts'
import type { RoundAction, RoundUnit } from './action.ts'
import { IdGiver } from './action-id.ts'
import { type RoundsSheet, readRounds } from './merged-rounds.ts'
import { type RecommendedSheet, readRecommended } from './recommended.ts'
import { roundProblem } from './round-problems.ts'
import { layoutOf, type SheetLayout } from './sheet-layout.ts'

/** An action of the master, and where it stands there. */
export interface MasterAction extends RoundAction {
  readonly sheet: string
  readonly row: number
  /** It stands in the master already. */
  readonly hasId: boolean
}

/** All actions of an agency, as the sheets of a workbook for `monev-skm` have them. */
export interface Master {
  readonly file: string
  readonly units: readonly RoundUnit[]
  /** In the order of their rows. */
  readonly actions: readonly MasterAction[]
  /** The sheets that they stand in. */
  readonly layouts: readonly SheetLayout[]
  /** What surveys recommend to the units, as an earlier round has noted it. */
  readonly recommended: RecommendedSheet
  /** Rounds that it has taken in already. */
  readonly rounds: RoundsSheet
  /** Figures that were printed elsewhere. What cannot be read of them `laporan periksa` tells. */
  readonly published: readonly PublishedFigures[]
}

function masterWorkbook(reference: StatusReference) {
  // In the first year there are none yet.
  return defineWorkbook({ unit: unitSheet, ratl: { ...ratlSheet(reference), mayBeEmpty: true } })
}

/**
 * Reads the units and actions of a master. Errors in either stop it, and so do two actions of one id; what is merely odd is
 * told by `laporan periksa`. Actions without an id get one from the order of their rows.
 */
export function readMaster(source: Source, reference: StatusReference): Outcome<Master> {
  const log = new ProblemLog()
  const { unit, ratl } = readSheets(source, masterWorkbook(reference), log, todaysManner)
  const units = unit.rows.map(({ values: { number, name } }) => ({ number, name }))
  const ids = new Map<string, Place>()
  for (const { values, at } of ratl.rows) {
    if (values.id === undefined) continue
    const other = ids.get(values.id)
    if (other === undefined) ids.set(values.id, at('id'))
    else log.add(roundProblem('putaran.induk-id-ganda', at('id'), { id: values.id, other: other.cell ?? '' }))
  }
  const giver = new IdGiver(units, ids.keys())
  const written = new ProblemLog()
  for (const problem of log.problems) if (problem.severity === 'galat') written.add(problem)
  const recommended = readRecommended(source, written)
  return written.conclude(() => ({
    recommended,
    rounds: readRounds(source),
    published: readPublished(source),
    file: source.file,
    units,
    layouts: ratl.sheets.map(layoutOf),
    actions: ratl.rows.map(({ values, rowNumber, at }) => {
      const own = { year: String(values.year), unit: values.unit }
      return {
        ...own,
        id: values.id ?? giver.next(own),
        hasId: values.id !== undefined,
        sheet: at('action').sheet ?? '',
        row: rowNumber,
        service: values.service ?? '',
        recommendationNumber: values.recommendationNumber ?? '',
        unsur: values.unsur ?? '',
        action: plainText(values.action),
        timeline: values.timeline?.text ?? '',
        status: values.status,
        realization: values.realization ?? '',
        doneOn: values.doneOn ?? '',
        evidence: values.evidence ?? '',
        obstacle: values.obstacle ?? '',
        newTimeline: values.newTimeline ?? '',
        changeReason: values.changeReason ?? '',
      }
    }),
  }))
}

function readPublished(source: Source): readonly PublishedFigures[] {
  const sheets = defineWorkbook({ unit: unitSheet, published: publishedSheet })
  return publishedFigures(readSheets(source, sheets, new ProblemLog(), todaysManner).published)
}

/** The units alone, of a workbook without actions. */
export function readUnits(source: Source): Outcome<readonly RoundUnit[]> {
  const log = new ProblemLog()
  const { unit } = readSheets(source, defineWorkbook({ unit: unitSheet }), log, todaysManner)
  return log.conclude(() => unit.rows.map(({ values: { number, name } }) => ({ number, name })))
}
