// The vocabulary of progress, with the abbreviations that offices use. Pieces of patterns, matched without regard to case.

const not = '(?:belum|blm|blum)'
const never = '(?:tidak|tdk|tak|gagal|urung|batal)'
const already = '(?:telah|sudah|sdh|udah|tlh)'
const still = '(?:masih|msh|sedang|sdg|(?<!\\b(?:di|jawa|kalimantan|sulawesi) )tengah)'
const within = '(?:dalam|dlm)'
/** Between a negation and its verb. */
const adverbs = '(?:(?:dapat|bisa|juga|pernah|sempat|jadi|berhasil|mungkin|kunjung|kami|kita)\\s+)*'

/** That work was carried out. */
const carriedOut = String.raw`(?:di(?:laksanakan|lakukan|kerjakan|selesaikan|realisasikan|tindak\s?lanjuti|jalankan|adakan|selenggarakan|implementasikan|wujudkan|penuhi|mulai)|(?:laksana|laku|kerja|selesai|realisasi|selenggara|terap)kan|ter(?:laksana|ealisasi|selesaikan|wujud|penuhi|capai)(?:kan)?|berjalan|selesai|rampung|tuntas)`
const carryingOut =
  'me(?:laksanakan|lakukan|ngerjakan|nyelesaikan|realisasikan|nindaklanjuti|njalankan|ngadakan|nyelenggarakan|nyusun|netapkan|masang|nerapkan|mbuat|nerbitkan|nyediakan|menuhi|ngikuti|miliki|mulai|laporkan|nyampaikan|ngunggah)'
/** What there is of an action that was carried out. */
const proof = String.raw`(?:bukti|data dukung|eviden|evidence|dokumen|dokumentasi|laporan|realisasi|progress?|tindak\s?lanjut|tindakan|pelaksanaan|perkembangan|kegiatan|anggaran|dana)`
/** Work of the office that comes before a result. */
const stage =
  '(?:pengadaan|lelang|tender|penyusunan|pembahasan|pembuatan|pembangunan|pengembangan|pengerjaan|pelaksanaan|penyelesaian|perbaikan|penyempurnaan|revisi|reviu|review|finalisasi|perumusan|penandatanganan|tte|persetujuan|pengajuan|pengusulan|penganggaran|perencanaan|persiapan|koordinasi|uji coba|ujicoba|kajian|pengkajian|penetapan|pengesahan|harmonisasi|negosiasi|pemesanan|pengiriman|pencetakan|pemasangan|renovasi)'
/** Of these it is said that they are still being done. */
const beingDone = String.raw`(?:ber(?!laku|fungsi)\p{L}{3,}|pe\p{L}{3,}an|me(?:nunggu|nanti|nyusun|ngerjakan|lengkapi|mproses|lakukan|laksanakan|nyelesaikan|nyiapkan|mpersiapkan|mbahas|ngkaji|ncari|ngumpulkan|ngurus|ngusulkan|revisi|reviu)|draft?|dalam|konsep|rancangan|usulan|rencana|wacana|sebagian|separuh|setengah|kurang \d|\d|tender|lelang|revisi|reviu|review)`
/** Nobody found any: no word on the action. */
const noTrouble = '(?:di(?:temukan|jumpai|ketahui|terima|perlukan|butuhkan)|ter(?:dapat|jadi|deteksi))'
/** Said of work that goes well and on: "masih digunakan". */
const lasting =
  '(?:di(?:terapkan|pertahankan|gunakan|pakai|manfaatkan|pantau|berlakukan|butuhkan|perlukan|temukan|jumpai)|ter(?:sedia|pasang|jaga|pantau|dapat)|ada|berlaku|relevan|berfungsi|banyak|sama|sesuai|perlu)'
/** What is done only to have the thing itself done: "sudah diusulkan". */
const towards =
  '(?:usulkan|ajukan|koordinasikan|bahas|rencanakan|jadwalkan|anggarkan|sampaikan|kirim|kirimkan|minta|mintakan|mulai|proses|surati|komunikasikan|konsultasikan|identifikasi|inventarisasi|data|programkan|rapatkan|diskusikan|laporkan|kaji|survei|undang|hubungi|tunjuk|alokasikan|siapkan|persiapkan|masukkan|rancang|konsep|reviu|review|pesan|lelang|tender|tayangkan|input|unggah|upload|rekomendasikan|inisiasi|tentukan|setujui)'
