import { type HintedPattern, matchesOf, type Span } from '../../privacy/patterns.ts'

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
/** Behind another title or an address `H.` and `Hj.` are titles too; alone they are letters of a list. */
const titles = new RegExp(String.raw`(?:${title}|Hj?\.\s?){0,6}`, 'uy')
const degreesHere = new RegExp(`(?:${degree}){1,8}`, 'uy')
const wordHere = /[ \u00A0]*(?<word>\p{Lu}\.|\p{Lu}[\p{L}\p{N}'’-]*)/uy
const wordBefore = /(?<![\p{L}.])(?<word>\p{Lu}\.|\p{Lu}[\p{L}\p{N}'’-]*)[ \u00A0]*$/u

/** Buildings and streets bear names of persons: `RSUD Dr. Soetomo`, `Jalan Ir. H. Juanda`. */
const beforePlace = /\b(?:RS(?:U?[DP]|U)?|Rumah Sakit|Jalan|Jl\.?|Jln\.?|Gedung|Aula|Universitas)\s*$/u

const mostWords = 5

/**
 * Names of persons that a text gives away by a title (`Dr. …`, `…, S.Si., Apt.`) or an address (`Bapak …`, `Sdri. …`);
 * with their titles, without the address. A name that nothing introduces is not found, nor is one in small letters.
 */
export function findPersonNames(text: string): readonly Span[] {
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

/** The name that these degrees stand behind. */
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
