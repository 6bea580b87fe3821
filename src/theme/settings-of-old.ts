/** What a theme means that says nothing of a setting: how reports looked before there was that setting. */
export const settingsOfOld = {
  tepi: { jilid: 0 },
  halaman: { bab: 'halaman baru', kosong: '' },
  rincian: 'menurut templat',
  tandaTangan: { cara: 'basah', keterangan: '', catatanKaki: '' },
} as const
