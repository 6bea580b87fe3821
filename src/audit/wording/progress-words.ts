// The vocabulary of progress, with the abbreviations that offices use. Pieces of patterns, matched without regard to case.

const not = '(?:belum|blm|blum)'
const already = '(?:telah|sudah|sdh|udah|tlh)'
const still = '(?:masih|msh|sedang|sdg|sementara)'
const within = '(?:dalam|dlm)'

/** That work was carried out. */
const carriedOut = String.raw`(?:di(?:laksanakan|lakukan|kerjakan|selesaikan|realisasikan|tindak\s?lanjuti|jalankan|adakan|selenggarakan|implementasikan|wujudkan|penuhi|mulai)|ter(?:laksana|ealisasi|selesaikan|wujud|penuhi)(?:kan)?|berjalan|selesai|rampung|tuntas)`
const carryingOut =
  'me(?:laksanakan|lakukan|ngerjakan|nyelesaikan|realisasikan|nindaklanjuti|njalankan|ngadakan|nyelenggarakan|nyusun|netapkan|masang|nerapkan|mulai|mbuat|nerbitkan|nyediakan|laporkan|nyampaikan|ngunggah|menuhi|ngikuti|miliki)'
/** What there is of an action that was carried out. */
const proof =
  '(?:bukti|data dukung|eviden|evidence|dokumen|dokumentasi|laporan|realisasi|progres|progress|tindak\\s?lanjut|tindakan|pelaksanaan|perkembangan|kegiatan|anggaran)'
/** Work of the office that comes before a result. */
const stage =
  '(?:pengadaan|lelang|tender|penyusunan|pembahasan|pembuatan|pembangunan|pengembangan|pengerjaan|pelaksanaan|penyelesaian|perbaikan|penyempurnaan|revisi|reviu|review|finalisasi|perumusan|penandatanganan|tte|persetujuan|pengajuan|pengusulan|penganggaran|perencanaan|persiapan|koordinasi|uji coba|ujicoba|kajian|pengkajian|penetapan|pengesahan|harmonisasi|negosiasi|pemesanan|pengiriman|pencetakan|pemasangan|renovasi)'
/** Said of work that goes well and on: "masih digunakan". */
const lasting =
  '(?:di(?:terapkan|pertahankan|gunakan|pakai|manfaatkan|pantau|berlakukan|butuhkan|perlukan|temukan|jumpai)|ter(?:sedia|pasang|jaga|pantau|dapat)|ada|berlaku|relevan|berfungsi|banyak|sama|sesuai|perlu)'
/** What was done only to have the thing itself done: "sudah diusulkan". */
const towards =
  '(?:usulkan|ajukan|koordinasikan|bahas|rencanakan|jadwalkan|anggarkan|sampaikan|kirim|kirimkan|minta|mintakan|mulai|proses|surati|komunikasikan|konsultasikan|identifikasi|inventarisasi|data|programkan|rapatkan|diskusikan|laporkan|kaji|survei|undang|hubungi|tunjuk|alokasikan|siapkan|persiapkan|masukkan|rancang|konsep|reviu|review|pesan|lelang|tender|tayangkan|input|unggah|upload|rekomendasikan|inisiasi|tentukan)'
/** Ahead of a word of completion, these say that it is only hoped for. */
export const hopedFor =
  /\b(?:target\p{L}*|ditarget\p{L}*|rencana\p{L}*|direncana\p{L}*|harap\p{L}*|diharap\p{L}*|perkira\p{L}*|diperkira\p{L}*|estimasi|dijadwal\p{L}*|akan|dapat|bisa|harus|perlu|segera|paling lambat|hampir|belum|tidak|masih|sedang)\b/iu
/** Their completion is not that of the action. */
export const preliminary =
  /\b(?:draf|draft|konsep|rancangan|usulan|proposal|kak|tor|kerangka acuan|surat|nota dinas|anggaran|jadwal|rapat|koordinasi|sebagian|tahap (?:i|1|pertama|awal))\b/iu

