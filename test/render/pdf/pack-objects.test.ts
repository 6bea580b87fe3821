import { PDFDocument, PDFRawStream } from '@cantoo/pdf-lib'
import { beforeAll, describe, expect, test } from 'vitest'
import { nodeDeflate } from '../../../src/platform/node-deflate.ts'
import { packObjects } from '../../../src/render/pdf/pack-objects.ts'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { everyLetter } from '../../app/archive/every-stream.ts'
import { documentWith, paragraph } from '../../document/build.ts'
import { catalogue } from '../catalogue.ts'
import { theme } from '../default-theme.ts'
import { fonts } from '../fonts.ts'

// Reads with another library: ours judges the report, not how a file is packed.

/** What stands under each number, the packed bytes of a stream included. */
async function objectsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false })
  return new Map(
    context
      .enumerateIndirectObjects()
      .map(([id, object]) => [
        String(id),
        object instanceof PDFRawStream ? `${object.dict} ${Buffer.from(object.contents).toString('hex')}` : `${object}`,
      ]),
  )
}

describe('a file whose objects are packed', () => {
  const asked: number[] = []
  const deflate = (bytes: Uint8Array) => {
    asked.push(bytes.length)
    return nodeDeflate.deflate(bytes)
  }
  let [plain, packed]: [Uint8Array, Uint8Array] = [new Uint8Array(), new Uint8Array()]
  let pages: number
  beforeAll(async () => {
    const rendered = await renderPdf(catalogue, theme, fonts)
    ;[plain, pages] = [rendered.bytes, rendered.pages]
    packed = (await renderPdf(catalogue, theme, fonts, { deflate })).bytes
  })

  test('has the same objects under the same numbers, and its trailer', async () => {
    const [before, after] = [await objectsOf(plain), await objectsOf(packed)]
    for (const [id, object] of before) expect(after.get(id), id).toBe(object)
    const added = [...after.keys()].filter(id => !before.has(id))
    // Streams of objects are opened and forgotten by the library.
    expect(added.length).toBeLessThan(before.size / 100 + 2)
    const [{ trailerInfo: own }, { trailerInfo: given }] = (await Promise.all(
      [packed, plain].map(async bytes => (await PDFDocument.load(bytes, { updateMetadata: false })).context),
    )) as [PDFDocument['context'], PDFDocument['context']]
    for (const key of ['Root', 'Info', 'ID'] as const) expect(String(own[key]), key).toBe(String(given[key]))
  })

  test('is at most two thirds of the other, and names no element of the structure outside its streams', () => {
    expect(packed.length * 3).toBeLessThan(plain.length * 2)
    const outside = Buffer.from(packed).toString('latin1')
    expect(outside).not.toContain('/S /TD')
    expect(everyLetter('laporan.pdf', packed)).toContain('/S /TD')
  })

  test('packs pages in threads, then its objects, and gives the same bytes each time', async () => {
    expect(asked.length).toBeGreaterThan(pages + 1)
    const again = await renderPdf(catalogue, theme, fonts, { deflate: nodeDeflate.deflate })
    expect(Buffer.compare(packed, again.bytes)).toBe(0)
  })

  test('of a few objects is a file too; what is no such file is refused', async () => {
    const { bytes } = await renderPdf(documentWith(paragraph('pendek')), theme, fonts)
    const small = await packObjects(bytes, nodeDeflate.deflate)
    expect((await objectsOf(small)).size).toBeGreaterThanOrEqual((await objectsOf(bytes)).size)
    await expect(packObjects(small, nodeDeflate.deflate)).rejects.toThrow('no table of addresses')
    await expect(packObjects(bytes.slice(0, -200), nodeDeflate.deflate)).rejects.toThrow('no table of addresses')
  })
})
