const negation = '(?:tidak|tdk|tak|belum|blm|tanpa)'
const aPlan =
  '(?:rencana(?: aksi| tindak lanjut)?|rtl|ratl|rekomendasi|tindak lanjut|tindakan|perbaikan|aksi|data|temuan|hal|catatan|usulan|program|kegiatan)'
const making =
  '(?:ada|perlu|diperlukan|memerlukan|dibutuhkan|membutuhkan|menyusun|disusun|membuat|dibuat|memiliki|terdapat)'

const none: readonly RegExp[] = [
  // Nothing but dots and dashes.
  /^[^\p{L}\p{N}]+$/u,
  /^(?:nihil|kosong|tidak|none|nil|n\s?[/.]\s?a|na)$/iu,
  new RegExp(`^(?:masih )?${negation} ${making}$`, 'iu'),
  new RegExp(
    `^(?:masih )?(?:nihil|kosong|${negation} (?:${making} )+) ?(?:lagi |adanya |${making} )*${aPlan}\\b`,
    'iu',
  ),
  new RegExp(`^${aPlan}\\s?:?\\s?(?:(?:masih )?(?:nihil|kosong)|${negation} ${making})\\b`, 'iu'),
  new RegExp(`^(?:tidak|tdk) (?:${making} )?(?:ada )?(?:yang|yg) (?:perlu|harus) `, 'iu'),
]

/** Whether an "action" says that there is none. Expects it without a full stop at its end. */
export function saysNone(text: string): boolean {
  return none.some(pattern => pattern.test(text))
}