/** An action is not done: wherever that is written, and in an account of it. */
export const undone = {
  anywhere: [
    String.raw`\b${not}\s+(?:(?:dapat|bisa|juga|pernah)\s+)*(?:${carriedOut}|(?:di|ter)\p{L}{4,}|${carryingOut}|mulai)\b`,
    // Whoever denies the manner does not deny the deed: "tidak dilaksanakan secara tatap muka".
    String.raw`\b(?:tidak|tdk|tak|gagal|urung|batal)\s+(?:(?:dapat|bisa|jadi|berhasil|pernah|mungkin)\s+)*${carriedOut}\b(?!\s+(?:secara|dengan|melalui|hanya|lagi)\b)`,
    String.raw`\b${not}\s+ada\s+${proof}\b`,
  ],
  accounts: [
    String.raw`\b${not}(?:\s+ada)?$`,
    String.raw`\b(?:tidak|tdk|tanpa|nihil)\s+(?:ada\s+)?${proof}\b`,
    String.raw`\b(?:tidak|tdk)\s+jadi\b`,
    String.raw`\b(?:ditunda|tertunda|dibatalkan|ditiadakan|dihentikan|terbengkalai)\b|^(?:batal|urung|gagal|tunda)\b`,
  ],
}

/** Work on it goes on. */
export const underWay = {
  anywhere: [
    String.raw`\b${still}\s+(?:${within}\s+)?(?:(?:ber)?proses|tahap(?:an)?|${stage})\b`,
    String.raw`\b${still}\s+(?:menunggu|menanti|berlangsung|berjalan|diupayakan)\b`,
    String.raw`\b${still}\s+(?!${lasting}\b)di\p{L}{3,}`,
    String.raw`\bon[\s-]?(?:going|progress?|proses|process)\b|\bin[\s-]progress\b`,
    String.raw`\b${within}\s+(?:tahap(?:an)?|proses)(?:\s+${stage}\b|$)`,
  ],
  accounts: [
    String.raw`\b${still}\s+(?!${lasting}\b)\p{L}+`,
    String.raw`\b${within}\s+(?:progress?|tahap(?:an)?|proses|${stage})\b`,
    String.raw`^(?:proses|tahap(?:an)?)\s+(?!.*\b(?:selesai|rampung|tuntas|lancar))(?:\p{L}+\s*){1,4}$`,
    String.raw`(?:^|\s)(?:menunggu|menanti)\s+\p{L}+`,
    String.raw`\bbaru\s+(?:akan|sebagian|sampai|tahap|mencapai|(?:ter|di)\p{L}{3,})\b`,
    String.raw`^sebagian\s+(?:(?:sudah|telah|besar|kecil)\s+)?(?:di|ter)\p{L}+|\bsebagian\s+(?:masih|belum)\b`,
    String.raw`\b${not}\s+(?:sepenuhnya|seluruhnya|semua(?:nya)?|lengkap|final)\b`,
  ],
}

/** It is done, in so many words. */
export const done = {
  anywhere: [
    String.raw`\b${already}\s+(?:(?:seluruhnya|semuanya|berhasil|dapat)\s+)?(?:${carriedOut}|di(?!${towards}\b)\p{L}{3,}|ter(?!jadwal|anggar|lampir|daftar)\p{L}{3,})`,
  ],
  accounts: [String.raw`\b${already}\s+(?:ada\b|${carryingOut})`],
}

/** It is done, as an account puts it briefly. */
export const completion = {
  anywhere: [],
  accounts: [
    String.raw`\b(?:selesai|rampung|tuntas|terlaksana|terealisasi|terselesaikan|terpenuhi)\b(?! dalam \d)`,
    '^(?:done|finish(?:ed)?|completed?|beres|ok)$',
  ],
}
