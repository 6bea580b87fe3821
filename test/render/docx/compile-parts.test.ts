import { Document, ImageRun, Packer, Paragraph } from 'docx'
import { ChartRun } from 'docx/charts'
import { strFromU8, strToU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'
import { compileParts } from '../../../src/render/docx/pack-parts.ts'

/** A document with a part of each kind: markup, a picture, and a chart with its workbook. */
function documentOfAllParts(): Document {
  const picture = new ImageRun({ type: 'gif', data: strToU8('GIF89a'), transformation: { width: 1, height: 1 } })
  const chart = new ChartRun({ type: 'line', categories: ['a'], series: [{ name: 'b', values: [1] }] })
  return new Document({ sections: [{ children: [new Paragraph({ children: [picture, chart] })] }] })
}

test('the parts are those of the package that the library gives out', async () => {
  const parts = compileParts(documentOfAllParts())
  const packed = unzipSync(await Packer.toBuffer(documentOfAllParts()))
  expect([...parts.keys()].sort()).toEqual(Object.keys(packed).sort())
  expect(parts.get('word/media/image1.gif')).toEqual(strToU8('GIF89a'))
  expect(parts.get('word/embeddings/Microsoft_Excel_Worksheet1.xlsx')).toBeInstanceOf(Uint8Array)
  const styles = parts.get('word/styles.xml')
  expect(styles).toBe(strFromU8(packed['word/styles.xml'] ?? new Uint8Array()))
  const markup = [...parts].filter(([name]) => /\.(xml|rels)$/.test(name)).map(([, part]) => typeof part)
  expect(new Set(markup)).toEqual(new Set(['string']))
})
