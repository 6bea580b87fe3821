import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { blankLine } from '../../src/document/inline.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { traceReport } from './trace-report.ts'

const left = ['Nomor', 'Tanggal', 'Nama Penandatangan', 'NIP Penandatangan']

/** The texts of a golden case whose report leaves to the registry what it may, but for some entries. */
async function textsOf(id: string, name: string, kept: readonly string[] = []) {
  const kind = reportKinds.find(one => one.id === id)
  if (kind === undefined) throw new Error(id)
  const input = JSON.parse(readFileSync(`test/kinds/${id}/cases/${name}/input.json`, 'utf8'))
  for (const title of left) if (!kept.includes(title)) delete input.Laporan[title]
  const trace = await traceReport(kind, JSON.stringify(input), { edition: 'publik' })
  return { pdf: trace['pdf.txt'] ?? '', docx: trace['docx.txt'] ?? '', problems: trace['problems.txt'] }
}

test.each([
  ['monev-skm', 'satu-tahun-unsur-sama', ['number', 'date', 'name', 'nip'], ['nomor_naskah']],
  ['spkp-spak', 'tiga-puluh-responden', ['date', 'name', 'nip'], []],
  ['skm-tahunan', 'satu-tahun-dengan-jawaban', ['number', 'date', 'name', 'nip'], ['nomor_naskah']],
  ['pekppp', 'skor-berulang-satu-unit', ['number', 'date', 'name', 'nip'], ['nomor_naskah']],
  ['pemutakhiran-ratl', 'satu-unit-selesai', ['number', 'date', 'name', 'nip'], ['nomor_naskah']],
  ['kelompok-rentan', 'satu-unit', ['number', 'date', 'name', 'nip'], ['nomor_naskah']],
  ['pengaduan', 'satu-unit-satu-bulan', ['number', 'date', 'name', 'nip'], ['nomor_naskah']],
] as const)(
  '%s: what the registry fills in is a line in the PDF and its code in the DOCX',
  async (id, name, facts, more) => {
    const { pdf, docx } = await textsOf(id, name)
    for (const fact of facts) expect(pdf).toContain(blankLine(fact))
    expect(pdf).not.toContain('${')
    for (const code of ['tanggal_naskah', 'nama_pengirim', 'ttd_pengirim', ...more])
      expect(docx).toContain(`\${${code}}`)
    // No code of a NIP is known: what no registry looks for is a line there too.
    expect(docx).toContain(`NIP ${blankLine('nip')}`)
  },
)

test('what is filled in stands as it is, and one who has no NIP has no line for it', async () => {
  const { pdf, docx } = await textsOf('monev-skm', 'satu-tahun-unsur-sama', ['Tanggal', 'Nama Penandatangan'])
  for (const text of [pdf, docx]) {
    expect(text).toContain('27 Juli 2026')
    expect(text).toContain('Budi Contoh')
    expect(text).not.toContain('NIP')
  }
})
