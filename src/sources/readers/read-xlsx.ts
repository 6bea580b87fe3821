// What lives in this folder: one reader for each kind of file. Bytes come in; a `PackedSheet` for each sheet goes out.

import type { DeflatePort } from '../../ports/ports.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import type { InputStore } from '../packed/input-store.ts'
import type { PackedSheet } from '../packed/packed-sheet.ts'
import { SheetWriter } from '../packed/sheet-writer.ts'
import { type BookFacts, cellValues } from '../xlsx/cell-values.ts'
import { type RichValueKinds, readRichValues } from '../xlsx/read-rich-values.ts'
import { noStrings, readStrings } from '../xlsx/read-strings.ts'
import { readStyles } from '../xlsx/read-styles.ts'
import { partsOfSheets, readSheetList, type SheetPart } from '../xlsx/sheet-list.ts'
import { sheetReader } from '../xlsx/sheet-reader.ts'
import { type Relationship, WorkbookPackage } from '../xlsx/workbook-package.ts'

/**
 * Reads the wanted sheets of an `.xlsx` workbook (ECMA-376, transitional or strict), hidden ones too.
 *
 * Reads nothing else than the workbook, its relationships, styles, shared strings, which cells are pictures, and those
 * sheets. Throws
 * `UnreadableInput` for whatever is damaged, missing, or above a limit (`input-limits.ts`); inside a sheet it names the sheet.
 */
export async function readXlsx(
  file: string,
  bytes: Uint8Array,
  deflate: DeflatePort,
  store: InputStore,
  isWanted: (sheet: string) => boolean = () => true,
): Promise<readonly PackedSheet[]> {
  const container = new WorkbookPackage(bytes, deflate)
  const { book, parts } = await readBook(container, store)
  const addCell = cellValues(book)
  const sheets: PackedSheet[] = []
  for (const { name, part, isHidden } of parts.filter(sheet => isWanted(sheet.name))) {
    const writer = new SheetWriter({ file, name, isHidden }, store)
    try {
      await container.read(part, 'worksheet', sheetReader(writer, addCell))
      sheets.push(writer.finish())
    } catch (error) {
      throw UnreadableInput.from(error, { sheet: name })
    }
  }
  return sheets
}

async function readBook(
  container: WorkbookPackage,
  store: InputStore,
): Promise<{ readonly book: BookFacts; readonly parts: readonly SheetPart[] }> {
  const part = partOfType(await container.relationshipsOf(''), 'officeDocument')
  if (part === undefined) throw new UnreadableInput('not-a-workbook')
  const { sheets, is1904 } = await readSheetList(container, part)
  const related = await container.relationshipsOf(part)
  const [stylesPart, stringsPart] = [partOfType(related, 'styles'), partOfType(related, 'sharedStrings')]
  const styles = stylesPart === undefined ? undefined : await readStyles(container, stylesPart)
  const strings = stringsPart === undefined ? noStrings : await readStrings(container, stringsPart, store)
  const richValues = await followRichValues(container, related)
  return { book: { is1904, styles, strings, richValues }, parts: partsOfSheets(sheets, related) }
}

/** They only tell pictures from errors, and a cell has signs of its own for that: damage to them is no reason to refuse. */
async function followRichValues(
  container: WorkbookPackage,
  related: readonly Relationship[],
): Promise<RichValueKinds | undefined> {
  const [metadata, values, structures] = ['sheetMetadata', 'rdRichValue', 'rdRichValueStructure'].map(
    wanted => related.find(({ type }) => type === wanted)?.target,
  )
  if (metadata === undefined || values === undefined || structures === undefined) return undefined
  return readRichValues(container, { metadata, values, structures }).catch(() => undefined)
}

/** The part that plays a role; undefined when none does. Of two, nobody knows which one counts. */
function partOfType(relationships: readonly Relationship[], type: string): string | undefined {
  const [found, second] = relationships.filter(relationship => relationship.type === type)
  if (second !== undefined) throw new UnreadableInput('damaged')
  if (found !== undefined && found.target === undefined) throw new UnreadableInput('outside')
  return found?.target
}
