const words = `
  yg tdk gk ga gak sdh udh udah blm dgn utk krn jg jgn dr pd kpd klo kalo klau sm sma bgt bs bsa trs trus tp tpi hrs dlm jd jdi msh bnyk byk org sy sya aq gw gue lg lgi
  smg smoga mhn tlg tlng pls min plis ok oke kmrn kmarin skrg skrang bln thn tgl hr hari2 pdhl katanya bilang bilangnya suruh nyuruh kasi kasih nelpon telpon
  telepon nomor nomer kontak hubungi kirimkan marah marahin cuek jutek ketus baik2 bapaknya ibunya masnya mbaknya bagian bagiannya anaknya istrinya suaminya
  sedang sambil sembari padahal supaya biar nggak enggak gakk ndak ndk mboten kenal sebelah waktunya orangnya sendiri sendirian kasian
  abang about above absences ac achievement action actions acuan ada adalah adanya addressee advice after agar age
  agency aja ajah akan akar akhir akhirnya aksi aksinya akun alamat alasan alasannya alur aman ambang ambangnya ambil
  analisis and anggotanya angka angkanya answer answers antara antaranya anter anterin antre antrean antri antrian
  apa apabila apakah aplikasi application apresiasi arabic arah arahan arsip arti asal asalnya asik asked asli atas
  atasnya atau atm attention aturan aturannya audit author awal awas ayo bab baca background badan bagaimana bagi
  bagian bagiannya bahan bahannya bahasa bahwa baik baku balai balas balasan balik band bandingkan bands banget
  bangga bangku bantu bantuan banyak banyaknya baris barisnya bars baru basah batang batas bawa bawaan bawah bayar
  bebas beberapa beda before begitu belakang belakangnya belanja belas belum benar bengkak bentuk bentuknya berada
  berapa beres berhijab berisi berjilbab berkacamata berkas bersih bertugas besar beserta biasa biasanya biaya bicara
  bikin bila bingung biru blank block blok bloknya bobot bobotnya bohong bolak boleh buang buat buka bukan bukti buku
  bulan bulanan bumil bunyi bunyinya busui butir butuh byte cantik capaian capek cara cari carried catatan category
  cek cekatan central cepat ceria certainty change choice close closed closing cocokkan cokelat coklat compared
  comparison compose conclusion contoh conversion cover criteria cukup cuma cuti cutoff daftar daftarnya dahulu dalam
  dalamnya damai dan dapat dari daring daripada dasar date dated day deadline decimals deh dekat delapan delivery
  demi demikian demography dengan dengar depan desimal detail dia digit digital diisi dilayani dinas disana disini
  docs dok dong dua duduk dukung dulu edisi efforts eja ekstrem elektronik elemen emas emosi empat enak enough
  evaluasi examples exceeded expected fact factor facts fall feedback figures first folder foldernya format
  formulir from gabungan gagal gaji gak galak gambar gambarnya ganjil ganteng ganti garis gedung gelar gerai
  gimana gitu given grade grafik grafiknya gratis groups habis hadir hal halaman halamannya hamil hanya harga hari
  harus has hasil hasilnya hbs headings helper heran hidden highest hijau hilang hingga history hitam hitung hitungan
  holidays hormat hotel hujan hukum huruf hurufnya ialah ijin ikm ikut imbalan implementation indeks indeksnya index
  informasi ingat ingin ini instansi instrumen instrument instruments integritas internal internet isi isian
  isinya issued item items itu izin jadi jadwal jaga jalan jam jangan janji jauh jawab jawaban jawabannya jelas
  jelaskan jelek jenis jenjang jilid judes judul juga jujur jumlah kabupaten kacamata kadang kaki kalem kali kalimat
  kalkulator kamar kamera kami kamu kanan kantor kapan kapital karakteristik karena kartu kasih kasihan kasus kata
  katanya kategori kategorinya kaya kecewa kecil kedua keep keluar kemarin ken kenapa keras kereta kerja ketat ketus
  kinds kini kiri kirim kode kok kolom kolomnya koma kompeten komputer kontak korupsi kosong kotor kriteria kualitas
  kuat kuesioner kuesionernya kuning kurang kurs kursi label lagi lain lainnya lalu lama lambat lampiran landscape
  langsung lanjut lanjutan lanjutnya lansia lantai lapor laporan laporannya laptop largest last latar law layanan
  layanannya layar lazim lebar lebih legenda lelah lembar lengkap letter lewat lho liar libur lihat lima limit lines
  lingkungan logo loh loka lokal lost lowest luar lucu lulus lumayan lupa maaf mahal main mainan makan makanan makin
  maksimal maksud mal malam malas malu mampu mana mandiri manfaatnya manis many marker marking masalah masih masing
  masker massal masuk masukan masukannya masyarakat matriks matrix mau mean melayani memang menit menjaga merah
  mereka minimal minta minum mirip misalnya missing mobil mohon monev monitoring month months most motor movement
  muda mudah muka mulai mungkin murah musala mushola mutu nah naik nama namanya names namun nanti narasi narratives
  naskah naskahnya nganter ngga nggak nih nilai nilainya nip nobr nol nomor nomornya none not nota npm numbering
  numpang nunggu nya nyaman obat ods oke oleh one ongkos open orang orangnya ordinal orientation other out 
  outside overdue pada padahal pagebreak pagi pakai paket paling panas panduan pangan panjang pantas paper paragraf
  parah parkir parkiran part parts pasti patut pelan pelayanan penuh per perlu pernah pers pertama phrase phrases
  pihak pilihan pimpinan pindah pintu pisah placeholder plain poin points pojok pokok polos populasi population
  praktik prasarana pratinjau predicate predikat pribadi pribadinya printer privacy problems produk program prose
  prosedur protected puas publik pula pulang puluh pun punya pusat pusing putih question ramah range rangkai rapat
  rapi rapih rata ratl reached readings rebah received recipients recommendation recommendations records reference
  registrasi regulation rekaan rekap rekapitulasi rekomendasi rencana rentan rentang reopened resmi responden
  respondennya respondents response restart ribet rincian ringkas ringkasan rise riwayat roman root ruang ruangan
  rujukan rules run rupa rupanya rusak ruwet saat sabar sabun sah saja sakit salah salam salinan salut sama same
  sampai sampel samping sampingnya sample samples sampul sana sangat santai santun sapa sapaan saran sarana satu
  satuan saw sayang scale scope score sebab sejak sel semua senang seneng senyum sepatu sering serta seru sesuai sex
  share shared shift siang siap siapa siaran sigap signatory signatures sih similar simpan simpatik simpulan
  since singkat sini sinyal sisa situ skala skm small sopan sore source spak spasi spellings spkp standar status step
  strong suara suatu sub subtitle sudah suggestion suggestions suka sulit sum sumber summary supaya surat survei
  surveinya survey surveys susah susunan swapped syarat tabel tables tadi tag tahan tahap tahu tahun takut tambah
  tampak tampil tanah tanda tangan tanggal tanggalnya tanggap tanpa tanya tapi targetnya tarif tautan tebal tegak
  teks telah telat teliti tema teman temanya tempat tempatnya templat templatnya tenang tengah tentang
  tentu tepat tepi terbit terima terisi terus test tetap tetapi the threshold thresholds tiba tidak tiga tiket tim
  timeline timpa tindak tinggi tipe tisu toilet tolong too tren trend triwulan tua tugas tujuan tulis tulisan tunggal
  tunggu turun txt uang ubah ukuran ulang umum undang unit units unknown unreadable unsur unsurnya untuk untung
  unused upaya uraian urus urutan urutannya used usia usul utama vanished variabel versi wajah wajar wajib
  waktu waktunya warna warnanya website weight wifi without working xls xlsb yaitu yakni yang year years yes zaman
  zona`

const known: ReadonlySet<string> = new Set(words.trim().split(/\s+/))
/** Verbs and nouns made of other words: `menjelaskan`, `pengiriman`. */
const derived = /^(?:me(?:m|n|ng|ny)?|ber|ter|pe(?:m|n|ng|ny)?|ke|se)\p{L}{4,}$|^di\p{L}{3,}$/u

/**
 * A word of ordinary language, in small letters: what stands behind "ibu" in small letters is a name only when it is none.
 * Words of this program's own guide and templates, and others that people use in suggestions.
 */
export function isOrdinaryWord(word: string): boolean {
  return known.has(word) || derived.test(word) || /\p{L}{3,}nya$/u.test(word)
}
