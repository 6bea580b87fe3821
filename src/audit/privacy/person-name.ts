import { definePersonalDataRule } from './define-personal-data-rule.ts'

/** Names of persons in free text, as far as a title, an address or the list of respondents gives them away. */
export const personName = definePersonalDataRule('privacy.person-name', 'person', 'nama orang')
