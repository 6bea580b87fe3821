import { PDFArray, PDFDict, PDFDocument, PDFName, PDFNumber } from '@cantoo/pdf-lib'
import fc from 'fast-check'
import { beforeAll, describe, expect, test } from 'vitest'
import { renderPdf } from '../../../src/render/pdf/render-pdf.ts'
import { checkPdfStandard } from '../../../src/verify/standard/check-pdf-standard.ts'
import { anyDocument } from '../../document/arbitrary-document.ts'
import { runs } from '../../laws.ts'
import { catalogue, resolved } from '../../render/catalogue.ts'
import { theme } from '../../render/default-theme.ts'
import { fonts } from '../../render/fonts.ts'

const data = { name: 'data.json', description: 'Data laporan.', text: () => '{"a":1}' }
let sound: Uint8Array

beforeAll(async () => {
  sound = (await renderPdf(catalogue, theme, fonts, { data })).bytes
})

test('the catalogue has no fault', async () => {
  expect(await checkPdfStandard(sound, 'katalog.pdf')).toEqual([])
})

test('no document has one', async () => {
  await fc.assert(
    fc.asyncProperty(anyDocument, async document => {
      const { bytes } = await renderPdf(resolved(document), theme, fonts)
      expect(await checkPdfStandard(bytes, 'sembarang.pdf')).toEqual([])
    }),
    { numRuns: runs(30), endOnFailure: true },
  )
})

test('bytes that are no PDF are named so', async () => {
  const [problem] = await checkPdfStandard(new Uint8Array([1, 2, 3]), 'rusak.pdf')
  expect(problem?.code).toBe('pdfa.unreadable')
})

/** Damages a copy of the file and tells which problems are found then. */
async function codesAfter(plant: (pdf: PDFDocument) => void): Promise<readonly string[]> {
  const pdf = await PDFDocument.load(sound, { updateMetadata: false })
  plant(pdf)
  const problems = await checkPdfStandard(
    await pdf.save({ useObjectStreams: false, addDefaultPage: false }),
    'tanam.pdf',
  )
  return problems.map(({ code }) => code)
}

const name = (text: string) => PDFName.of(text)
const objects = (pdf: PDFDocument) => pdf.context.enumerateIndirectObjects().map(([, object]) => object)
const dictionaries = (pdf: PDFDocument) => objects(pdf).filter(object => object instanceof PDFDict)
const elements = (pdf: PDFDocument, role: string) =>
  dictionaries(pdf).filter(dictionary => dictionary.get(name('S')) === name(role))
const first = <Item>(items: readonly Item[]): Item => {
  const [item] = items
  if (item === undefined) throw new Error('nothing to plant a fault in')
  return item
}

const links = (pdf: PDFDocument) => dictionaries(pdf).filter(one => one.get(name('Subtype')) === name('Link'))

function strip(from: readonly PDFDict[], key: string): void {
  for (const dictionary of from) dictionary.delete(name(key))
}

/** Puts operators before those of the first page. */
function draw(pdf: PDFDocument, operators: string): void {
  const page = pdf.getPage(0)
  const stream = pdf.context.register(pdf.context.flateStream(operators))
  const contents = page.node.get(name('Contents'))
  const after = contents instanceof PDFArray ? contents.asArray() : [contents].filter(one => one !== undefined)
  page.node.set(name('Contents'), pdf.context.obj([stream, ...after]))
}

