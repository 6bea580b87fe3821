import { expect, test } from 'vitest'
import { reportKinds } from '../../src/kinds/registry.ts'
import { draftReport } from '../../src/pipeline/draft-report.ts'
import { inputAt } from '../desk.ts'
import { printDocument } from '../document/print-document.ts'
import { keptPorts } from '../kept-ports.ts'

/** The report of a field case as its golden cases show it, one node on each line. */
async function treeOf(input: string): Promise<string> {
  const opened = await inputAt(`test/field-cases/${input}`)
  const request = { input: opened, edition: 'publik', strict: false } as const
  const outcome = await draftReport(request, reportKinds, keptPorts())
  if (!outcome.ok) throw new Error(outcome.problems.map(({ message }) => message).join(' '))
  return printDocument(outcome.value.document)
}

test('a mean of three months says for each survey by itself how many months it rests on', async () => {
  const tree = await treeOf('rata-rata-satu-bulan.json')
  expect(tree).toMatch(/Rata-rata IPAK sebesar [^.]+\. Rata-rata itu hanya dihitung dari 1 \(satu\) bulan/)
  expect(tree).not.toMatch(/Rata-rata IPKP sebesar [^.]+\. Rata-rata itu hanya/)
})

test('a unit that became independent after the last survey is not among those surveyed, and has no note', async () => {
  const tree = await treeOf('unit-mandiri-sesudah-survei.json')
  expect(tree).toContain('2 (dua) unit pelayanan publik, yang terdiri atas 2 (dua) unit kerja pusat')
  expect(tree).not.toContain('Balai Besar POM di Misal')
  expect(tree).not.toContain('satuan kerja mandiri')
})

test('where nothing is closed the report says so in words, and no per cent of nothing', async () => {
  const tree = await treeOf('tidak-ada-yang-close.json')
  expect(tree).toContain('Belum ada rencana aksi yang {emphasis: close}')
  expect(tree).not.toMatch(/0 \(nol\) rencana aksi atau|atau 0%/)
})

test('phone numbers are masked in whatever spelling', async () => {
  const tree = await treeOf('telepon-dalam-ejaan-sulit.xlsx')
  expect(tree).toContain('narahubung [disamarkan]/[disamarkan]')
  expect(tree).toContain('Narahubung: hp.[disamarkan], [disamarkan], telp-[disamarkan]')
  expect(tree).toContain('Kontak loket [disamarkan] / [disamarkan] dan WA [disamarkan]')
  expect(tree).not.toMatch(/8\d{2}|\d{4}-\d{4}/)
})

test('roles, and places named after persons, are nobody', async () => {
  const tree = await treeOf('bukan-data-pribadi.xlsx')
  for (const words of [
    'Pak RT dan Bu Lurah',
    'Universitas Prof. Dr. Moestopo',
    'Apt. Penanggung Jawab',
    'RSUD Dr. Soetomo',
    'Gedung dr. Wahidin lantai 2',
    'Kode 3174051234560001',
    'Nomor izin 1234567890123456',
    'Telepon 1500533',
  ]) {
    expect(tree).toContain(words)
  }
  expect(tree).toContain('Ketua Tim Ibu [disamarkan] menyusun')
})
