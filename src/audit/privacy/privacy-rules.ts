import type { AuditRule } from '../rule.ts'
import type { PrivacySubject } from './define-personal-data-rule.ts'
import { emailAddress } from './email-address.ts'
import { identityNumber } from './identity-number.ts'
import { personName } from './person-name.ts'
import { phoneNumber } from './phone-number.ts'

/** What the free text of every kind is held against, in the order in which findings are told. */
export const privacyRules: readonly AuditRule<PrivacySubject>[] = [
  personName,
  phoneNumber,
  emailAddress,
  identityNumber,
]
