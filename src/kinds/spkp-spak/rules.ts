import { impossibleValue } from '../../audit/figures/impossible-value.ts'
import { monthDiffers } from '../../audit/figures/month-differs.ts'
import { sheetTotal } from '../../audit/figures/sheet-total.ts'
import type { AuditRule } from '../../audit/rule.ts'
import { attentionWithoutFollowUp } from '../../audit/survey/attention-without-follow-up.ts'
import { moreThanRecipients, noneComplete, outsidePeriod } from '../../audit/survey/respondent-numbers.ts'
import { duplicateRespondent, uniformAnswers } from '../../audit/survey/responses.ts'
import type { SpkpSpakAudit } from './audited.ts'

/** What the monthly report is held against, in the order in which findings are told. */
export const spkpSpakRules: readonly AuditRule<SpkpSpakAudit>[] = [
  outsidePeriod,
  noneComplete,
  duplicateRespondent,
  uniformAnswers,
  moreThanRecipients,
  impossibleValue,
  monthDiffers,
  attentionWithoutFollowUp,
  sheetTotal,
]
