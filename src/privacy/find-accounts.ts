import { noNames } from './no-names.ts'
import { isOrdinaryWord } from './ordinary-words.ts'
import { type HintedPattern, matchesOf, type Span, spanOf, spellings } from './patterns.ts'

const local = String.raw`(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}](?:[\p{L}\p{N}._%+-]*[\p{L}\p{N}_])?`
const at = String.raw`\s{0,2}(?:@|[[({<]\s?(?:at|et|@)\s?[\])}>])\s{0,2}`
const dot = String.raw`(?:\.|\s?[[({]\s?(?:dot|titik)\s?[\])}]\s?|\s(?:dot|titik)\s)`
const provider = String.raw`(?:g\s?mail|yahoo|ymail|hotmail|outlook|icloud|rocketmail|live|proton(?:mail)?)`
const ending = String.raw`(?:co\.id|com|co|net|org|id)`

const address: HintedPattern = {
  hint: /@|[[({<]\s?(?:at|et)\s?[\])}>]/i,
  pattern: new RegExp(`${local}${at}[\\p{L}\\p{N}-]+(?:${dot}[\\p{L}\\p{N}-]+)+`, 'giu'),
}
/** `budi@gmail,com`, `budi @ gmail com`, `budi@gmail`. */
const looseAddress: HintedPattern = {
  hint: /@|[[({<]\s?[ae]t\s?[\])}>]/i,
  pattern: new RegExp(`${local}${at}${provider}(?:\\s?[.,]?\\s?${ending})?(?![\\p{L}\\p{N}])`, 'giu'),
}
/** `budi.contoh di gmail`, `budi at gmail dot com`: what stands before it has to look like a mailbox, or a word says so. */
const spoken: HintedPattern = {
  hint: /(?:\sat\s|\sdi\s|\set\s).{0,3}(?:g\s?mail|yahoo|ymail|hotmail|outlook|icloud)/iu,
  pattern: new RegExp(
    `(?:(?<![\\p{L}\\p{N}._%+-])(?=[\\p{L}._%+-]*[\\d._])[\\p{L}\\p{N}][\\p{L}\\p{N}._%+-]*|(?<=(?:e-?mail|surel|imel)\\W{0,4}(?:saya|kami|ke|nya)?\\W{0,3})(?!(?:saya|kami|ke|di|lewat|melalui)\\b)[\\p{L}\\p{N}._%+-]+)` +
      `\\s(?:at|et|di)\\s${provider}(?:${dot}?\\s?${ending})?(?![\\p{L}\\p{N}])`,
    'giu',
  ),
}

/** Mail addresses by their form. */
export const mailPatterns: readonly HintedPattern[] = [address, looseAddress, spoken]

/** E-mail addresses, also as people write them so that machines do not find them. */
export function findMail(text: string): readonly Span[] {
  return mailPatterns.flatMap(pattern => matchesOf(pattern, text)).map(spanOf)
}

const roles =
  /^(?:admin|akademik|aduan|arsip|bagian|balai|bidang|biro|bpom|call|contact|cs|customer|datin|diklat|dinas|direktorat|ditjen|dit|dpmptsp|halo|helpdesk|hotline|humas|hukum|info|informasi|inspektorat|itjen|itama|kabupaten|kanal|kantor|kepegawaian|keuangan|kontak|kota|lab|layanan|lapor|loka|lpse|mail|ortala|pelatihan|pelayanan|pemda|pengaduan|pengawasan|permohonan|persuratan|perizinan|ppid|ptsp|publikasi|pusat|puskesmas|registrasi|rekrutmen|rsud|satker|seksi|sekretariat|sertifikasi|setda|standar|support|survei|survey|tu|ulpk|umum|unit|upt|webmaster|yanblik|yankes)(?:[._\d-]|$)/i

/** A mailbox of an office and not of a person: `humas@contoh.go.id`. Of domains of the state and of schools only. */
export function isRoleMailbox(mail: string): boolean {
  const [box = '', domain = ''] = mail.replace(/\s/g, '').split('@')
  return (
    /\.(?:go|ac|sch|desa|mil)\.id\.?$/i.test(domain) &&
    (roles.test(box) || /^(?:pengaduan|layanan|humas|info|ppid)/i.test(box))
  )
}

/** A mailbox of the state that may be somebody's own. */
export function isStateMailbox(mail: string): boolean {
  return /\.(?:go|desa|mil)\.id\.?$/i.test(mail)
}

const site = String.raw`(?:instagram|facebook|fb|tiktok|twitter|x|linkedin|threads|t|youtube)\.(?:com|me|co|net)`
const link: HintedPattern = {
  hint: /\.(?:com|me|co|net)\//i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.])(?:https?:\\/\\/)?(?:www\\.|m\\.|id\\.)?${site}\\/(?:in\\/|@)?[^\\s,;)"']*[\\p{L}\\d_]`,
    'giu',
  ),
}
/** Names that templates give what is around them, `@root`, are none. */
const handle: HintedPattern = {
  hint: /@/,
  pattern:
    /(?<![\p{L}\d._%+@/*-])(?<!@\s)@(?!(?:root|first|last|index|key|tanda|nomor|partial)(?![\p{L}\d_]))[\p{L}\d_](?:[\p{L}\d._]{1,28}[\p{L}\d_])/giu,
}
const networks = spellings('fb ig facebook instagram telegram tele tiktok twitter line threads', 'in-every-case')
/** `ig: budi_contoh`, `FB Budi Contoh`. */
const behindNetwork: HintedPattern = {
  hint: /\b(?:fb|ig|facebook|instagram|tele|tiktok|twitter|line|threads)/i,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.])(?:${networks})(?:nya)?(?:\\s(?:saya|akun|pribadi|an|a\\.n\\.|bernama))*\\s?[:=]?\\s?(?<piece>[\\p{L}\\d_][\\p{L}\\d._]*[\\d._][\\p{L}\\d._]*[\\p{L}\\d_]|\\p{Lu}\\p{L}+(?:\\s\\p{Lu}\\p{L}+){0,3})`,
    'dgu',
  ),
}
/** `ig sy budicontoh`: an owner is named, so what follows is an account. */
const ofSomebody: HintedPattern = {
  hint: behindNetwork.hint,
  pattern: new RegExp(
    `(?<![\\p{L}\\d.])(?:akun\\s)?(?:${networks})(?:nya)?(?:\\s(?:saya|sy|aku|akun|pribadi|dia))+(?!\\p{L})\\s?[:=]?\\s?(?<piece>[\\p{L}\\d._]{4,30})`,
    'dgiu',
  ),
}
/** Profiles on networks by their form. */
export const profilePatterns: readonly HintedPattern[] = [link, handle, behindNetwork, ofSomebody]

/** What follows the name of a network without being somebody's. */
const noProfiles = new Set(
  'live ads story stories reels post page fanpage messenger marketplace resmi grup group bot channel kanal web desktop meta business bisnis feed dm antrian antrean antri call center centre komisi'.split(
    ' ',
  ),
)

/** Accounts on networks: links to them, handles, names behind the name of a network. */
export function findProfiles(text: string): readonly Span[] {
  return profilePatterns
    .flatMap(pattern => matchesOf(pattern, text))
    .filter(match => {
      const first = (match.groups?.piece ?? '').split(/\s/)[0]?.toLowerCase() ?? ''
      return !noProfiles.has(first) && !noNames.has(first) && !isOrdinaryWord(first)
    })
    .map(spanOf)
}
