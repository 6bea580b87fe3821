import { definePersonalDataRule } from './define-personal-data-rule.ts'

/** NIK and NIP in free text. */
export const identityNumber = definePersonalDataRule(
  'privacy.identity-number',
  'identity-number',
  'nomor identitas (NIK atau NIP)',
)
