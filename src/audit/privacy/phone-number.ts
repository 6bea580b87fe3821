import { definePersonalDataRule } from './define-personal-data-rule.ts'

/** Phone numbers in free text. */
export const phoneNumber = definePersonalDataRule('privacy.phone-number', 'phone', 'nomor telepon')
