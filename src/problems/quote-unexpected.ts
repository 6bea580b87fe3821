import { monthNames } from '../base/dates/calendar-date.ts'
import { noNames } from '../privacy/no-names.ts'

/** Words of a quote; what follows is left out. */
const quotedWords = 8

/** Two letters or more in a row, as names have them. */
const word = /\p{L}[\p{L}\p{M}’']+/gu

/**
 * What stands where a number, a date, one of a few words, or the name of a listed thing was expected, as a message may quote
 * it. In a table whose columns have shifted it is the name of a citizen: words that are neither the program's own nor known
 * in that place keep their first letter alone, whether or not anybody would take them for a name. Digits and signs stay.
 *
 * @param known texts whose words are expected there.
 */
export function quoteUnexpected(text: string, known: readonly string[] = []): string {
  const expected = known.length === 0 ? noWords : wordsOf(known)
  const pieces = text.split(/\s+/).filter(piece => piece !== '')
  const shown = pieces.slice(0, quotedWords).map(piece =>
    piece.replace(word, one => {
      const small = one.toLowerCase()
      return programWords.has(small) || expected.has(small) ? one : `${[...one][0] ?? ''}…`
    }),
  )
  return `${shown.join(' ')}${pieces.length > quotedWords ? ' …' : ''}`
}

/** Whether a quote says all that was written. */
export function isQuotedWhole(text: string, known: readonly string[] = []): boolean {
  return quoteUnexpected(text, known) === text.trim().replace(/\s+/g, ' ')
}

const noWords: ReadonlySet<string> = new Set()

/** The same lists are asked for many cells. */
const knownWords = new WeakMap<readonly string[], ReadonlySet<string>>()

function wordsOf(texts: readonly string[]): ReadonlySet<string> {
  const found = knownWords.get(texts)
  if (found !== undefined) return found
  const words = new Set(texts.flatMap(text => text.toLowerCase().match(word) ?? []))
  knownWords.set(texts, words)
  return words
}

const words = `
  aksi thn final copy lama salinan lumayan rampung tuntas beres ongkos keadaan rupa warna kira entah lah lembut keluhan
  rekapan draf revisi unggah unduh pivot chart summary total rata kira spki layan kuota peta mandiri kerja
  perubahan langkah kehadiran putaran rapat semula menjadi pemutakhiran kembali pengembalian berkas kendala realisasi
  tentang petunjuk contoh keterangannya angka terbit populasi profil rtl tl fkp sebelumnya karakteristik disabilitas non persentase
  pendukung dukungan pemenuhan rentan foto anggaran observasi bagian lantai keberadaan ketersediaan sasaran kesenjangan pembagi
  lokus dasar hukum kanal resmi keputusan publikasi upaya penjawab dukung direkomendasikan lanjutan ditindaklanjuti penyebab dokumentasi uraian narasi slovin sensus
  abaikan ada alasan analisis antara anti apa aplikasi arsip atas baik bahan bagus baru batas batal beberapa belum berapa
  berikut berlaku biaya bintang bobot bukan bukti bulan bulanan butir cakupan cara catatan close clear cukup cutoff daftar data
  dalam di dialami diisi dinilai diselesaikan diproses ditolak ditunda dilaksanakan dijawab dokumen duplikat email eks form
  formulir gabungan gambar gedung grafik gratis hal halaman harga hari hasil ikm ini indeks indikator instansi instrumen ipak
  ipkp isian isi itu jadwal jam jangka jawaban jelas jenis jenjang judul jumlah juta kali karena kategori kecewa keluaran
  kelamin kelas kepuasan keterangan kode kolom komentar kompetensi kondisi korupsi kosong kritik kualitas kuesioner kurang
  laki lain lainnya lambat lampiran lancar laporan lebih lengkap lembar level logo lulusan lokasi lunas maksimal mandiri
  masih masukan masuk mata matriks mekanisme memadai memuaskan memenuhi menengah menit menjawab menunggu minggu mingguan
  minimal monev mudah mulai mutu nama nihil nilai nip nol nomer nota notula open pagi pangkat pekerjaan pelaksana pelaksanaan
  pemetaan penandatangan penanganan pendidikan pengaduan penggabungan pengisian pengujian penilaian penyelesaian perbaikan
  perempuan perilaku periode permintaan persen persepsi persyaratan pertanyaan pilihan pita poin pria produk prosedur proses
  prioritas puas pukul puluh rata ratl ratus rekap rekapitulasi rekomendasi rencana responses response rendah ribu ringkasan
  rincian riwayat rp rupiah rutin salah sampai sampel sangat sarana saran satu dua tiga empat lima enam tujuh delapan sembilan
  sepuluh sebelas belas sebagian sebelum sedang sejak selalu selesai selisih semester seminggu seperti sepenuhnya sering
  sertifikat sesuai sesudah setahun setiap setuju sewaktu siaran sistem skala skm skor spak spesifikasi spkp standar
  status sudah sumber surat survei survey susunan tabel tahap tahun tahunan tampil tanggal target tarif tata tahunnya telah
  tembusan terakhir terapan tepat terbuka terisi terlaksana terlambat tertutup tersedia tidak tdk tiap tim timeline timestamp
  tindak tinggi total transaksi tren triwulan kuartal catur wulan tutup tw tgl unsur usia umur urut usulan volume waktu
  wanita wib wit wita ya n na tba lanjut open closed done progress on the of form responses smp sma smk sd diploma sarjana
  magister doktor swasta negeri pns asn tni polri wirausaha pelajar mahasiswa lainnya prasarana fasilitas kecepatan ketepatan
  kemudahan kejelasan keramahan kesopanan kesesuaian kewajaran gratifikasi pungutan liar suap diskriminasi percaloan calo
  jan feb mar apr jun jul agu agt ags agus sep sept okt nov des am pm gmt senin selasa rabu kamis jumat sabtu ahad malam siang sore
  sla hitungan rujukan dirujuk tujuan rujuk balik libur kanal komoditi komoditas klasifikasi subklasifikasi isu disposisi daerah nasional
  cuti bersama kadar berkadar pengawasan aspirasi informasi tiket permohonan aduan replied hold upaya feedback whatsapp telepon
  langsung media sosial terima diterima melengkapi dilengkapi seminggu diminta ppid wbs lapor
  ok oke lunas bph x i ii iii iv v vi vii viii ix xi xii u p s d c b a e`

/** Words that this program itself writes and reads, in small letters: none of them tells who somebody is. */
const programWords: ReadonlySet<string> = new Set([
  ...words.trim().split(/\s+/),
  // The sheet of that name.
  'Temuan'.toLowerCase(),
  ...monthNames.map(name => name.toLowerCase()),
  ...noNames,
])
