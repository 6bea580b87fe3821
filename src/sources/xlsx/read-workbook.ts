import { UnreadableInput } from '../../problems/unreadable-input.ts'
import { collect, elements, isOn } from '../xml/element-reader.ts'
import { foreignAttribute, type WorkbookPackage } from './workbook-package.ts'

/** A sheet as the workbook lists it, hidden or not, in the order of its tabs. */
export interface ListedSheet {
  readonly name: string
  /** Id of the relationship that leads to its part. */
  readonly relationship: string | undefined
  /** Hidden by a click, or so that only a program can show it again. */
  readonly isHidden: boolean
}

export interface Workbook {
  readonly sheets: readonly ListedSheet[]
  /** Days count from 1904, as Excel for Macintosh did, instead of from 1900. */
  readonly is1904: boolean
}

/** Reads the list of sheets and the date system. */
export async function readWorkbook(container: WorkbookPackage, part: string): Promise<Workbook> {
  const sheets: ListedSheet[] = []
  let is1904 = false
  const workbookPr = {
    open: ({ date1904 }: { readonly date1904?: string }) => {
      is1904 = isOn(date1904, false)
    },
  }
  const sheet = collect(sheets, attributes => ({
    name: attributes.name ?? '',
    relationship: foreignAttribute(attributes, 'id'),
    isHidden: attributes.state === 'hidden' || attributes.state === 'veryHidden',
  }))
  const inside = elements({ workbookPr, sheets: { isComplete: true, inside: elements({ sheet }) } })
  await container.read(part, 'workbook', { inside })
  // No spreadsheet saves a workbook without a sheet: its list was lost.
  if (sheets.length === 0) throw new UnreadableInput('damaged')
  return { sheets, is1904 }
}
