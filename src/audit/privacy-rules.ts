import type { PersonalDataKind, PersonalDatum } from '../privacy/personal-datum.ts'
import type { Searched } from '../privacy/searched-texts.ts'
import type { Place } from '../problems/problem.ts'
import { type AuditRule, defineRule } from './rule.ts'

/** A cell of free text. */
export interface AuditedText {
  /** Title of its column. */
  readonly title: string
  readonly text: string
  readonly place: Place
}

export interface PrivacySubject {
  /** Each cell once. */
  readonly texts: readonly Searched<AuditedText>[]
}

const masked = 'Hapus bila tidak diperlukan. Edisi publik menyamarkannya, edisi internal menampilkannya.'
const channel = `${masked} Yang resmi milik kantor: tulis di lembar Kanal Resmi, supaya tetap tampil.`
const decision =
  'Edisi publik menyamarkannya sampai diputuskan. Putuskan di lembar Keputusan Publikasi: tampilkan, samarkan, atau hapus. ' +
  'Daftarnya, siap disalin ke sana: laporan periksa dengan --catatan.'

/** What is told of each kind of personal data: the name of the rule, what the cells hold, and what to do. */
const wordings: Readonly<Record<PersonalDataKind, readonly [code: string, what: string, hint: string]>> = {
  person: ['privacy.person-name', 'nama orang', masked],
  phone: ['privacy.phone-number', 'nomor telepon', channel],
  email: ['privacy.email-address', 'alamat surel', channel],
  'identity-number': ['privacy.identity-number', 'nomor identitas atau rekening (misalnya NIK atau NIP)', masked],
  profile: ['privacy.profile', 'akun media sosial', channel],
  address: ['privacy.home-address', 'alamat rumah', masked],
  trace: ['privacy.trace', 'tanggal lahir, nomor kendaraan, atau koordinat', masked],
}

const ofKinds = Object.entries(wordings).map(([kind, [code, what, hint]]) =>
  personalDataRule(code, what, hint, datum => {
    return datum.kind === kind && datum.certainty === 'sure' && datum.isRemoved !== true
  }),
)

/** What only may be personal data. */
const suspected = personalDataRule(
  'privacy.suspected',
  'kata yang mungkin data pribadi',
  decision,
  ({ certainty }) => certainty === 'suspected',
)

/** What the free text of every kind is held against, in the order in which findings are told. */
export const privacyRules: readonly AuditRule<PrivacySubject>[] = [...ofKinds, suspected]

/** A rule that lists the cells with some personal data, without repeating the datum (`docs/RULES.md` 5.2). */
function personalDataRule(
  code: string,
  what: string,
  hint: string,
  isMeant: (datum: PersonalDatum) => boolean,
): AuditRule<PrivacySubject> {
  return defineRule({
    code,
    severity: 'peringatan',
    example: { title: 'Rencana Aksi', count: 2 },
    message: p => `"${p.title}" memuat ${p.count} ${what}.`,
    hint: () => hint,
    find: ({ texts }: PrivacySubject) =>
      texts.flatMap(({ title, place, found }) => {
        const count = found.filter(isMeant).length
        return count === 0 ? [] : [{ place, params: { title, count } }]
      }),
  })
}
