import type { Decimal } from '../../../../base/decimal.ts'
import { normaliseName } from '../../../../base/name-key.ts'
import { type Criterion, leavesOf } from '../../../../instrument/instrument.ts'
import type { ProblemLog } from '../../../../problems/outcome.ts'
import type { Place } from '../../../../problems/problem.ts'
import { writtenScore } from '../compose-evaluated.ts'
import type { Marks } from '../evaluation.ts'
import { evaluationProblem } from '../evaluation-problems.ts'
import type { MarkRow } from '../judged/mark-sheet.ts'
import { findCriterion, readMarks, type Subject } from '../judged/read-marks.ts'
import { type Stage, type StageRow, stageSheet, stages } from './stage-sheet.ts'

/** What was given for a leaf in words, and by whom. */
export interface StagedLeaf {
  readonly answer?: string | undefined
  readonly note?: string | undefined
  readonly unit?: string | undefined
  readonly at: (column: 'answer' | 'note' | 'unit') => Place
}

/** What the sheet of stages comes to. */
export interface StagedMarks {
  /** Of each stage; none where it has not begun. */
  readonly marks: ReadonlyMap<Stage, Marks>
  /** By the code of the leaf. */
  readonly leaves: ReadonlyMap<string, StagedLeaf>
}

/** A row whose leaf is known. */
interface KnownRow {
  readonly leaf: Criterion
  readonly row: StageRow
}

/**
 * The scores of each stage, each from its own column: none is ever taken for another. The first stage must be complete, and so
 * must every other that has begun or that the report is about.
 */
export function readStages(
  { rows, isWhole }: { readonly rows: readonly StageRow[]; readonly isWhole: boolean },
  subject: Subject,
  reached: Stage,
  log: ProblemLog,
): StagedMarks {
  const { name, place } = subject
  // Points belong to leaves alone, whose numbers may be those of criteria too.
  const leaves = leavesOf(subject.instrument.criteria)
  const instrument = { ...subject.instrument, code: 'lembar Instrumen', criteria: leaves }
  const { value: known, clean } = log.watch(() =>
    rows.flatMap((row): KnownRow | [] => {
      const leaf = findCriterion(row.values.code, instrument, row.at('code'), log)
      return leaf === undefined || !answerFits(leaf, row, log) ? [] : { leaf, row }
    }),
  )
  const isRead = isWhole && clean
  const marks = stages.map(stage => {
    const given = known.flatMap(one => markRowOf(one, stage, name) ?? [])
    const column = stageSheet.columns[stage].title
    const wanted = { sheet: `${stageSheet.name} (kolom "${column}")`, ofAll: false }
    const read = readMarks({ rows: given, isWhole: isRead }, [{ name, place, instrument }], wanted, log)
    const own = read.get(name) ?? new Map()
    const isNeeded = stage === 'mandiri' || stage === reached
    if (isNeeded && isRead && given.length === 0)
      log.add(evaluationProblem('skor.stage-empty', place, { stage, reached, column }))
    return [stage, own] as const
  })
  return {
    marks: new Map(marks.filter(([, own]) => own.size > 0)),
    leaves: new Map(known.map(({ leaf, row }) => [leaf.code, leafOf(row, leaf)] as const)),
  }
}

/** A row of the sheet as one of scores of a single stage; undefined where it has none. */
function markRowOf({ leaf, row }: KnownRow, stage: Stage, subject: string): MarkRow | undefined {
  const { values } = row
  const answered = stage === 'mandiri' ? rungOf(leaf, values.answer)?.value : undefined
  const score = values[stage] ?? answered
  if (score === undefined) return undefined
  const scoreColumn = values[stage] === undefined ? 'answer' : stage
  return {
    ...row,
    values: { subject, code: leaf.code, score, note: values.note, evidence: undefined, advice: undefined },
    at: column => row.at(column === 'score' ? scoreColumn : column === 'note' ? 'note' : 'code'),
    has: () => true,
    inherits: () => false,
  }
}

interface AnsweredRung {
  readonly value: Decimal
  readonly words: string
}

/** The option that an answer names, in whatever spelling. */
function rungOf({ answers, points }: Criterion, answer: string | undefined): AnsweredRung | undefined {
  if (answer === undefined) return undefined
  const index = (answers ?? []).findIndex(same => same.some(one => normaliseName(one) === normaliseName(answer)))
  const value = points?.[index]
  return value === undefined ? undefined : { value, words: answers?.[index]?.[0] ?? answer }
}

/** Whether an answer is one of the options, and worth the points beside it. */
function answerFits(leaf: Criterion, { values, at }: StageRow, log: ProblemLog): boolean {
  const { answer, mandiri } = values
  if (answer === undefined) return true
  const rung = rungOf(leaf, answer)
  if (rung === undefined) {
    const known = (leaf.answers ?? []).flat()
    log.add(evaluationProblem('skor.unknown-answer', at('answer'), { code: leaf.code, found: answer, known }))
    return false
  }
  if (mandiri === undefined || mandiri.eq(rung.value)) return true
  const parameters = {
    code: leaf.code,
    answer: rung.words,
    points: writtenScore(rung.value),
    found: writtenScore(mandiri),
  }
  log.add(evaluationProblem('skor.answer-differs', at('mandiri'), parameters))
  return false
}

/** The answer as it was given, or the option that its points stand for. */
function leafOf({ values, at }: StageRow, leaf: Criterion): StagedLeaf {
  const { answer, mandiri, note, unit } = values
  const index = (leaf.points ?? []).findIndex(one => mandiri?.eq(one))
  return {
    answer: answer ?? leaf.answers?.[index]?.[0],
    note,
    unit,
    at: column => at(column === 'answer' && answer === undefined ? 'mandiri' : column),
  }
}
