import type { InputStore } from '../packed/input-store.ts'
import { elements } from '../xml/read-xml.ts'
import { textReader } from './text-reader.ts'
import type { WorkbookPackage } from './workbook-package.ts'

/** Where the shared strings of a workbook lie among the texts of its store. */
export interface SharedStrings {
  readonly first: number
  readonly count: number
  /** Of those whose parts say so: whether all of it is struck through. By their number among the shared strings. */
  readonly struck: ReadonlyMap<number, boolean>
}

export const noStrings: SharedStrings = { first: 0, count: 0, struck: new Map() }

/** Keeps the shared strings in the store, one text for each. */
export async function readStrings(container: WorkbookPackage, part: string, store: InputStore): Promise<SharedStrings> {
  const first = store.texts.length
  const struck = new Map<number, boolean>()
  const si = textReader(({ text, isStruck }) => {
    const index = store.append(text)
    if (isStruck !== undefined) struck.set(index - first, isStruck)
  })
  await container.read(part, 'sst', { isComplete: true, inside: elements({ si, extLst: {} }) })
  return { first, count: store.texts.length - first, struck }
}
