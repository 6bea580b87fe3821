import { unzipSync, zipSync } from 'fflate'
import { beforeAll, describe, expect, test } from 'vitest'
import { checkPictures } from '../../../src/verify/pictures/check-pictures.ts'
import { type RenderedSample, renderOwn } from '../../full-size/render-sample.ts'
import { keptPorts } from '../../kept-ports.ts'
import { buildPng, palette } from '../../picture/build-png.ts'
import { sampleJpeg } from '../../picture/sample-jpegs.ts'
import { withThemes } from '../../theme/themes.ts'

const { jobs } = keptPorts()
const photograph = sampleJpeg('progressive')
const alpha = buildPng({ width: 60, height: 40, colourType: 6 })
const indexed = buildPng({ width: 50, height: 40, colourType: 3, before: [palette(256)] })

let sample: RenderedSample

beforeAll(async () => {
  const said = { instansi: ['Badan Pengawas Obat dan Makanan'], logo: 'lambang.jpg' }
  const tanda = ['alfa.png', 'palet.png'].map(berkas => ({ berkas, sebutan: 'Tanda Contoh' }))
  const theme = JSON.stringify({ ...said, sampul: { tanda } })
  const pictures = { 'lambang.jpg': photograph, 'alfa.png': alpha, 'palet.png': indexed }
  sample = await renderOwn(
    'data/samples/monev-skm-kecil.xlsx',
    'publik',
    withThemes({ 'contoh.json': theme, ...pictures }),
  )
})

/** Codes and what is found of all that is told. */
async function told(format: 'pdf' | 'docx', bytes: Uint8Array, document = sample.draft.document) {
  const problems = await checkPictures(format, bytes, `laporan.${format}`, jobs, document)
  return problems.map(({ code, message }) => `${code}: ${message}`)
}

describe('pictures in a DOCX', () => {
  const changed = (change: (name: string, bytes: Uint8Array) => Uint8Array | undefined) =>
    zipSync(
      Object.fromEntries(
        Object.entries(unzipSync(sample.bytes.docx)).flatMap(([name, bytes]) => {
          const part = name.startsWith('word/media/') ? change(name, bytes) : bytes
          return part === undefined ? [] : [[name, part]]
        }),
      ),
    )

  test('are those that were decoded, byte for byte, and whole', async () => {
    const media = Object.entries(unzipSync(sample.bytes.docx)).filter(([name]) => name.startsWith('word/media/'))
    const assets = [...sample.draft.document.assets.values()].map(({ bytes }) => Buffer.from(bytes).toString('hex'))
    expect(media.map(([, bytes]) => Buffer.from(bytes).toString('hex')).sort()).toEqual(assets.sort())
    expect(await told('docx', sample.bytes.docx)).toEqual([])
  })

  test('that are damaged are told, each one', async () => {
    const found = await told(
      'docx',
      changed((_, bytes) => bytes.slice(0, -20)),
    )
    expect(found).toHaveLength(3)
    for (const sentence of found) expect(sentence).toMatch(/^verify\.picture-damaged: .*word\/media\/.*rusak/)
  })

  test('that are not in the file are told', async () => {
    const found = await told(
      'docx',
      changed((_, bytes) => (bytes.length === photograph.length ? undefined : bytes)),
    )
    expect(found).toHaveLength(1)
    expect(found[0]).toMatch(/^verify\.picture-damaged: .*tidak dapat ditemukan/)
  })

  test('that the document has and the file does not are told', async () => {
    const { document } = sample.draft
    const more = new Map([...document.assets].map(([id, asset]) => [id, id === 'logo-tema' ? { ...asset } : asset]))
    const fourth = { type: 'cover', lines: [], logo: 'lain' } as const
    const [first, ...rest] = document.sections
    if (first === undefined) throw new Error('a report has sections')
    const sections = [{ ...first, children: [...first.children, fourth] }, ...rest]
    const assets = new Map([
      ...more,
      ['lain', { format: 'png', bytes: new Uint8Array(9), width: 1, height: 1 } as const],
    ])
    expect(await told('docx', sample.bytes.docx, { ...document, sections, assets })).toEqual([
      'verify.picture-missing: Naskah memuat 4 gambar (logo dan tanda), di berkas hanya ada 3.',
    ])
  })
})

describe('pictures in a PDF', () => {
  /** The file with the bytes of its streams changed in place, from the start of each picture on. */
  const changed = (change: (bytes: Buffer) => void) => {
    const copy = Buffer.from(sample.bytes.pdf)
    let at = copy.indexOf('/Subtype /Image')
    expect(at).toBeGreaterThan(0)
    for (; at >= 0; at = copy.indexOf('/Subtype /Image', at + 1)) {
      const start = copy.indexOf('stream', at) + 7
      change(copy.subarray(start, copy.indexOf('endstream', start)))
    }
    return new Uint8Array(copy)
  }

  test('are whole, masks included', async () => {
    expect(await told('pdf', sample.bytes.pdf)).toEqual([])
    expect(Buffer.from(sample.bytes.pdf).includes(Buffer.from(photograph))).toBe(true)
  })

  test('that are damaged are told, each one', async () => {
    const found = await told(
      'pdf',
      changed(bytes => bytes.fill(0x55, bytes.length >> 1)),
    )
    // The photograph, the two marks, and the mask of one.
    expect(found).toHaveLength(4)
    for (const sentence of found) expect(sentence).toMatch(/^verify\.picture-damaged: .*halaman ke-1/)
  })

  test('that are not as large as the file says are told', async () => {
    const copy = Buffer.from(sample.bytes.pdf)
    for (let at = copy.indexOf('/Height 20'); at >= 0; at = copy.indexOf('/Height 20', at + 1))
      copy.write('/Height 30', at)
    expect(await told('pdf', new Uint8Array(copy))).toHaveLength(1)
  })
})

test('what is no file of its format is left to whoever reads its text', async () => {
  for (const format of ['pdf', 'docx'] as const) expect(await told(format, new Uint8Array(30))).toEqual([])
})
