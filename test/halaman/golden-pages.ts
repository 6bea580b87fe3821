import type { ReadReport } from '../../src/verify/read-report.ts'
import { squeezed } from '../../src/verify/stream.ts'

/** The pages whose looks are kept. */
export type GoldenPage =
  | 'sampul'
  | 'daftar-isi'
  | 'naskah'
  | 'tabel-dengan-legenda'
  | 'grafik'
  | 'tanda-tangan'
  | 'lampiran-1'
  | 'lampiran-2-lanjutan'

/** Where they are in a report, from 1: found by what stands on them, so that a page more before them changes nothing. */
export function goldenPages({
  entries,
  figures,
  headings,
  tables,
  texts,
}: ReadReport): Readonly<Record<GoldenPage, number>> {
  const pageOfHeading = (words: string) => headings.find(({ text }) => text.startsWith(words))?.page
  const signed = texts.findLast(({ text }) => squeezed(text).startsWith('nip'))?.page
  const legend = tables.find(({ cells }) => cells.length > 0 && cells.every(({ text }) => /\d–\d/.test(text)))
  const last = pageOfHeading('Lampiran 2')
  return {
    sampul: 1,
    'daftar-isi': known('daftar-isi', entries[0]?.page),
    naskah: known('naskah', pageOfHeading('BAB I ')),
    'tabel-dengan-legenda': known('tabel-dengan-legenda', legend?.cells[0]?.page),
    grafik: known('grafik', figures[0]?.page),
    'tanda-tangan': known('tanda-tangan', signed),
    'lampiran-1': known('lampiran-1', pageOfHeading('Lampiran 1')),
    'lampiran-2-lanjutan': known('lampiran-2-lanjutan', last === undefined ? undefined : last + 1),
  }
}

function known(name: GoldenPage, page: number | undefined): number {
  if (page === undefined) throw new Error(`no page of the sample is ${name}`)
  return page
}
