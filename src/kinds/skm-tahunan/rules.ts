import type { AuditRule } from '../../audit/rule.ts'
import { sampleTooSmall } from '../../audit/survey/respondent-numbers.ts'
import type { SkmTahunanAudit } from './audited.ts'

/** What the annual survey report is held against, in the order in which findings are told. */
export const skmTahunanRules: readonly AuditRule<SkmTahunanAudit>[] = [sampleTooSmall]
