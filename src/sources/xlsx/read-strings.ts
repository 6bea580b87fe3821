import type { InputStore } from '../packed/input-store.ts'
import { elements } from '../xml/element-reader.ts'
import { textReader } from './text-reader.ts'
import type { WorkbookPackage } from './workbook-package.ts'

/** Where the shared strings of a workbook lie among the texts of its store. */
export interface SharedStrings {
  readonly first: number
  readonly count: number
}

/** Keeps the shared strings in the store, one text for each. */
export async function readStrings(container: WorkbookPackage, part: string, store: InputStore): Promise<SharedStrings> {
  const first = store.texts.length
  const si = textReader(text => void store.append(text))
  await container.read(part, 'sst', { isComplete: true, inside: elements({ si, extLst: {} }) })
  return { first, count: store.texts.length - first }
}
