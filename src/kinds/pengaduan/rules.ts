import {
  meanDiffers,
  oneCountTwoTerms,
  ownFigureDiffers,
  partsDiffer,
  shareDiffers,
  shareImpossible,
  twoWholes,
} from '../../audit/complaints/printed-figures.ts'
import {
  evaluatorsScoreOtherwise,
  outsideReport,
  proposedHoliday,
  recapDiffers,
  recapIgnored,
  repeatedTicket,
  unlistedName,
  vanishedTicket,
  yearWithoutHolidays,
} from '../../audit/complaints/register-rows.ts'
import {
  answeredBeforeReceived,
  answeredUndated,
  closedBeforeAnswered,
  closedUnanswered,
  daysDiffer,
  fulfilledUnanswered,
  fulfilmentDiffers,
  limitDiffers,
  openTooLong,
  statusDiffers,
  waitedTooLong,
} from '../../audit/complaints/ticket-dates.ts'
import { sheetTotal } from '../../audit/figures/sheet-total.ts'
import type { AuditRule } from '../../audit/rule.ts'
import { placeholderWords } from '../../audit/wording/placeholder-words.ts'
import type { ComplaintAudit } from './audited.ts'

/** What a report on complaints is held against, in the order in which findings are told. */
export const complaintRules: readonly AuditRule<ComplaintAudit>[] = [
  yearWithoutHolidays,
  proposedHoliday,
  repeatedTicket,
  outsideReport,
  unlistedName,
  answeredBeforeReceived,
  closedBeforeAnswered,
  closedUnanswered,
  answeredUndated,
  fulfilledUnanswered,
  daysDiffer,
  fulfilmentDiffers,
  limitDiffers,
  statusDiffers,
  openTooLong,
  waitedTooLong,
  vanishedTicket,
  evaluatorsScoreOtherwise,
  recapDiffers,
  recapIgnored,
  partsDiffer,
  shareImpossible,
  shareDiffers,
  twoWholes,
  meanDiffers,
  oneCountTwoTerms,
  ownFigureDiffers,
  placeholderWords,
  sheetTotal,
]
