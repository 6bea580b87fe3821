const offices = `
  apip apoteker aparatur arsiparis asesor asisten auditor balai bagian bakorwil bappeda bappenas bidang biro bkd bkn bpk bpkp bpom
  bpom bpjs bpsdm bupati camat datin desa deputi dinas dinkes direktorat direktur dirjen ditjen diskominfo dpmptsp dprd
  dusun evaluator fasilitator fungsional gubernur hakim inspektorat inspektur instansi instruktur irban irjen itama jabatan jaksa
  jejaring kabag kabid kabiro kabupaten kadin kadinkes kadis kades kadus kakanwil kanwil kapus kapusdatin karo kasatker kasi kasubag kasubbag
  kasubbid kasi kecamatan kelompok kelurahan kementerian kepala ketua komisi komisioner koordinator koordinasi kota kpk laboratorium lembaga
  loka lurah madrasah manajer menteri moderator negara ombudsman ortala panitera panitia pejabat pembimbing pemda pemkab pemkot pemprov
  penanggung penata pengawas pengelola penguji pengurus penyelia penyuluh pimpinan pokja polda polisi polres polri polsek posyandu ppid pranata
  presiden provinsi ptsp pusat pusdatin puskesmas rektor rsud rt rukun rumah ruang rw saksi satgas satker satpol satpam sekda sekdes sekjen
  sekretariat sekretaris seksi sespim sesditjen sestama setda staf staff subbag subbagian subbid subdirektorat subdit subkoordinator tata tim
  timja tni ulpk umum unit universitas upt upp uptd verifikator wagub wakil wali walikota walkot widyaiswara yayasan`

const people = `
  adik admin administrator agen anak anggota anjing anonim atasan ayah bapak bayi bendahara bidan bos bpk bu bujang bunda cs calon
  cucu dokter dosen driver duda gadis guru haji hajah hamba ibu imam istri janda juragan juru kakak kakek kasir kawan keluarga
  kiai klien kolega konsultan konsumen korban kurir kyai lansia loket lulusan mahasiswa mahasiswi mama masyarakat mertua mitra montir narahubung
  narasumber nasabah nenek nelayan office ojek operator orang orangtua ortu pak pakar papa para pasien paman pasutri pedagang pegawai pekerja
  pelajar pelaku pelanggan pelapor pelatih pelayan pemandu pemateri pembeli pembicara pemerintah pemilik pemohon pemuda penasihat
  pendamping pendeta penerima pengacara pengadu pengantar pengguna pengirim pengunjung pengusaha penjaga penjual penonton penulis penumpang
  penyandang perawat perwakilan peserta petani peternak petugas pic pihak pns asn pppk honorer produsen psikolog public relawan resepsionis responden rekan
  sanak santri saudara saudari sdr sdri security siswa siswi sopir suami supir suster tamu tante teknisi teller teman tenaga tetangga tokoh
  tukang tuan umkm ustad ustadz ustadzah vendor warga wanita wartawan wiraswasta siapa bersangkutan tersebut ybs dimaksud
  mudi sekalian kader angkat asuh kandung tiri jari negara tani angkatan pembina kepsek camatnya lurahnya direksi kepala-kepala panutan idola`

const words = `
  agar akan aktif alamat aplikasi atas atau badan bagi bagus bahwa baik banyak baru bersama besar bisa boleh cepat cukup dan dapat dari daring
  data dengan depan di dll dr dst feedback foto hamil harap hari hubungi iii ini itu iv jadi jangan jelas jika kalau kami kantor karena
  kasih kepada ketika kurang laki lain laporan layanan lebih lewat libur lisensi luar mana manula masalah masih melaksanakan melakukan
  melalui melatih melibatkan memanggil memberi memberikan meminta menerima menghubungi mengirim mengundang mengusulkan menugaskan menunjuk
  menyusui mohon muda nama nanti nomor nusantara oleh online pada pelatihan pelayanan pembinaan permohonan pertiwi perempuan perusahaan pria produk program pt
  ramah rapat rencana saja saran saya sebagai selaku seluruh semua sendiri sesuai serta silakan sistem sosialisasi sudah surat survei
  instagram facebook telegram tiktok twitter whatsapp youtube website line linkedin
  no nomer wa hp ig fb telp telepon email surel via cap merk merek nota dokumen berkas lantai gedung blok kamar loket antrian antrean
  tahap tahun telah terhadap terima terimakasih tiap tidak tindak tolong tua ucap ucapkan untuk usul via waktu yang yg yth tdk sdh utk dgn krn blm bs jg
  senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni juli agustus september oktober november desember`

const regions = `
  aceh bali balikpapan bandung banten batam bekasi bengkulu bogor cirebon denpasar depok gorontalo indonesia jakarta jambi jawa jayapura
  jember jogja kalimantan kendari kupang lampung makassar maluku mamuju manado manokwari mataram medan ntb ntt padang palangkaraya palembang palu
  pangkalpinang papua pekanbaru pontianak riau samarinda semarang serang sidoarjo sofifi solo sorong sulawesi sumatera surabaya surakarta
  tangerang tanjung tarakan ternate yogyakarta banda bandar lhokseumawe sumbawa flores sabang merauke ambon bitung tomohon salatiga tegal`

/** Places of the country; behind a name they may be a part of it: `Baharuddin Tanjung`. */
export const regionNames: ReadonlySet<string> = new Set(regions.trim().split(/\s+/))

/**
 * Words with a capital that are never part of a name: offices, groups of people, places, and verbs that begin a sentence.
 * Where one is missing here, a word too many is masked; that is the safe side.
 */
export const noNames: ReadonlySet<string> = new Set(`${offices} ${people} ${words} ${regions}`.trim().split(/\s+/))
