import { keepResults } from '../../base/keep-results.ts'
import { type HintedPattern, matchesOf, type Span } from '../../privacy/patterns.ts'
import type { FindPersonalData } from '../../privacy/personal-data.ts'
import { joinOverlapping, type PersonalDataKind, type PersonalDatum } from '../../privacy/personal-datum.ts'
import { findKnownNames, knowsNothing } from '../../privacy/privacy-knowledge.ts'

const emails: readonly HintedPattern[] = [
  // Starts only where a word starts, so that a long word is searched once.
  { hint: /@/, pattern: /(?<![\p{L}\p{N}._%+-])[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu },
]

const phones: readonly HintedPattern[] = [
  // Mobile: +62 812 3456 7890, 0812-3456-7890.
  {
    hint: /8\d{1,2}[\s.-]?\d{3}/,
    pattern: /(?<![\d/.-])(?:\+?62[\s.-]?|0)8\d{1,2}[\s.-]?\d{3,4}[\s.-]?\d{2,5}(?!\d)/g,
  },
  // With an area code, which begins with 02 to 09: (021) 424 4691.
  {
    hint: /0[2-9]\d{1,2}[)\s-]/,
    pattern: /(?<![\d/.-])(?:\(0[2-9]\d{1,2}\)\s?|0[2-9]\d{1,2}[\s-])\d{3,4}[\s-]?\d{2,4}(?![\d/])/g,
  },
  // Without an area code, known by the word in front. Call centres of the state (1500533) are nobody's own.
  {
    hint: /\d{3}[\s-]?\d{3}/,
    pattern:
      /(?<=\b(?:telp|tlp|telepon|hp|handphone|wa|whatsapp)\b\W{1,3})(?!1500\d{3}\b)\d{3,4}[\s-]?\d{3,4}(?![\d/])/gi,
  },
]

const identityNumbers: readonly HintedPattern[] = [
  // NIP: 18 digits, also as birth date, month of appointment, sex, serial number. NIK: 16 digits.
  { hint: /\d{16}/, pattern: /(?<!\d)(?:\d{18}|\d{16})(?!\d)/g },
  { hint: /\d{8}[\s.]\d{6}/, pattern: /(?<!\d)\d{8}[\s.]\d{6}[\s.]\d[\s.]\d{3}(?!\d)/g },
  {
    hint: /\d{4}[\s.-]\d{4}/,
    pattern: /(?<!\d)(?:\d{4}[\s.-]\d{4}[\s.-]\d{4}[\s.-]\d{4}|\d{6}[\s.-]\d{6}[\s.-]\d{4})(?!\d)/g,
  },
]

/** The same texts are searched again and again: in their cells, in the audit, on several pages. */
const [keptTexts, keptLength] = [4096, 1000]

/** Personal data as programs before 0.2.0 found it. */
export const findAsV1: FindPersonalData = (text, { names } = knowsNothing) => {
  const byForm = text.length > keptLength ? findByForm(text) : findByFormKept(text)
  return joinOverlapping([...byForm, ...personsAt(findKnownNames(text, names))])
}

/** Finds all but the known names, in no order. */
function findByForm(text: string): readonly PersonalDatum[] {
  return [
    ...spansOf('email', text, emails),
    ...spansOf('identity-number', text, identityNumbers),
    ...spansOf('phone', text, phones),
    ...personsAt(findPersonNames(text)),
  ]
}

const findByFormKept = keepResults(findByForm, keptTexts)

function spansOf(kind: PersonalDataKind, text: string, patterns: readonly HintedPattern[]): readonly PersonalDatum[] {
  const matches = patterns.flatMap(pattern => matchesOf(pattern, text))
  return matches.map(match => ({ kind, certainty: 'sure', start: match.index, end: match.index + match[0].length }))
}

function personsAt(spans: readonly Span[]): readonly PersonalDatum[] {
  return spans.map(span => ({ kind: 'person', certainty: 'sure', ...span }))
}

// Names of persons as programs before 0.2.0 found them.

const words = `
  agar anak apoteker badan bagi bagian bahwa balai bapak bersama besar bidang biro bpk bpom bu bupati cv dan dari
  deputi dinas direktorat direktur dokter dosen fungsional gubernur guru hamil ibu inspektorat inspektur jabatan
  kabupaten kantor kelompok kementerian kepada kepala ketua koordinasi koordinator kota laboratorium layanan lembaga
  loka lurah masyarakat melaksanakan melakukan melalui melatih melibatkan memanggil memberi memberikan meminta
  menerima menghubungi mengirim mengundang mengusulkan menteri menugaskan menunjuk menyusui mitra narasumber nomor
  nusantara oleh orang pada pak para pegawai pejabat pelaku pelanggan pelapor pelatihan pelayanan pemateri pembicara
  pemerintah pemilik pemohon pendamping pengadu pengawas pengelola pengguna pengunjung penyelia permohonan pertiwi
  perusahaan peserta petugas pimpinan pom ppid presiden pt pusat puskesmas rapat rektor responden rumah saran satker
  saudara saudari sdr sdri sebagai sekretariat sekretaris seksi selaku seluruh semua serta sosialisasi staf
  subbagian tamu teknisi tenaga terhadap tim unit universitas untuk wakil wali walikota warga yang`

