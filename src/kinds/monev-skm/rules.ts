import { impossibleValue } from '../../audit/figures/impossible-value.ts'
import { publishedClosed, publishedFigure, publishedParts } from '../../audit/figures/published-figures.ts'
import { sheetTotal } from '../../audit/figures/sheet-total.ts'
import {
  achievementDiffers,
  gradeDiffers,
  ikmDiffersFromAnswers,
  ikmDiffersFromValues,
} from '../../audit/figures/typed-figures.ts'
import { actionRefersOnly, actionSaysNone, repeatedAction } from '../../audit/ratl/action-words.ts'
import { dateAfterDeadline, statusContradicted } from '../../audit/ratl/contradictions.ts'
import { closedBeforeDeadline, deadlineOutOfRange, openPastDeadline, sameDeadline } from '../../audit/ratl/deadlines.ts'
import { reopenedAction, vanishedAction } from '../../audit/ratl/moved-actions.ts'
import { recommendationWithoutActions } from '../../audit/ratl/recommendation-without-actions.ts'
import { serviceSpellings, similarServices } from '../../audit/ratl/services.ts'
import type { AuditRule } from '../../audit/rule.ts'
import { sampleTooSmall } from '../../audit/survey/respondent-numbers.ts'
import { duplicateRespondent, uniformAnswers } from '../../audit/survey/responses.ts'
import { swappedUnsur } from '../../audit/survey/swapped-unsur.ts'
import { listNumberInName, notYetIndependent, unitNumbering, unitWithoutActions } from '../../audit/unit-rules.ts'
import type { MonevSkmAudit } from './audited.ts'

/** What the semester report is held against, in the order in which findings are told. */
export const monevSkmRules: readonly AuditRule<MonevSkmAudit>[] = [
  closedBeforeDeadline,
  openPastDeadline,
  vanishedAction,
  reopenedAction,
  deadlineOutOfRange,
  sameDeadline,
  statusContradicted,
  dateAfterDeadline,
  actionSaysNone,
  actionRefersOnly,
  repeatedAction,
  unitWithoutActions,
  notYetIndependent,
  recommendationWithoutActions,
  similarServices,
  serviceSpellings,
  listNumberInName,
  unitNumbering,
  publishedFigure,
  publishedParts,
  publishedClosed,
  sheetTotal,
  ikmDiffersFromAnswers,
  ikmDiffersFromValues,
  gradeDiffers,
  achievementDiffers,
  impossibleValue,
  uniformAnswers,
  duplicateRespondent,
  sampleTooSmall,
  swappedUnsur,
]
