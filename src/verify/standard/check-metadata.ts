import { SaxesParser } from 'saxes'
import type { Problem } from '../../problems/problem.ts'
import { dictionaryOf, type PdfFile } from './pdf-file.ts'
import { standardProblem } from './problems.ts'

/** What the metadata of a file say, by the local name of their elements. */
type Metadata = ReadonlyMap<string, string>

/** Whether a PDF says in XMP that it is PDF/A-3b, and says the same of itself as its properties (ISO 19005-3, 6.6). */
export function checkMetadata(file: PdfFile, name: string): readonly Problem[] {
  const place = { file: name }
  const stream = file.get(file.catalog, 'Metadata')
  const bytes = file.bytes(stream)
  // Metadata are to be found by whoever looks for them in the bytes: not packed.
  if (bytes === undefined || file.get(dictionaryOf(stream), 'Filter') !== undefined) {
    return [standardProblem('pdfa.not-declared', place, {})]
  }
  const metadata = readXmp(Buffer.from(bytes).toString('utf8'))
  if (metadata === undefined) return [standardProblem('pdfa.metadata-unreadable', place, {})]
  const info = dictionaryOf(file.follow(file.trailer.Info))
  const said: readonly (readonly [property: string, inInfo: string | undefined, inXmp: string | undefined])[] = [
    ['Title', file.text(info, 'Title'), metadata.get('title')],
    ['Author', file.text(info, 'Author'), metadata.get('creator')],
    ['Creator', file.text(info, 'Creator'), metadata.get('CreatorTool')],
    ['Producer', file.text(info, 'Producer'), metadata.get('Producer')],
    ['CreationDate', digits(file.text(info, 'CreationDate')), digits(metadata.get('CreateDate'))],
  ]
  const isDeclared = metadata.get('part') === '3' && metadata.get('conformance') === 'B'
  return [
    ...(isDeclared ? [] : [standardProblem('pdfa.not-declared', place, {})]),
    ...said
      .filter(([, inInfo, inXmp]) => inInfo !== inXmp)
      .map(([property]) => standardProblem('pdfa.metadata-differs', place, { property })),
  ]
}

/** `D:20230727000000Z` and `2023-07-27T00:00:00Z` are the same moment. */
function digits(date: string | undefined): string | undefined {
  return date?.replace(/\D/g, '')
}

/** Undefined where it is no XML. */
function readXmp(xml: string): Metadata | undefined {
  const values = new Map<string, string>()
  const open: string[] = []
  const parser = new SaxesParser()
  let isSound = true
  parser.on('error', () => {
    isSound = false
  })
  parser.on('opentag', ({ name }) => open.push(localName(name)))
  parser.on('closetag', () => open.pop())
  parser.on('text', text => {
    const container = open.findLast(name => !['Alt', 'Seq', 'Bag', 'li'].includes(name))
    if (container !== undefined && text.trim() !== '') values.set(container, (values.get(container) ?? '') + text)
  })
  parser.write(xml.replace(/^\ufeff/, '')).close()
  return isSound ? values : undefined
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
