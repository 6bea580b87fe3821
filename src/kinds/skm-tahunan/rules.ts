import { impossibleValue } from '../../audit/figures/impossible-value.ts'
import { sheetTotal } from '../../audit/figures/sheet-total.ts'
import {
  achievementDiffers,
  gradeDiffers,
  ikmDiffersFromAnswers,
  ikmDiffersFromValues,
} from '../../audit/figures/typed-figures.ts'
import type { AuditRule } from '../../audit/rule.ts'
import { profileShareDiffers, profileTotalDiffers } from '../../audit/survey/profile-totals.ts'
import {
  planBeforeSurvey,
  planNotRecommended,
  planWithoutTime,
  recommendationWithoutPlan,
  tiedRecommendation,
} from '../../audit/survey/recommended-plans.ts'
import { moreThanRecipients, outsidePeriod, sampleTooSmall } from '../../audit/survey/respondent-numbers.ts'
import { duplicateRespondent, uniformAnswers } from '../../audit/survey/responses.ts'
import { swappedUnsur } from '../../audit/survey/swapped-unsur.ts'
import { trendDiffers, trendDiffersFromArchive } from '../../audit/survey/trend-differs.ts'
import { serviceNotSurveyed, unitNotSurveyed } from '../../audit/survey/unsurveyed-unit.ts'
import { listNumberInName, unitNumbering } from '../../audit/unit-rules.ts'
import { placeholderWords } from '../../audit/wording/placeholder-words.ts'
import type { SkmTahunanAudit } from './audited.ts'

/** What the annual survey report is held against, in the order in which findings are told. */
export const skmTahunanRules: readonly AuditRule<SkmTahunanAudit>[] = [
  unitNotSurveyed,
  serviceNotSurveyed,
  sampleTooSmall,
  moreThanRecipients,
  outsidePeriod,
  duplicateRespondent,
  uniformAnswers,
  profileTotalDiffers,
  profileShareDiffers,
  ikmDiffersFromAnswers,
  ikmDiffersFromValues,
  gradeDiffers,
  achievementDiffers,
  impossibleValue,
  trendDiffers,
  trendDiffersFromArchive,
  tiedRecommendation,
  recommendationWithoutPlan,
  planNotRecommended,
  planBeforeSurvey,
  planWithoutTime,
  placeholderWords,
  listNumberInName,
  unitNumbering,
  sheetTotal,
  swappedUnsur,
]
