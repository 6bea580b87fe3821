import { describe, expect, test } from 'vitest'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { documentWith, matrix, matrixRow, paragraph } from '../../document/build.ts'
import { catalogue } from '../catalogue.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'
import { openPdf } from './open-pdf.ts'

test('title, author, language and date of the file are those of the report', async () => {
  const { pdf } = await openPdf(catalogue)
  const { info } = await pdf.getMetadata()
  expect(info).toMatchObject({
    Title: 'Judul <Laporan> & "Katalog"',
    Author: 'Inspektorat Utama',
    Language: 'id',
    CreationDate: 'D:20230727000000Z',
  })
  expect(info).not.toHaveProperty('ModDate')
})

describe('the same document', () => {
  test('gives the same bytes, with another document in between', async () => {
    const first = await renderPdf(catalogue, theme, fonts)
    await renderPdf(documentWith(paragraph('lain'), matrix([matrixRow('lain')])), theme, fonts)
    const second = await renderPdf(catalogue, theme, fonts)
    expect(Buffer.compare(first.bytes, second.bytes)).toBe(0)
  })

  test('gives the same bytes when several are rendered at once', async () => {
    const [alone, ...together] = await Promise.all(Array.from({ length: 4 }, () => renderPdf(catalogue, theme, fonts)))
    for (const other of together) expect(Buffer.compare(alone?.bytes ?? new Uint8Array(), other.bytes)).toBe(0)
  })
})

test('another document gives other bytes', async () => {
  const [left, right] = await Promise.all(
    ['a', 'b'].map(words => renderPdf(documentWith(paragraph(words)), theme, fonts)),
  )
  expect(Buffer.compare(left?.bytes ?? new Uint8Array(), right?.bytes ?? new Uint8Array())).not.toBe(0)
})

test('progress tells of every piece that is drawn, and how many there are', async () => {
  const steps: (readonly [number, number])[] = []
  await renderPdf(catalogue, theme, fonts, { step: (done, total) => steps.push([done, total]) })
  expect(steps).toEqual(steps.map((_, index) => [index + 1, steps.length]))
  expect(steps.length).toBeGreaterThan(2)
})

test('the number of pages is that of the file', async () => {
  const { pdf, bytes } = await openPdf(catalogue)
  expect((await renderPdf(catalogue, theme, fonts)).pages).toBe(pdf.numPages)
  expect(bytes.length).toBeGreaterThan(1000)
})
