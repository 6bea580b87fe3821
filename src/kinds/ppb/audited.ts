import { Decimal } from '../../base/decimal.ts'
import { plainText } from '../../base/rich-text.ts'
import { everyCriterion, type Instrument, leavesOf } from '../../instrument/instrument.ts'
import { mostOf } from '../../instrument/rungs.ts'
import { writtenGrade } from '../parts/evaluation/audited-evaluation.ts'
import { auditedEarlierYear } from '../parts/evaluation/chain/earlier-year.ts'
import { cellsOf, codeKey } from '../parts/evaluation/evaluation.ts'
import { type Stage, stageTitles } from '../parts/evaluation/stages/stage-sheet.ts'
import { auditedNarratives } from '../parts/office-texts/narratives.ts'
import type { NamesOfInput } from '../parts/privacy-of.ts'
import { ppbYear } from './chain.ts'
import type { PpbInput } from './input.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { PpbReference } from './reference.ts'
import type { PpbScores } from './score.ts'

/** The assessment as the rules of `src/audit` see it. */
export type PpbAudit = ReturnType<typeof auditedPpb>

export function auditedPpb(input: PpbInput, scores: PpbScores, reference: PpbReference) {
  const { stages } = scores
  const { ppb } = reference
  const { report, staged, settled, detailed, documents, past, listed, narratives } = input
  const marks = staged.marks.get(detailed) ?? new Map()
  const shown = new Set(documents.filter(({ status }) => status === 'ada').map(({ code }) => code))
  const valued = stages.flatMap(({ stage, evaluation }) => {
    const [place = report.at('state')] = cellsOf(evaluation.marks)
    return evaluation.value === undefined ? [] : [{ stage, value: evaluation.value, place }]
  })
  const valuedAt = (stage: Stage) => valued.find(one => one.stage === stage)
  const [own, verified, final] = [valuedAt('mandiri'), valuedAt('verifikasi'), valuedAt('final')]
  const most = listed && mostOf(ppb).value
  return {
    ...auditedEarlierYear(ppbYear(input, scores, reference), {
      value: 'Nilai',
      sheet: 'Rekomendasi',
      placeOf: () => report.at('state'),
    }),
    reachable: listed && most && { most, whole: ppb.scale.to, place: listed },
    evidenceOf: leavesOf(ppb.criteria).flatMap(({ code }) => {
      const mark = marks.get(code)
      if (mark === undefined) return []
      return [{ code, hasPoints: mark.value.gt(0), hasDocument: shown.has(code), place: mark.at('score') }]
    }),
    // Beside a list that is missing or wrong nobody can say which numbers are unknown.
    documents: (listed ? documents : []).map(one => ({ ...one, codePlace: one.at('code'), datePlace: one.at('date') })),
    period: { from: report.from, to: report.to },
    stageValues: [
      ...valued.map(({ stage, value, place }) => ({ what: `Nilai ${stageTitles[stage].toLowerCase()}`, value, place })),
      ...(settled ? [{ what: 'Nilai akhir', ...settled }] : []),
    ],
    settledAndFinal: settled && final && { settled: settled.value, final: final.value, place: settled.place },
    bands: ppb.readings[0].bands,
    selfAndVerified: own && verified && { own: own.value, verified: verified.value, place: verified.place },
    mostAbove: new Decimal(10),
    writtenGrades: past.flatMap(({ year, value, grade, at }) =>
      grade === undefined ? [] : [writtenGrade(`Nilai tahun ${year}`, value, grade, ppb, at('grade'))],
    ),
    namedCodes: listed ? namedCodesOf(input, ppb) : [],
    assessedSubjects: subjectsOf(report.year, reference),
    officeTexts: auditedNarratives(narratives, narrativePlaces),
    totals: input.totals,
  }
}

function subjectsOf(asked: number, reference: PpbReference) {
  const known = reference['assessed-subjects'].find(({ year }) => year === asked)
  if (known === undefined) return undefined
  const { year, ...counts } = known
  return { year, counts }
}

const spokenCode = /\btolok ukur (?:nomor |no\.? ?)?(\d+(?:\.\d+)*)/gi

/** Numbers of criteria, indicators and leaves that recommendations and texts name. */
function namedCodesOf({ plans, narratives }: PpbInput, { criteria }: Pick<Instrument, 'criteria'>) {
  const known = new Set(everyCriterion(criteria).map(({ code }) => codeKey(code)))
  const named = [
    ...plans.flatMap(({ about, at }) =>
      about === undefined ? [] : [{ where: 'Rekomendasi', code: about, place: at('about') }],
    ),
    ...narratives.flatMap(({ place, text, at }) =>
      [...plainText(text).matchAll(spokenCode)].map(([, code = '']) => {
        return { where: `Narasi "${narrativePlaces[place][0]}"`, code, place: at('text') }
      }),
    ),
  ]
  return named.map(one => ({ ...one, isKnown: known.has(codeKey(one.code)) }))
}

/** The units that answer and act. */
export function namesOfPpb({ report, plans }: PpbInput): NamesOfInput {
  return { persons: [], employers: [], offices: [...plans.map(({ subject }) => subject), report.agency, report.author] }
}