/** "Sudah …": it is there. */
const finished = '(?:jadi|ada|beroperasi|berfungsi|berlaku|aktif|tayang|berjalan|lengkap|beres|ok|final|done|close)'

/** Ahead of a word of completion: it is still to come. */
const expected =
  '(?:(?:di)?(?:target|rencana|harap|perkira|jadwal)\\p{L}*|perkiraan|estimasi|akan|hampir|nyaris|segera|paling lambat|sebentar lagi)'
const complete = '(?:selesai|rampung|tuntas|terlaksana|terealisasi|terselesaikan|terpenuhi|terpasang|tersusun)'

/** Ahead of a word of completion: a rule, a possibility, or its denial. */
export const unfulfilled = new RegExp(
  String.raw`\b(?:${expected}|dapat|bisa|harus|perlu|${not}|${never}|${still})\b`,
  'iu',
)
/** Their completion is not that of the action. */
export const preliminary =
  /\b(?:draf|draft|konsep|rancangan|usulan|proposal|kak|tor|kerangka acuan|surat|nota dinas|anggaran|jadwal|rapat|koordinasi|survei harga|sebagian|(?:tahap|batch|gelombang|angkatan|termin) (?:i|1|pertama|awal))\b/iu
/** Beside what is done there is something that is not. */
export const remainder =
  /\b(?:belum|blm|masih|msh|sedang|menunggu|menanti|tinggal|sisa(?:nya)?|lainnya|menyusul|akan|baru|kecuali)\b/iu

/** In every plan that says how far it has come; quick to look for. */
export const hintInPlans =
  /belum|blm|blum|tidak|tdk|\btak\b|gagal|urung|batal|masih|msh|sedang|sdg|tengah|telah|sudah|sdh|udah|tlh|\bon[\s-]?(?:go|pro)|in[\s-]progress|(?:dalam|dlm)\s+(?:tahap|proses)|\bnot\s|\bdari\s+\d|%|persen/i

/** Words by what they say: wherever they are written, and those that say so only in an account of an action. */
interface Words {
  readonly anywhere: readonly string[]
  readonly accounts: readonly string[]
}

/** It was not done, as it is denied. */
export const denied: Words = {
  anywhere: [
    String.raw`\b${not}\s+${adverbs}(?:${carriedOut}|(?!${noTrouble}\b)(?:di|ter)\p{L}{4,}|${carryingOut}|mulai)\b`,
    // Whoever denies the manner does not deny the deed: "tidak dilaksanakan secara tatap muka".
    String.raw`\b${never}\s+${adverbs}${carriedOut}\b(?!\s+(?:secara|dengan|melalui|hanya|lagi|(?:pada|di) (?:hari|jam|luar))\b)`,
    String.raw`\b${not}\s+ada\s+${proof}\b`,
    String.raw`\bnot\s+(?:yet\b|(?:implemented|done|started|executed|conducted|completed)\b)`,
  ],
  accounts: [
    String.raw`\b${not}(?:\s+ada)?$`,
    String.raw`\b(?:(?:tidak|tdk) ada|tanpa|nihil)\s+(?:bukti|data dukung|eviden|evidence|realisasi|progress?|tindak\s?lanjut)\b`,
    String.raw`\b(?:anggaran|dana|biaya|bukti|data dukung|eviden)(?:nya)?\s+(?:tidak|tdk|tak|belum|blm)\s+(?:ter)?(?:sedia|ada|cukup|turun|cair|disetujui|mencukupi)\b`,
    String.raw`\b(?:tidak|tdk)\s+(?:jadi|dianggarkan|disetujui)\b`,
  ],
}

