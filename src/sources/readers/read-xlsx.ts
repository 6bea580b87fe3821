import type { DeflatePort } from '../../base/ports.ts'
import type { InputStore } from '../packed/input-store.ts'
import type { PackedSheet } from '../packed/packed-sheet.ts'
import { SheetWriter } from '../packed/sheet-writer.ts'
import { UnreadableInput } from '../unreadable-input.ts'
import { type BookFacts, cellValues } from '../xlsx/cell-values.ts'
import { readFormats } from '../xlsx/read-formats.ts'
import { readStrings } from '../xlsx/read-strings.ts'
import { readWorkbook } from '../xlsx/read-workbook.ts'
import { type SheetPart, sheetParts } from '../xlsx/sheet-parts.ts'
import { sheetReader } from '../xlsx/sheet-reader.ts'
import { type Relationship, WorkbookPackage } from '../xlsx/workbook-package.ts'

/**
 * Reads the wanted sheets of an `.xlsx` workbook (ECMA-376, transitional or strict), hidden ones too.
 *
 * Reads nothing else than the workbook, its relationships, number formats, shared strings, and those sheets. Throws
 * `UnreadableInput` for whatever is damaged, missing, or above a limit (`limits.ts`); inside a sheet it names the sheet.
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
  for (const { name, part } of parts.filter(sheet => isWanted(sheet.name))) {
    const writer = new SheetWriter({ file, name }, store)
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
  const { sheets, is1904 } = await readWorkbook(container, part)
  const related = await container.relationshipsOf(part)
  const [styles, strings] = [partOfType(related, 'styles'), partOfType(related, 'sharedStrings')]
  const formats = styles === undefined ? undefined : await readFormats(container, styles)
  const shared = strings === undefined ? { first: 0, count: 0 } : await readStrings(container, strings, store)
  return { book: { is1904, formats, strings: shared }, parts: sheetParts(sheets, related) }
}

/** The part that plays a role; undefined when none does. Of two, nobody knows which one counts. */
function partOfType(relationships: readonly Relationship[], type: string): string | undefined {
  const [found, second] = relationships.filter(relationship => relationship.type === type)
  if (second !== undefined) throw new UnreadableInput('damaged')
  if (found !== undefined && found.target === undefined) throw new UnreadableInput('outside')
  return found?.target
}
