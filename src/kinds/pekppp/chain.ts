import type { Chain } from '../earlier-report.ts'
import type { YearWithEarlier } from '../parts/evaluation/chain/earlier-year.ts'
import { evaluationChain } from '../parts/evaluation/chain/evaluation-chain.ts'
import { readUnits, type Standing } from '../parts/evaluation/chain/standing.ts'
import { formOf } from './check.ts'
import { figuresOfPekppp } from './figures.ts'
import type { PekpppInput } from './input.ts'
import type { PekpppReference } from './reference.ts'
import type { PekpppScores } from './score.ts'

/** Of units their IPP; of all together only where the mean is one of IPP, not of F-02. */
function readPekppp(figures: unknown): Standing | undefined {
  const read = readUnits(figures, 'index')
  const { ofIndex } = figures as { readonly ofIndex?: unknown }
  return read === undefined || ofIndex === true ? read : { ...read, whole: undefined }
}

/** A report takes up the IPP of earlier years, and the plans of the last one. */
export const pekpppChain: Chain<PekpppInput> = evaluationChain(readPekppp)

export function pekpppYear(input: PekpppInput, scores: PekpppScores, reference: PekpppReference): YearWithEarlier {
  const { loci, past } = input
  const form = (name: string) => loci.find(one => one.name === name)?.form ?? 'luring'
  return {
    input,
    past,
    now: () => readPekppp(figuresOfPekppp(scores)) ?? { subjects: [], forms: {} },
    matters: { criteriaOf: subject => formOf(form(subject), reference).criteria },
  }
}
