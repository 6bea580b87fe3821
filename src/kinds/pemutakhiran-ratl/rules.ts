import { sheetTotal } from '../../audit/figures/sheet-total.ts'
import {
  formActionsDiffer,
  loggedStatusDiffers,
  returnedAfterCutoff,
  statusUnlogged,
} from '../../audit/ratl/round-rules.ts'
import type { AuditRule } from '../../audit/rule.ts'
import type { RoundAudit } from './audited.ts'

/** What the report on a round is held against, in the order in which findings are told. */
export const roundRules: readonly AuditRule<RoundAudit>[] = [
  returnedAfterCutoff,
  formActionsDiffer,
  loggedStatusDiffers,
  statusUnlogged,
  sheetTotal,
]
