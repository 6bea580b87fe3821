import { achievementDiffers } from '../../audit/figures/achievement-differs.ts'
import { gradeDiffers } from '../../audit/figures/grade-differs.ts'
import { ikmDiffersFromAnswers } from '../../audit/figures/ikm-differs-from-answers.ts'
import { ikmDiffersFromValues } from '../../audit/figures/ikm-differs-from-values.ts'
import { impossibleValue } from '../../audit/figures/impossible-value.ts'
import { publishedClosed } from '../../audit/figures/published-closed.ts'
import { publishedFigure } from '../../audit/figures/published-figure.ts'
import { publishedParts } from '../../audit/figures/published-parts.ts'
import { sheetTotal } from '../../audit/figures/sheet-total.ts'
import { actionRefersOnly } from '../../audit/ratl/action-refers-only.ts'
import { actionSaysNone } from '../../audit/ratl/action-says-none.ts'
import { closedBeforeDeadline } from '../../audit/ratl/closed-before-deadline.ts'
import { dateAfterDeadline } from '../../audit/ratl/date-after-deadline.ts'
import { deadlineOutOfRange } from '../../audit/ratl/deadline-out-of-range.ts'
import { openPastDeadline } from '../../audit/ratl/open-past-deadline.ts'
import { recommendationWithoutActions } from '../../audit/ratl/recommendation-without-actions.ts'
import { reopenedAction } from '../../audit/ratl/reopened-action.ts'
import { repeatedAction } from '../../audit/ratl/repeated-action.ts'
import { sameDeadline } from '../../audit/ratl/same-deadline.ts'
import { serviceSpellings } from '../../audit/ratl/service-spellings.ts'
import { similarServices } from '../../audit/ratl/similar-services.ts'
import { statusContradicted } from '../../audit/ratl/status-contradicted.ts'
import { vanishedAction } from '../../audit/ratl/vanished-action.ts'
import type { AuditRule } from '../../audit/rule.ts'
import { duplicateRespondent } from '../../audit/survey/duplicate-respondent.ts'
import { sampleTooSmall } from '../../audit/survey/sample-too-small.ts'
import { swappedUnsur } from '../../audit/survey/swapped-unsur.ts'
import { uniformAnswers } from '../../audit/survey/uniform-answers.ts'
import { listNumberInName } from '../../audit/units/list-number-in-name.ts'
import { notYetIndependent } from '../../audit/units/not-yet-independent.ts'
import { unitNumbering } from '../../audit/units/unit-numbering.ts'
import { unitWithoutActions } from '../../audit/units/unit-without-actions.ts'
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
