/** Begins by sending the reader elsewhere. */
const sendsElsewhere =
  /^(?:ter?lampir|lampiran|dilampirkan|idem|ibid|ditto|sda|mengacu|merujuk|sesuai|seperti|spt|sebagaimana|sbgmn|sama(?:$| (?:dengan|dgn|seperti|spt|halnya))|see|attached|same as|(?:lihat|lht|baca|cek)\b.*\b(?:lampiran|lamp|laporan|dokumen|dok|halaman|hal|tabel|matriks|nomor|no|sheet|lembar|atas|bawah|file|berkas|ratl|rtl|unsur|baris|kolom|poin|link|tautan))\b/iu
/** Says where a document is. */
const saysWhere =
  /^(?:dokumen|dok|file|berkas|data|rincian|detail|uraian|link|tautan|matriks|rencana aksi|ratl|rtl|tindak lanjut)\b.*\b(?:ada|terdapat|tersimpan|tercantum|termuat|tertuang|terlampir|dilihat|diunduh|diakses|diunggah)\b/iu
/** Names the plan instead of what is planned. */
const namesThePlan =
  /\b(?:rencana aksi|rencana tindak lanjut|tindak lanjut|menindaklanjuti|ditindaklanjuti|ratl|rtl)\b/iu
/** Making a report is something to do. */
const isReporting = /^(?:menyusun|membuat|penyusunan|pembuatan|menyampaikan)\s+laporan\b/iu

/** Words of which no action can be made. */
const empty = new Set(
  `terlampir lampiran dilampirkan lamp idem ibid ditto sda dst lihat lht cek baca mohon silakan sama sesuai seperti spt sebagaimana
  mengacu merujuk kepada dengan dgn pada dalam dlm di ke dari atas tersebut tsb nomor no baris kolom halaman hal poin butir sel lembar
  sheet rencana aksi tindak lanjut menindaklanjuti ditindaklanjuti ratl rtl dokumen dok berkas file excel word pdf tautan link drive
  google folder laporan matriks tabel data dukung bukti eviden hasil survei survey kepuasan masyarakat skm rekomendasi saran responden
  unsur layanan pelayanan publik unit tahun thn semester triwulan menyusun disusun membuat dibuat penyusunan pembuatan melaksanakan
  pelaksanaan melakukan dilakukan menyampaikan mengisi dan atau serta untuk ini itu yang yg telah sudah akan segera disampaikan ada
  tertuang tercantum sebelumnya sebelum ditetapkan perbaikan oleh masing bidang bagian tim kerja terkait seluruh bersama`.split(
    /\s+/,
  ),
)

/** A verb, or a doing made a noun: what follows a reference may be an action all the same. */
const doing = /^(?:me(?:m|n|ng|ny|l|r|w|y)\p{L}{3,}|di\p{L}{4,}|pe(?:m|n|ng|ny|l|r|w|y)\p{L}{3,}an)$/iu

/** Longer texts say more than where the action stands. */
const longest = 300

/** Whether an "action" only refers to where it stands, or says that a plan will be made: no word of it says what is done. */
export function refersOnly(text: string): boolean {
  if (text.length > longest) return false
  const said = joinAbbreviation(text)
  if (/^https?:\S+$/i.test(said)) return true
  if (sendsElsewhere.test(said) || saysWhere.test(said)) return hasNothingToDo(said)
  return namesThePlan.test(said) && !isReporting.test(said) && wordsOf(said).every(isEmpty)
}

/** `s.d.a.` */
function joinAbbreviation(text: string): string {
  return text
    .trim()
    .replace(/^[-–("“\s]+/u, '')
    .replace(/\bs\.\s?d\.\s?a\b\.?/giu, 'sda')
}

/** The reference may name anything but a doing; what stands behind it, only where. */
function hasNothingToDo(said: string): boolean {
  const [first = '', ...others] = said.replace(/https?:\S+/gi, '').split(/[,;:]\s/u)
  const isReference = wordsOf(first).every(word => isEmpty(word) || !doing.test(word))
  return isReference && others.flatMap(wordsOf).every(isEmpty)
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}

function isEmpty(word: string): boolean {
  return word.length === 1 || empty.has(word) || /^[ivx]+$/.test(word)
}
