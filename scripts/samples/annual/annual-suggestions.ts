import type { UnsurCode } from '../phrases/unsur-phrases.ts'
import type { Random } from '../random.ts'

/** What somebody writes who gave an unsur less than the best answer; `[a|b]` is a choice. */
const wishes: Readonly<Record<UnsurCode, readonly string[]>> = {
  U1: [
    'Persyaratan agar ditulis dengan [bahasa yang lebih sederhana|contoh dokumen yang benar]',
    'Mohon daftar persyaratan dapat [diunduh dari situs|dilihat di ruang tunggu]',
    'Dokumen yang sudah pernah diserahkan sebaiknya tidak diminta lagi',
    'Sebaiknya ada [contoh berkas yang lengkap|daftar periksa] sebelum mengajukan permohonan',
    'Persyaratan untuk usaha kecil mohon disederhanakan',
  ],
  U2: [
    'Alur pelayanan [kurang jelas bagi yang baru pertama kali|mohon dipasang di dekat pintu masuk]',
    'Prosedurnya agar diringkas, [terlalu banyak tahap|dokumen diperiksa dua kali]',
    'Mohon dibuatkan video singkat tentang cara mengajukan permohonan',
    'Pendaftaran daring sudah ada, tetapi [sebagian masih diminta mencetak berkas|petunjuknya sulit diikuti]',
    'Status permohonan sebaiknya dapat dilihat sendiri tanpa bertanya ke petugas',
  ],
  U3: [
    'Waktu tunggu [di loket|jawaban konsultasi] agar dipersingkat',
    'Mohon kepastian kapan hasilnya selesai',
    'Penyelesaian [sering lewat dari janji layanan|masih lebih lama daripada yang tertulis di maklumat]',
    'Jam pelayanan mohon [dibuka lebih awal|tidak berhenti saat istirahat siang]',
    'Agar ada pemberitahuan bila penyelesaiannya terlambat',
  ],
  U4: [
    'Rincian tarif mohon ditempel di [loket|situs] agar tidak bertanya lagi',
    'Mohon keringanan biaya bagi usaha mikro',
    'Pembayaran agar dapat memakai [kode QR|lebih banyak pilihan bank]',
    'Tarif sudah sesuai, tetapi kode pembayarannya cepat kedaluwarsa',
  ],
  U5: [
    'Hasil layanan agar dapat diunduh [kapan saja|tanpa datang ke kantor]',
    'Isi surat sudah benar, tetapi [penulisan nama produk perlu diteliti lagi|salinannya sulit dibaca]',
    'Jawaban konsultasi sebaiknya diberikan tertulis',
    'Mohon laporan hasilnya disertai penjelasan singkat',
  ],
  U6: [
    'Petugas [baru mohon dibekali lebih banyak|sebaiknya menguasai peraturan terbaru]',
    'Jawaban antarpetugas kadang berbeda, mohon diseragamkan',
    'Agar ada petugas yang dapat menjelaskan [aplikasi|persyaratan teknis]',
    'Petugas cukup paham, hanya perlu lebih teliti memeriksa berkas',
  ],
  U7: [
    'Petugas agar lebih [ramah saat antrean panjang|sabar melayani orang lanjut usia]',
    'Mohon sapaan dan senyum tetap dijaga',
    'Petugas telepon sebaiknya tidak terburu-buru',
  ],
  U8: [
    'Tempat menyampaikan pengaduan [sulit ditemukan|agar lebih terlihat di situs]',
    'Pengaduan saya dijawab, tetapi [agak lama|tindak lanjutnya belum diberitahukan]',
    'Nomor pengaduan sebaiknya ada yang menjawab pada hari libur',
    'Mohon saran tahun lalu diumumkan hasilnya',
  ],
  U9: [
    'Ruang tunggu [terlalu sempit|perlu tambahan kursi|agak panas]',
    'Tempat parkir [kurang luas|mohon dirapikan]',
    'Aplikasinya [sering lambat pada jam sibuk|kadang tidak dapat dibuka]',
    'Toilet agar dibersihkan lebih sering',
    'Mohon disediakan [jalur kursi roda|kursi prioritas|ruang bermain anak|colokan listrik] di ruang layanan',
    'Jaringan internet di ruang layanan agar diperkuat',
  ],
}

const praise = [
  'Pelayanan sudah baik, [dipertahankan|mohon ditingkatkan lagi]',
  'Petugasnya ramah dan penjelasannya mudah dipahami',
  'Sangat membantu [usaha kami|kami yang baru pertama kali mengurus izin]',
  'Cepat dan jelas, terima kasih',
  'Sudah jauh lebih baik daripada tahun lalu',
  'Terima kasih atas pelayanannya',
  'Semoga makin banyak layanan yang dapat diurus dari rumah',
]
const nothing = ['Tidak ada', '-', 'Sudah cukup', 'Tidak ada saran']

/** Of a hundred who write something, how many write about what they liked least, and how many praise; the rest say nothing. */
const [complaining, praising] = [58, 30]

/** A suggestion of somebody whose lowest answer was given to `weakest`. */
export function drawSuggestion(random: Random, weakest: UnsurCode | undefined): string {
  const share = random.below(100)
  if (share < complaining && weakest !== undefined) return choose(random, random.pick(wishes[weakest]))
  return share < complaining + praising ? choose(random, random.pick(praise)) : random.pick(nothing)
}

function choose(random: Random, phrase: string): string {
  return phrase.replace(/\[([^\]]*)\]/g, (_, options: string) => random.pick(options.split('|')))
}