describe('a planted fault is found:', () => {
  test('a copy without one is sound', async () => expect(await codesAfter(() => {})).toEqual([]))

  const faults: readonly (readonly [what: string, code: string, plant: (pdf: PDFDocument) => void])[] = [
    ['no metadata', 'pdfa.not-declared', pdf => pdf.catalog.delete(name('Metadata'))],
    ['another title than in the metadata', 'pdfa.metadata-differs', pdf => pdf.setTitle('Lain')],
    ['no colour space', 'pdfa.no-output-intent', pdf => pdf.catalog.delete(name('OutputIntents'))],
    ['a font that is not embedded', 'pdfa.font-not-embedded', pdf => strip(dictionaries(pdf), 'FontFile2')],
    ['a font without characters', 'pdfa.font-not-mapped', pdf => strip(dictionaries(pdf), 'ToUnicode')],
    ['a script', 'pdfa.forbidden-action', pdf => pdf.addJavaScript('salam', 'app.alert(1)')],
    [
      'an action on opening',
      'pdfa.forbidden-action',
      pdf => pdf.catalog.set(name('OpenAction'), pdf.context.obj({ S: 'Launch' })),
    ],
    ['a link that is not printed', 'pdfa.annotation-not-printed', pdf => strip(links(pdf), 'F')],
    [
      'something that shines through',
      'pdfa.transparency',
      pdf => {
        const resources = pdf.getPage(0).node.lookup(name('Resources'), PDFDict)
        resources.set(name('ExtGState'), pdf.context.obj({ Gs9: { ca: 0.5 } }))
      },
    ],
    ['four inks', 'pdfa.foreign-colour', pdf => draw(pdf, '0 0 0 1 k')],
    ['an attachment that says not what it is', 'pdfa.attachment', pdf => strip(dictionaries(pdf), 'AFRelationship')],
    ['an attachment that belongs to nothing', 'pdfa.attachment', pdf => pdf.catalog.delete(name('AF'))],
    ['no structure', 'tags.not-tagged', pdf => pdf.catalog.delete(name('StructTreeRoot'))],
    ['no language', 'tags.no-language', pdf => pdf.catalog.delete(name('Lang'))],
    ['a line without a mark', 'tags.unmarked-drawing', pdf => draw(pdf, '0 0 m 10 10 l S')],
    ['a mark that does not end', 'tags.unbalanced-marks', pdf => draw(pdf, '/Artifact BMC')],
    ['a mark that no element has', 'tags.mark-astray', pdf => draw(pdf, '/P <</MCID 9999>> BDC EMC')],
    [
      'an element without its mark',
      'tags.mark-astray',
      pdf => first(elements(pdf, 'H1')).set(name('K'), PDFNumber.of(77)),
    ],
    ['an element of another parent', 'tags.element-astray', pdf => first(elements(pdf, 'P')).delete(name('P'))],
    ['a picture without words', 'tags.figure-without-words', pdf => first(elements(pdf, 'Figure')).delete(name('Alt'))],
    ['a header that heads nothing', 'tags.header-without-scope', pdf => strip(elements(pdf, 'TH'), 'A')],
    [
      'a cell that is wider than its column',
      'tags.ragged-table',
      pdf => first(elements(pdf, 'TD')).set(name('A'), pdf.context.obj({ O: 'Table', ColSpan: 9 })),
    ],
    ['a cell outside a row', 'tags.wrong-place', pdf => first(elements(pdf, 'TR')).set(name('S'), name('Div'))],
    ['a link that no element has', 'tags.link-astray', pdf => strip(dictionaries(pdf), 'StructParent')],
  ]

  test.each(faults)('%s', async (_, code, plant) => expect(await codesAfter(plant)).toContain(code))

  test('metadata that are no XML', async () => {
    const codes = await codesAfter(pdf => {
      const broken = pdf.context.stream('<x:xmpmeta>&', { Type: 'Metadata', Subtype: 'XML' })
      pdf.catalog.set(name('Metadata'), pdf.context.register(broken))
    })
    expect(codes).toContain('pdfa.metadata-unreadable')
  })
})

test('title and author with signs of XML are the same in the metadata', async () => {
  const meta = { ...catalogue.meta, title: 'A & B <c> "d"', author: "E 'f' & G" }
  const { bytes } = await renderPdf({ ...catalogue, meta }, theme, fonts)
  expect(await checkPdfStandard(bytes, 'tanda.pdf')).toEqual([])
})

test('the attached data are those that were given, as source of the report', async () => {
  const pdf = await PDFDocument.load(sound, { updateMetadata: false })
  const [attachment] = pdf.getAttachments()
  expect(attachment?.name).toBe('data.json')
  expect(Buffer.from(attachment?.data ?? []).toString()).toBe(data.text())
  const relations = dictionaries(pdf).flatMap(one => one.get(name('AFRelationship')) ?? [])
  expect(relations).toEqual([name('Source')])
})
