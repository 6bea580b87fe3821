const words = `
  agar anak apoteker badan bagi bagian bahwa balai bapak bersama besar bidang biro bpk bpom bu bupati cv dan dari
  deputi dinas direktorat direktur dokter dosen fungsional gubernur guru hamil ibu inspektorat inspektur jabatan
  kabupaten kantor kelompok kementerian kepada kepala ketua koordinasi koordinator kota laboratorium layanan lembaga
  loka lurah masyarakat melaksanakan melakukan melalui melatih melibatkan memanggil memberi memberikan meminta
  menerima menghubungi mengirim mengundang mengusulkan menteri menugaskan menunjuk menyusui mitra narasumber nomor
  nusantara oleh orang pada pak para pegawai pejabat pelaku pelanggan pelapor pelatihan pelayanan pemateri pembicara
  pemerintah pemilik pemohon pendamping pengadu pengawas pengelola pengguna pengunjung penyelia permohonan pertiwi
  perusahaan peserta petugas pimpinan pom ppid presiden pt pusat puskesmas rapat rektor responden rumah saran satker
  saudara saudari sdr sdri sebagai sekretariat sekretaris seksi selaku seluruh semua serta sosialisasi staf
  subbagian tamu teknisi tenaga terhadap tim unit universitas untuk wakil wali walikota warga yang`

/**
 * Words with a capital that are never part of a name: offices, groups of people, and verbs that begin a sentence. Where
 * one is missing here, a word too many is masked; that is the safe side.
 */
export const noNames: ReadonlySet<string> = new Set(words.trim().split(/\s+/))
