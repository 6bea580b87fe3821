/** What sends the reader elsewhere, or names the plan instead of what is planned. */
const reference =
  /\b(?:(?:ter)?lampir(?:an|kan)?|idem|ibid|sda|dst|lihat|(?:sama )?dengan (?:di )?atas|sama|sesuai|seperti|sebagaimana|mengacu|merujuk|rencana aksi|rencana tindak lanjut|tindak lanjut|menindaklanjuti|ratl|rtl)\b/iu

/** Words of which no action can be made. */
const empty = new Set(
  `terlampir lampiran dilampirkan idem ibid sda dst lihat cek baca mohon silakan sama sesuai seperti sebagaimana mengacu merujuk kepada
  dengan pada dalam di ke dari atas tersebut nomor no baris kolom halaman hal poin butir sel lembar sheet rencana aksi tindak lanjut
  menindaklanjuti ditindaklanjuti ratl rtl dokumen berkas file excel word pdf tautan link drive google folder laporan matriks tabel data
  dukung bukti eviden hasil survei survey kepuasan masyarakat skm rekomendasi saran responden unsur layanan pelayanan publik unit tahun
  semester menyusun disusun membuat dibuat penyusunan pembuatan melaksanakan pelaksanaan melakukan dilakukan menyampaikan mengisi
  dan atau serta untuk atas ini itu yang telah sudah akan disampaikan ada tertuang tercantum sebelumnya sebelum ditetapkan atasnya
  perbaikan`.split(/\s+/),
)

/** Making a report is something to do. */
const isReporting = /^(?:menyusun|membuat|penyusunan|pembuatan|menyampaikan)\s+laporan\b/iu

/** Whether an "action" only refers to where it stands, or says that a plan will be made: no word of it says what is done. */
export function refersOnly(text: string): boolean {
  const joined = text.replace(/\b(s)\.?\s?(d)\.?\s?(a)\b\.?/giu, '$1$2$3')
  const words = joined.toLowerCase().match(/\p{L}+/gu) ?? []
  return (
    reference.test(joined) && !isReporting.test(joined) && words.every(word => empty.has(word) || word.length === 1)
  )
}
