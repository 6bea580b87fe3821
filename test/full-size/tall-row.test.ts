import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { readDocxText } from './docx-tables.ts'
import { columnTexts, readPdfText, withoutSpace } from './pdf-columns.ts'
import { renderOwn } from './render-sample.ts'

test('actions, names and recommendations taller than a page are there in full, in PDF and DOCX', async () => {
  const sentences = (name: string, count: number) =>
    Array.from(
      { length: count },
      (_, index) => `${name} kalimat ke-${index + 1} dari sebuah teks yang panjang sekali.`,
    ).join(' ')
  const texts = {
    action: sentences('Aksi', 260),
    recommendation: sentences('Rekomendasi', 160),
    unit: sentences('Unit', 90),
  }
  const input = JSON.parse(readFileSync('test/kinds/monev-skm/cases/seluruhnya-close/input.json', 'utf8'))
  input.Unit[1]['Unit Pelayanan'] = texts.unit
  input['RATL 2025'][1]['Unit Pelayanan'] = texts.unit
  Object.assign(input['RATL 2024'][2], { 'Unit Pelayanan': texts.unit, 'Rencana Aksi': texts.action })
  input['RATL 2024'][3].Rekomendasi = texts.recommendation
  const folder = mkdtempSync(join(tmpdir(), 'laporan-tinggi-'))
  try {
    const file = join(folder, 'tinggi.json')
    writeFileSync(file, JSON.stringify(input))
    const { bytes } = await renderOwn(file, 'publik', undefined)
    const pdf = await readPdfText(bytes.pdf)
    const docx = withoutSpace(readDocxText(bytes.docx))
    for (const text of Object.values(texts)) expect(docx).toContain(withoutSpace(text))
    const landscape = pdf.content.filter(({ page }) => (pdf.pageWidths[page - 1] ?? 0) > 700)
    const columns = columnTexts(landscape, ['ordinal', 'name', 'code', 'name', 'prose', 'deadline', 'status'])
    expect(columns[1]).toContain(withoutSpace(texts.unit))
    expect(columns[3]).toContain(withoutSpace(texts.recommendation))
    expect(columns[4]).toContain(withoutSpace(texts.action))
  } finally {
    rmSync(folder, { recursive: true })
  }
})
