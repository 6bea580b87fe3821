import { roundHalfUp } from '../../base/decimal.ts'
import type { RatlCounts } from '../../scoring/ratl-counts.ts'
import type { MonevSkmScores } from './score.ts'

/** The figures for machines, by survey year: decimals as text with a point, counts as numbers. */
export function figuresOfMonevSkm({ skm, ratl, total }: MonevSkmScores): Readonly<Record<string, unknown>> {
  const surveys = skm.map(({ year, score, ikm, grade, target, achievement }) => {
    const figures = {
      respondents: score.respondents,
      ikm,
      grade: grade.grade,
      target: roundHalfUp(target, 2),
      achievement,
    }
    return [String(year), figures] as const
  })
  const years = ratl.map(({ year, counts }) => [String(year), ratlFigures(counts)] as const)
  return { skm: Object.fromEntries(surveys), ratl: { ...Object.fromEntries(years), total: ratlFigures(total) } }
}

function ratlFigures({ units, recommendations, actions, closed, open, percent }: RatlCounts) {
  return { units, recommendations, actions, closed, open, percent: percent ?? null }
}
