import type { PersonalDataKind, PersonalDatum } from '../../base/privacy/personal-datum.ts'
import type { AuditRule } from '../rule.ts'
import { definePersonalDataRule, type PrivacySubject } from './define-personal-data-rule.ts'

const masked = 'Hapus bila tidak diperlukan. Edisi publik menyamarkannya, edisi internal menampilkannya.'
const channel = `${masked} Yang resmi milik kantor: tulis di lembar Kanal Resmi, supaya tetap tampil.`
const decision =
  'Edisi publik menyamarkannya sampai diputuskan. Putuskan di lembar Keputusan Publikasi: tampilkan, samarkan, atau hapus. ' +
  'Daftarnya, siap disalin ke sana: laporan periksa dengan --catatan.'

const sure =
  (kind: PersonalDataKind) =>
  (datum: PersonalDatum): boolean =>
    datum.kind === kind && datum.certainty === 'sure' && datum.isRemoved !== true

/** Names as far as a title, an address, a word before them, or a list of the input gives them away. */
export const personName = definePersonalDataRule({
  ...{ code: 'privacy.person-name', what: 'nama orang', hint: masked, isMeant: sure('person') },
})
export const phoneNumber = definePersonalDataRule({
  ...{ code: 'privacy.phone-number', what: 'nomor telepon', hint: channel, isMeant: sure('phone') },
})
export const emailAddress = definePersonalDataRule({
  ...{ code: 'privacy.email-address', what: 'alamat surel', hint: channel, isMeant: sure('email') },
})
/** NIK, NIP, and numbers of accounts and cards. */
export const identityNumber = definePersonalDataRule({
  code: 'privacy.identity-number',
  what: 'nomor identitas atau rekening (misalnya NIK atau NIP)',
  hint: masked,
  isMeant: sure('identity-number'),
})
export const profile = definePersonalDataRule({
  ...{ code: 'privacy.profile', what: 'akun media sosial', hint: channel, isMeant: sure('profile') },
})
export const homeAddress = definePersonalDataRule({
  ...{ code: 'privacy.home-address', what: 'alamat rumah', hint: masked, isMeant: sure('address') },
})
/** Days of birth, number plates, coordinates. */
export const trace = definePersonalDataRule({
  code: 'privacy.trace',
  what: 'tanggal lahir, nomor kendaraan, atau koordinat',
  hint: masked,
  isMeant: sure('trace'),
})
/** What only may be personal data. */
export const suspected = definePersonalDataRule({
  code: 'privacy.suspected',
  what: 'kata yang mungkin data pribadi',
  hint: decision,
  isMeant: ({ certainty }) => certainty === 'suspected',
})

/** What the free text of every kind is held against, in the order in which findings are told. */
export const privacyRules: readonly AuditRule<PrivacySubject>[] = [
  ...[personName, phoneNumber, emailAddress, identityNumber],
  ...[profile, homeAddress, trace, suspected],
]
