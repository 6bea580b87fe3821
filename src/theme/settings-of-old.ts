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

/** Settings on top of others: sections say only what differs; lists and single values are taken whole. */
export function mergeSettings(base: unknown, own: unknown): unknown {
  if (!isSection(base) || !isSection(own)) return own
  const names = [...new Set([...Object.keys(base), ...Object.keys(own)])]
  return Object.fromEntries(
    names.map(name => [name, Object.hasOwn(own, name) ? mergeSettings(base[name], own[name]) : base[name]]),
  )
}

export function isSection(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
