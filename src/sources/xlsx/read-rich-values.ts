import { collect, elements } from '../xml/read-xml.ts'
import type { WorkbookPackage } from './workbook-package.ts'

/** The parts in which a workbook keeps values that are more than a number or a text: pictures, new kinds of errors. */
export interface RichValueParts {
  readonly metadata: string
  readonly values: string
  readonly structures: string
}

/** `_localImage`, `_webimage`, `_error`: what a rich value is, by the number that cells name (`vm`, from 1), less one. */
export type RichValueKinds = readonly (string | undefined)[]

/**
 * Follows the four steps from a cell to the kind of its rich value (MS-XLSX 2.3.6, 2.6): value metadata, metadata of the
 * type XLRICHVALUE, rich value, structure.
 */
export async function readRichValues(container: WorkbookPackage, parts: RichValueParts): Promise<RichValueKinds> {
  const { types, links, references } = await readMetadata(container, parts.metadata)
  const structureOf: number[] = []
  const rv = collect(structureOf, ({ s }) => Number(s))
  await container.read(parts.values, 'rvData', { inside: elements({ rv }) })
  const kinds: string[] = []
  const s = collect(kinds, ({ t = '' }) => t)
  await container.read(parts.structures, 'rvStructures', { inside: elements({ s }) })
  return links.map(({ type, index }) => {
    if (types[type] !== 'XLRICHVALUE') return undefined
    return kinds[structureOf[references[index] ?? -1] ?? -1]
  })
}

async function readMetadata(container: WorkbookPackage, part: string) {
  const types: string[] = []
  const references: number[] = []
  const links: { readonly type: number; readonly index: number }[] = []
  const metadataType = collect(types, ({ name = '' }) => name)
  const rvb = collect(references, ({ i }) => Number(i))
  const rc = collect(links, ({ t, v }) => ({ type: Number(t) - 1, index: Number(v) }))
  const ext = { inside: elements({ rvb }) }
  const future = { inside: elements({ extLst: { inside: elements({ ext }) } }) }
  const inside = elements({
    metadataTypes: { inside: elements({ metadataType }) },
    // Those of dynamic arrays, the other kind, hold nothing called `rvb`.
    futureMetadata: { inside: elements({ bk: future }) },
    valueMetadata: { inside: elements({ bk: { inside: elements({ rc }) } }) },
  })
  await container.read(part, 'metadata', { inside })
  return { types, links, references }
}
