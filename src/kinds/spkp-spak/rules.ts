import { impossibleValue } from '../../audit/figures/impossible-value.ts'
import { monthDiffers } from '../../audit/figures/month-differs.ts'
import { sheetTotal } from '../../audit/figures/sheet-total.ts'
import type { AuditRule } from '../../audit/rule.ts'
import { attentionWithoutFollowUp } from '../../audit/survey/attention-without-follow-up.ts'
import { duplicateRespondent } from '../../audit/survey/duplicate-respondent.ts'
import { moreThanRecipients } from '../../audit/survey/more-than-recipients.ts'
import { noneComplete } from '../../audit/survey/none-complete.ts'
import { outsidePeriod } from '../../audit/survey/outside-period.ts'
import { uniformAnswers } from '../../audit/survey/uniform-answers.ts'
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
