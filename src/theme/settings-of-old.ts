import { defaultZone } from '../base/dates/zoned-time.ts'

/** What registries look for, as their templates write it. */
const codeOf = (name: string) => `\${${name}}`

/** What a theme means that says nothing of a setting: how reports looked before there was that setting. */
export const settingsOfOld = {
  tepi: { jilid: 0 },
  halaman: { bab: 'halaman baru', kosong: '' },
  rincian: 'menurut templat',
  tandaTangan: { cara: 'basah', keterangan: '', catatanKaki: '' },
  registrasi: {
    nomor: codeOf('nomor_naskah'),
    tanggal: codeOf('tanggal_naskah'),
    nama: codeOf('nama_pengirim'),
    nip: '',
    tandaTangan: codeOf('ttd_pengirim'),
  },
  zona: defaultZone,
  sampul: { tanda: [] },
  kontak: { judul: 'Kontak', baris: [] },
} as const
