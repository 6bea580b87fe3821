import { everyCriterion, type Instrument } from '../../instrument/instrument.ts'
import { codeKey } from '../parts/evaluation/evaluation.ts'
import { auditedStages } from '../parts/evaluation/stages/audited-stages.ts'
import type { StagedScores } from '../parts/evaluation/stages/score-stages.ts'
import { auditedNarratives } from '../parts/office-texts/narratives.ts'
import type { PpbInput } from './check.ts'
import { narrativePlaces } from './narrative-places.ts'
import type { PpbReference } from './reference.ts'

interface Audited {
  readonly input: PpbInput
  readonly scores: StagedScores
  readonly reference: PpbReference
}

/** The assessment as its own rules see it. */
export function auditedPpb({ input, scores, reference }: Audited) {
  const { report, listed } = input
  return {
    ...auditedStages(input, scores),
    period: { from: report.from, to: report.to },
    namedCodes: listed ? namedCodesOf(input, reference.ppb) : [],
    assessedSubjects: subjectsOf(report.year, reference),
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
    ...auditedNarratives(narratives, narrativePlaces).flatMap(({ title, words, place }) =>
      [...words.matchAll(spokenCode)].map(([, code = '']) => ({ where: `Narasi "${title}"`, code, place })),
    ),
  ]
  return named.map(one => ({ ...one, isKnown: known.has(codeKey(one.code)) }))
}
