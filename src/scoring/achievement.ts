// Arithmetic of reports, which knows no sheets. Exact numbers come in. Figures go out as they are printed, and for each
// a sentence that says how it came about.

import { Decimal, type Rounded, roundHalfUp } from '../base/decimal.ts'
import { type Explanation, type Precedent, rulesFrom } from '../base/origin/explanation.ts'

/**
 * Achievement against a target in per cent, two decimals: value / target × 100 (`docs/RULES.md` 2.10).
 *
 * Computed from the value as it is printed, so that a reader with a calculator gets the same per cent.
 */
export function achievementOf(value: Rounded, target: Decimal): Rounded {
  return roundHalfUp(new Decimal(value).div(target).times(100), 2)
}

/** A value and its target, both as they are printed. */
interface AgainstTarget {
  value: string
  target: string
}

interface AchievementRules {
  'capaian.persen': AgainstTarget
  'capaian.tercapai': AgainstTarget
}

const example: AgainstTarget = { value: '89,80', target: '88,46' }

/** How a value is held against its target (`docs/RULES.md` 2.10). */
const achievementRules = {
  'capaian.persen': {
    example,
    words: (p: AgainstTarget) => `nilai tercetak ${p.value} dibagi target ${p.target}, dikali 100, dengan dua desimal`,
  },
  'capaian.tercapai': {
    example,
    words: (p: AgainstTarget) =>
      `tercapai bila nilai tercetak sekurang-kurangnya sama dengan target: ${p.value} terhadap ${p.target}`,
  },
} as const

/** Explains `achievementOf`, and whether the target was reached. */
export const explainAchievement: (
  rule: keyof AchievementRules,
  params: AgainstTarget,
  sources: { readonly of: () => readonly Precedent[] },
) => Explanation = rulesFrom<AchievementRules>(achievementRules)
