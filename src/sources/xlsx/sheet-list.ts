import { UnreadableInput } from '../../problems/unreadable-input.ts'
import { collect, elements, isOn } from '../xml/read-xml.ts'
import { foreignAttribute, type Relationship, type WorkbookPackage } from './workbook-package.ts'

/** A sheet as the workbook lists it, hidden or not, in the order of its tabs. */
interface ListedSheet {
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
export async function readSheetList(container: WorkbookPackage, part: string): Promise<Workbook> {
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

/** Sheets that hold a chart, a dialogue or macros of old: they have no cells. */
const withoutCells: readonly (string | undefined)[] = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet']

export interface SheetPart {
  readonly name: string
  readonly part: string
  readonly isHidden: boolean
}

/**
 * The part of each sheet that has cells. Throws `UnreadableInput` where one is not to be found, and for two of one name, one
 * part or one id: no spreadsheet writes those, and a small file could be read without end.
 */
export function partsOfSheets(sheets: readonly ListedSheet[], related: readonly Relationship[]): readonly SheetPart[] {
  const byId = new Map(related.map(relationship => [relationship.id, relationship]))
  if (byId.size < related.length) throw new UnreadableInput('damaged')
  const taken = new Set<string>()
  return sheets.flatMap(({ name, relationship = '', isHidden }) => {
    const { type, target } = byId.get(relationship) ?? {}
    if (withoutCells.includes(type)) return []
    if (type !== 'worksheet') throw new UnreadableInput('missing-part', { sheet: name })
    if (target === undefined) throw new UnreadableInput('outside', { sheet: name })
    for (const key of [`part ${target.toLowerCase()}`, `name ${name}`]) {
      if (taken.has(key)) throw new UnreadableInput('damaged', { sheet: name })
      taken.add(key)
    }
    return [{ name, part: target, isHidden }]
  })
}
