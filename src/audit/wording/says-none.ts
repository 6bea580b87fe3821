import { isPlanned } from './clauses.ts'

const negation = '(?:tidak|tdk|tak|belum|blm)'
const aPlan = '(?:rencana(?: aksi| tindak lanjut)?|rtl|ratl|tindak lanjut|tindakan|perbaikan|aksi)'
/** Of these there may be none because an action has seen to it: "tidak ada data yang diminta dua kali". */
const anything = '(?:rekomendasi|data|temuan|hal|catatan|usulan|program|kegiatan)'
const making =
  '(?:ada|perlu|diperlukan|memerlukan|dibutuhkan|membutuhkan|menyusun|disusun|membuat|dibuat|memiliki|terdapat|ditindaklanjuti|diperbaiki)'
const trouble = '(?:kendala|masalah|permasalahan|keluhan|pengaduan|isu|saran|komplain)'

const none: readonly RegExp[] = [
  /^(?:nihil|kosong|tidak|none|nil|n\s?[/.]\s?a|na|not applicable|(?:tidak|tdk) (?:relevan|berlaku))$/iu,
  new RegExp(`^(?:masih )?${negation} (?:${making} ?)+$`, 'iu'),
  new RegExp(
    `^(?:nihil|kosong|tanpa|(?:masih )?${negation} (?:${making} )+)(?: ?(?:lagi|adanya|${making}) )* ?${aPlan}\\b`,
    'iu',
  ),
  new RegExp(`^${aPlan}\\s?:?\\s?(?:(?:masih )?(?:nihil|kosong)|${negation} ${making})\\b`, 'iu'),
  new RegExp(`^(?:tidak|tdk) (?:${making} )?(?:yang|yg) (?:perlu|harus) `, 'iu'),
  new RegExp(`^(?:nihil|${negation} ada) (?:${trouble}$|${anything}(?:$| (?:yang|yg) (?:perlu|harus)\\b))`, 'iu'),
]

/** Longer texts go on to say what is done. */
const longest = 300

/** Whom it is said of, and why: "unsur ini …", "… karena nilainya sudah baik". */
const about =
  /^(?:(?:untuk|pada|bagi|di) )?(?:unsur|layanan|pelayanan|unit|satker|kami)(?: (?:ini|tersebut|[a-z]\d+))? /iu
const reason = /\s?\b(?:karena|krn|sebab|mengingat|dikarenakan)\b.*$/iu

/** Whether an "action" says that there is none, and does not go on to say what is done all the same. */
export function saysNone(text: string): boolean {
  if (text.length > longest) return false
  const said = text.replace(/\s+/g, ' ').trim()
  // Nothing but dots and dashes.
  if (/^[^\p{L}\p{N}]+$/u.test(said)) return true
  const segments = said
    .split(/[,;:.](?=\s|$)|\b(?:sehingga|maka|jadi)\b/iu)
    .map(bare)
    .filter(segment => segment !== '')
  return segments.some(segment => none.some(pattern => pattern.test(segment))) && !segments.some(isPlanned)
}

/** Without brackets around it, what it is about, and its reason. */
function bare(segment: string): string {
  const inside = segment.trim().replace(/^[("“[<-]+\s*|\s*[)"”\]>.!-]+$/gu, '')
  return inside.replace(about, '').replace(reason, '').trim()
}
