import { z } from 'zod'
import { type Explanation, rulesFrom } from '../../../base/origin/explanation.ts'
import { type Explanations, explained } from '../../../base/origin/origin.ts'
import type { Place } from '../../../problems/problem.ts'
import { countView, words, yearView } from '../view-fields.ts'
import { byTarget, type Unit } from './unit.ts'
import { type GroupReference, groupsOf } from './unit-groups.ts'

export const unitSplit = z.strictObject({
  total: countView.describe('banyaknya unit yang ikut survei'),
  groups: z
    .array(
      z.strictObject({
        name: words.describe('nama kelompok unit'),
        phrase: words.describe('sebutan kelompok itu di dalam kalimat'),
        central: z.boolean().describe('kelompok ini unit kerja pusat; untuk templat dari sebelum 0.2.0'),
        count: countView.min(1).describe('banyaknya unit kelompok itu'),
      }),
    )
    .describe('unit yang ikut survei menurut kelompoknya'),
  newlyIndependent: countView.describe('banyaknya unit yang menjadi mandiri tepat pada tahun itu'),
  hasNewlyIndependent: z.boolean().describe('ada unit yang menjadi mandiri tepat pada tahun itu'),
})

/** The units of a survey: those that count towards the target, and those surveyed beside it. */
export const surveyedUnits = unitSplit.extend({
  hasOutside: z.boolean().describe('ada unit yang disurvei di luar target'),
  outside: unitSplit
    .pick({ total: true, groups: true })
    .extend({ areNew: z.boolean().describe('semua unit di luar target menjadi mandiri tepat pada tahun itu') })
    .describe('unit yang disurvei di luar target'),
})

export const unitSplitOfYear = unitSplit.extend({ year: yearView.describe('tahun survei') })

export type UnitSplitOfYear = z.infer<typeof unitSplitOfYear>
type SurveyedUnits = z.infer<typeof surveyedUnits>

/** How many units took part in a year, split by group; groups without units are left out. */
export function composeUnitSplit(taking: readonly Unit[], year: number, reference: GroupReference): UnitSplitOfYear {
  const groups = groupsOf(taking, reference).map(({ name, phrase }) => {
    const ofGroup = taking.filter(unit => unit.group === name)
    const group = { name, phrase, central: name === 'Pusat', count: ofGroup.length }
    return explained(group, { count: explainUnits(ofGroup, year).total })
  })
  const newlyIndependent = taking.filter(unit => unit.independentSince === year).length
  const view = {
    year,
    total: taking.length,
    groups,
    newlyIndependent,
    hasNewlyIndependent: newlyIndependent > 0,
  }
  return explained(view, explainUnits(taking, year))
}

/** The units of a survey: those whose answers count towards the target, and apart from them those surveyed beside it. */
export function composeSurveyedUnits(units: readonly Unit[], year: number, reference: GroupReference): SurveyedUnits {
  const { inTarget, outside } = byTarget(units, year)
  const { year: _, ...split } = composeUnitSplit(inTarget, year, reference)
  const { total, groups } = composeUnitSplit(outside, year, reference)
  const areNew = outside.every(unit => unit.independentSince === year)
  return { ...split, hasOutside: total > 0, outside: { total, groups, areNew } }
}

/** Where the numbers of units that took part come from. */
function explainUnits(taking: readonly Unit[], year: number): Explanations<UnitSplitOfYear> {
  const of = (units: readonly Unit[]) =>
    explainUnitCount(
      units.map(({ at }) => at('name')),
      year,
    )
  return { total: of(taking), newlyIndependent: of(taking.filter(unit => unit.independentSince === year)) }
}

interface UnitRules {
  'unit.banyaknya': { count: number; year: number }
}

/** How units are counted. */
export const unitRules = {
  'unit.banyaknya': {
    example: { count: 3, year: 2022 },
    words: (p: { count: number; year: number }) =>
      `banyaknya unit di lembar Unit yang memenuhi sebutannya untuk survei tahun ${p.year}: ${p.count}`,
  },
} as const

const explainUnitsBy = rulesFrom<UnitRules>(unitRules)

function explainUnitCount(cells: readonly Place[], year: number): Explanation {
  return explainUnitsBy('unit.banyaknya', { count: cells.length, year }, { cells: () => cells })
}
