import { Decimal } from '../../../../base/decimal.ts'
import { leavesOf } from '../../../../instrument/instrument.ts'
import { mostOf } from '../../../../instrument/rungs.ts'
import { writtenGrade } from '../audited-evaluation.ts'
import { cellsOf } from '../evaluation.ts'
import type { StagedInput, StagedScores } from './score-stages.ts'
import { type Stage, stageTitles } from './stage-sheet.ts'

/** An assessment in stages as the rules on stages and evidence see it. */
export function auditedStages(input: StagedInput, { stages, whole }: StagedScores) {
  const { report, staged, settled, detailed, documents, past = [], listed } = input
  const marks = staged.marks.get(detailed) ?? new Map()
  const shown = new Set(documents.filter(({ status }) => status === 'ada').map(({ code }) => code))
  const valued = stages.flatMap(({ stage, evaluation }) => {
    const [place = report.at('state')] = cellsOf(evaluation.marks)
    return evaluation.value === undefined ? [] : [{ stage, value: evaluation.value, place }]
  })
  const valuedAt = (stage: Stage) => valued.find(one => one.stage === stage)
  const [own, verified, final] = [valuedAt('mandiri'), valuedAt('verifikasi'), valuedAt('final')]
  const most = listed && mostOf(whole).value
  return {
    reachable: listed && most && { most, whole: whole.scale.to, place: listed },
    evidenceOf: leavesOf(whole.criteria).flatMap(({ code }) => {
      const mark = marks.get(code)
      if (mark === undefined) return []
      return [{ code, hasPoints: mark.value.gt(0), hasDocument: shown.has(code), place: mark.at('score') }]
    }),
    // Beside a list that is missing or wrong nobody can say which numbers are unknown.
    documents: (listed ? documents : []).map(one => ({ ...one, codePlace: one.at('code'), datePlace: one.at('date') })),
    stageValues: [
      ...valued.map(({ stage, value, place }) => ({ what: `Nilai ${stageTitles[stage].toLowerCase()}`, value, place })),
      ...(settled ? [{ what: 'Nilai akhir', ...settled }] : []),
    ],
    settledAndFinal: settled && final && { settled: settled.value, final: final.value, place: settled.place },
    bands: whole.readings[0].bands,
    selfAndVerified: own && verified && { own: own.value, verified: verified.value, place: verified.place },
    mostAbove: new Decimal(10),
    writtenGrades: past.flatMap(({ year, value, grade, at }) =>
      grade === undefined ? [] : [writtenGrade(`Nilai tahun ${year}`, value, grade, whole, at('grade'))],
    ),
  }
}