const noNames: ReadonlySet<string> = new Set(words.trim().split(/\s+/))

const title = String.raw`(?:Prof|Dr|dr|drg|drh|Drs|Dra|Ir|Apt|apt|KH)\.\s?`
const address = String.raw`(?:Bapak|BAPAK|bapak|Ibu|IBU|ibu|Bpk|Pak|Bu|Sdri?|Saudar[ai]|Tn|Ny|Nn|a\.n|atas nama)\.?(?:\s?\/\s?(?:Ibu|Sdri))?\.?[ \u00A0]+`
const shortDegree = String.raw`[SMD]\.\s?(?:Si|Farm|Sos|Kom|KM|Ked|Pd|Psi|Gz|IP|I\.\s?Kom|Ak|AP|Ag|Hum|Kes|Kep|Biomed|Epid|Sc|Stat|TP|E|H|T|P|A|M)|Ph\.\s?D|A\.\s?Md(?:\.\s?\p{Lu}\p{L}*)?|Apt|apt`
const degree = String.raw`(?:,?\s?(?:${shortDegree})|,\s?(?:MM|MPH|MBA))(?!\p{L})\.?`

const introduction: HintedPattern = {
  hint: new RegExp(`${address}|${title}`, 'u'),
  pattern: new RegExp(String.raw`(?<![\p{L}.])(?:${address}|(?=${title}))`, 'gu'),
}
const degrees: HintedPattern = {
  hint: /[SMDA]\.|Ph\.|[Aa]pt|,\s?M/,
  pattern: new RegExp(`(?:${degree}){1,8}`, 'gu'),
}
/** `H.` and `Hj.` are titles behind another title or an address; alone they are letters of a list. */
const titles = new RegExp(String.raw`(?:${title}|Hj?\.\s?){0,6}`, 'uy')
const degreesHere = new RegExp(`(?:${degree}){1,8}`, 'uy')
const wordHere = /[ \u00A0]*(?<word>\p{Lu}\.|\p{Lu}[\p{L}\p{N}'’-]*)/uy
const wordBefore = /(?<![\p{L}.])(?<word>\p{Lu}\.|\p{Lu}[\p{L}\p{N}'’-]*)[ \u00A0]*$/u

/** Buildings and streets are named after persons: `RSUD Dr. Soetomo`, `Jalan Ir. H. Juanda`. */
const beforePlace = /\b(?:RS(?:U?[DP]|U)?|Rumah Sakit|Jalan|Jl\.?|Jln\.?|Gedung|Aula|Universitas)\s*$/u

const mostWords = 5

/**
 * Names of persons that have a title (`Dr. …`, `…, S.Si., Apt.`) or an address (`Bapak …`, `Sdri. …`). The title is part of the
 * name, the address is not. Names without either, and names in small letters, are not found.
 */
function findPersonNames(text: string): readonly Span[] {
  const introduced = matchesOf(introduction, text).flatMap(match => nameFrom(text, match.index + match[0].length))
  const learned = matchesOf(degrees, text).flatMap(match => nameUntil(text, match.index, match[0].length))
  return [...introduced, ...learned]
}

/** The name that begins here: titles, words with a capital, degrees. */
function nameFrom(text: string, start: number): readonly Span[] {
  if (beforePlace.test(text.slice(Math.max(0, start - 20), start))) return []
  const first = start + matchAt(titles, text, start)
  let end = first
  for (let count = 0; count < mostWords; count += 1) {
    wordHere.lastIndex = end
    const found = wordHere.exec(text)
    if (found === null || isNoName(found.groups?.word)) break
    end = wordHere.lastIndex
  }
  return end === first ? [] : [{ start, end: end + matchAt(degreesHere, text, end) }]
}

/** The name in front of these degrees. */
function nameUntil(text: string, end: number, length: number): readonly Span[] {
  let start = end
  for (let count = 0; count < mostWords; count += 1) {
    const found = wordBefore.exec(text.slice(Math.max(0, start - 60), start))
    if (found === null || isNoName(found.groups?.word)) break
    start -= found[0].length
  }
  return start === end ? [] : [{ start, end: end + length }]
}

function matchAt(sticky: RegExp, text: string, at: number): number {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0].length ?? 0
}

function isNoName(word = ''): boolean {
  return noNames.has(word.toLowerCase())
}
