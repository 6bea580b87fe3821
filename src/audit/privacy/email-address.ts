import { definePersonalDataRule } from './define-personal-data-rule.ts'

/** E-mail addresses in free text. */
export const emailAddress = definePersonalDataRule('privacy.email-address', 'email', 'alamat surel')