/** What kept it from being done. */
export const thwarted: Words = {
  anywhere: [],
  accounts: [
    // Not where there is none of it, or less: "tidak ada berkas tertunda".
    String.raw`(?<!\b(?:tidak|tdk|tanpa|nihil|mengurangi|mencegah|menghindari|mengatasi)\b.*)\b(?:(?:di|ter)tunda|dibatalkan|ditiadakan|(?:di|ter)henti(?:kan)?|terbengkalai|mangkrak|terkendala|terhambat|di?pending|diundur|digeser|dijadwal(?:kan)? ulang|reschedule|postponed?|cancel(?:l?ed)?|carry[\s-]?over|menyusul)\b`,
    '^(?:batal|urung|gagal|tunda|pending|hold)\\b',
    String.raw`\b(?:usulan|anggaran|permohonan|pengajuan|proposal)\s+ditolak\b`,
  ],
}

/** Work on it goes on. */
export const underWay: Words = {
  anywhere: [
    String.raw`\b${still}\s+(?:${within}\s+)?(?:(?:ber)?proses|tahap(?:an)?|${stage})\b`,
    String.raw`\b${still}\s+(?:menunggu|menanti|berlangsung|berjalan|diupayakan)\b`,
    String.raw`\b${still}\s+(?!${lasting}\b)di\p{L}{3,}`,
    String.raw`\bon[\s-]?(?:going|progress?|proses|process)\b|\bin[\s-]progress\b`,
    String.raw`\b${within}\s+(?:tahap(?:an)?|proses)(?:\s+${stage}\b|$)`,
  ],
  accounts: [
    String.raw`\b${still}\s+${beingDone}`,
    String.raw`\bsementara\s+(?:di\p{L}{3,}|ber\p{L}{3,}|dalam)\b`,
    String.raw`^${within}\s+(?!pelaksanaan\b)${stage}\b|\b${within}\s+(?:progress?|tahap(?:an)?|pembahasan|pengerjaan|penyusunan|pengadaan|perbaikan|revisi)$`,
    String.raw`^(?:proses|tahap(?:an)?)\s+${stage}\b(?!.*\b(?:selesai|rampung|tuntas|lancar))`,
    String.raw`^(?:menunggu|menanti|tinggal)\s+\p{L}+|\b(?:menunggu|menanti)\s+(?:persetujuan|anggaran|dana|keputusan|arahan|disposisi|konfirmasi|jadwal|hasil|izin|surat|sk|pe\p{L}{3,}an)\b`,
    String.raw`\bbaru\s+(?:sebagian|sampai|tahap|mencapai|(?:ter|di)\p{L}{3,})\b`,
    String.raw`^sebagian\s+(?:(?:sudah|telah|besar|kecil)\s+)?(?:di|ter)\p{L}+|\bsebagian\s+(?:masih|belum)\b`,
    String.raw`\b${not}\s+(?:sepenuhnya|seluruhnya|semua(?:nya)?|lengkap|final|terbit)\b`,
    String.raw`\b${expected}\s+(?:(?:di|pada|dapat|bisa)\s+)?${complete}\b`,
  ],
}

/** It is still to be done; of a plan that says nothing. */
export const intended: Words = {
  anywhere: [],
  accounts: [String.raw`\bakan\s+(?:(?:segera|kembali)\s+)?(?:${carriedOut}|di${towards})\b`],
}

/** It is done, in so many words. */
export const done: Words = {
  anywhere: [
    String.raw`\b${already}\s+(?:(?:seluruhnya|semuanya|berhasil|dapat|kami|kita)\s+)?(?:${carriedOut}|di(?!${towards}\b)\p{L}{3,}|ter(?!jadwal|anggar|lampir|daftar)\p{L}{3,})`,
  ],
  accounts: [String.raw`\b${already}\s+(?:${finished}\b|(?!me(?:mulai|laporkan|nyampaikan|ngunggah))${carryingOut})`],
}

/** It is done, as an account puts it briefly. */
export const completion: Words = {
  anywhere: [],
  accounts: [
    String.raw`\b${complete}\b(?! (?:dalam \d|lebih|tepat))`,
    '^(?:done|finish(?:ed)?|completed?|implemented|beres|ok)$',
  ],
}
