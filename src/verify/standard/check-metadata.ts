import type { Problem } from '../../problems/problem.ts'
import { parsePart, type XmlNode } from '../xml-tree.ts'
import { dictionaryOf, type PdfFile } from './pdf-file.ts'
import { standardProblem } from './problems.ts'

/** Values in the metadata of a file, by the local names of their elements. */
type Metadata = ReadonlyMap<string, string>

/** Whether the XMP of a PDF declares PDF/A-3b and agrees with the properties of the file (ISO 19005-3, 6.6). */
export function checkMetadata(file: PdfFile, name: string): readonly Problem[] {
  const place = { file: name }
  const stream = file.get(file.catalog, 'Metadata')
  const bytes = file.bytes(stream)
  // Not packed, so that a search through the bytes finds them.
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

/** Undefined where the metadata are no XML. */
function readXmp(xml: string): Metadata | undefined {
  try {
    const values = new Map<string, string>()
    gatherValues(parsePart(xml.replace(/^\ufeff/, '')), '', values)
    return values
  } catch {
    return undefined
  }
}

/** Adds the texts inside an element. `around`: the property that the element belongs to if it is a list or an item. */
function gatherValues(node: XmlNode, around: string, values: Map<string, string>): void {
  const name = localName(node.name)
  const property = lists.has(name) ? around : name
  for (const child of node.children) {
    if (typeof child !== 'string') gatherValues(child, property, values)
    else if (child.trim() !== '') values.set(property, (values.get(property) ?? '') + child)
  }
}

/** Lists of values, and their items. */
const lists: ReadonlySet<string> = new Set(['Alt', 'Seq', 'Bag', 'li'])

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
