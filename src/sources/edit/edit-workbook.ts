// What lives in this folder: workbooks of others with some cells changed. The bytes of a workbook come in; bytes go out of
// which every part but the changed sheets is the same.

import { strFromU8, strToU8, unzipSync } from 'fflate'
import { packZip } from '../../base/bytes/pack-zip.ts'
import { escapeSheetText } from '../lists/workbook-part.ts'
import { editSheet, type SheetEdit, UneditableWorkbook } from './edit-sheet.ts'
import { attributeIn } from './xml-text.ts'

export interface WorkbookEdits {
  /** By the name of the sheet. */
  readonly sheets: ReadonlyMap<string, SheetEdit>
  /** Sheets that are put behind all others. */
  readonly added?: ReadonlyMap<string, SheetEdit>
}

/**
 * A workbook with cells changed and sheets added, for one that `loadSource` has read without a problem. Whatever program opens
 * it works its formulas out anew. The same edits give the same bytes.
 *
 * @throws {UneditableWorkbook} for one that is written in a way which is not known here.
 */
export function editWorkbook(bytes: Uint8Array, { sheets, added = new Map() }: WorkbookEdits): Uint8Array {
  const book = new Parts(bytes)
  const workbook = book.target('', 'officeDocument')
  const paths = pathsOfSheets(book, workbook)
  for (const [name, edit] of sheets) {
    const path = paths.get(name)
    if (path === undefined) throw new UneditableWorkbook(`no sheet ${name}`)
    book.change(path, xml => editSheet(xml, edit))
  }
  for (const [name, edit] of added) addSheet(book, workbook, name, edit)
  forgetOrderOfFormulas(book, workbook)
  return book.pack()
}

interface Related {
  readonly id: string
  readonly type: string
  /** Name of the part, or where outside it lies. */
  readonly path: string
}

class Parts {
  /** By their names as the package writes them, in its order. */
  readonly #parts: Map<string, Uint8Array>
  readonly #names: Map<string, string>

  constructor(bytes: Uint8Array) {
    this.#parts = new Map(Object.entries(unzipSync(bytes)).filter(([name]) => !name.endsWith('/')))
    this.#names = new Map([...this.#parts.keys()].map(name => [key(name), name]))
  }

  has(path: string): boolean {
    return this.#names.has(key(path))
  }

  read(path: string): string {
    const bytes = this.#parts.get(this.#names.get(key(path)) ?? '')
    if (bytes === undefined) throw new UneditableWorkbook(`no part ${path}`)
    return strFromU8(bytes)
  }

  change(path: string, edit: (xml: string) => string): void {
    this.#parts.set(this.#names.get(key(path)) ?? path, strToU8(edit(this.read(path))))
  }

  add(path: string, xml: string): void {
    this.#parts.set(path, strToU8(xml))
    this.#names.set(key(path), path)
  }

  remove(path: string): void {
    this.#parts.delete(this.#names.get(key(path)) ?? path)
  }

  relationsOf(part: string): readonly Related[] {
    const folder = part.slice(0, part.lastIndexOf('/') + 1)
    return [...this.read(relationsName(part)).matchAll(/<(?:\w+:)?Relationship\b([^>]*)>/g)].map(([, written = '']) => {
      const target = attributeIn(written, 'Target') ?? ''
      const path = target.startsWith('/') ? target.slice(1) : folder + target
      return { id: attributeIn(written, 'Id') ?? '', type: attributeIn(written, 'Type') ?? '', path: straight(path) }
    })
  }

  target(part: string, type: string): string {
    const found = this.relationsOf(part).find(related => related.type.endsWith(`/${type}`))
    if (found === undefined) throw new UneditableWorkbook(`nothing related as ${type}`)
    return found.path
  }

  pack(): Uint8Array {
    return packZip([...this.#parts])
  }
}

function key(path: string): string {
  return path.replaceAll('\\', '/').toLowerCase()
}

function straight(path: string): string {
  const steps: string[] = []
  for (const step of path.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop()
    else if (step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}

function relationsName(part: string): string {
  const at = part.lastIndexOf('/') + 1
  return `${part.slice(0, at)}_rels/${part.slice(at)}.rels`
}

const listedSheet = /<(?:\w+:)?sheet\b([^>]*)>/g

function pathsOfSheets(book: Parts, workbook: string): ReadonlyMap<string, string> {
  const related = new Map(book.relationsOf(workbook).map(({ id, path }) => [id, path]))
  return new Map(
    [...book.read(workbook).matchAll(listedSheet)].flatMap(([, attributes = '']) => {
      const path = related.get(attributeIn(attributes, String.raw`\w+:id`) ?? '')
      const name = attributeIn(attributes, 'name')
      return path === undefined || name === undefined ? [] : [[name, path] as const]
    }),
  )
}

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const sheetType = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'

function addSheet(book: Parts, workbook: string, name: string, edit: SheetEdit): void {
  const folder = workbook.slice(0, workbook.lastIndexOf('/') + 1)
  const related = book.relationsOf(workbook)
  const type = related.find(one => one.type.endsWith('/worksheet'))?.type ?? ''
  const number = firstFree(at => book.has(`${folder}worksheets/sheet${at}.xml`))
  const path = `${folder}worksheets/sheet${number}.xml`
  const id = `rId${firstFree(at => related.some(one => one.id === `rId${at}`))}`
  const blank = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<worksheet xmlns="${main}"><sheetData/></worksheet>`
  book.add(path, editSheet(blank, edit))
  book.change('[Content_Types].xml', xml =>
    inside(xml, 'Types', `<Override PartName="/${path}" ContentType="${sheetType}"/>`),
  )
  book.change(relationsName(workbook), xml =>
    inside(xml, 'Relationships', `<Relationship Id="${id}" Type="${type}" Target="/${path}"/>`),
  )
  book.change(workbook, xml => {
    const ids = [...xml.matchAll(listedSheet)].map(([, attributes = '']) => Number(attributeIn(attributes, 'sheetId')))
    const [, prefix = 'r'] = /\sxmlns:(\w+)="[^"]*\/relationships"/.exec(xml) ?? []
    const sheet = `sheet name="${escapeSheetText(name)}" sheetId="${Math.max(0, ...ids) + 1}" ${prefix}:id="${id}"/>`
    return inside(xml, 'sheets', `<${sheet}`)
  })
}

function firstFree(isTaken: (number: number) => boolean): number {
  for (let number = 1; ; number += 1) if (!isTaken(number)) return number
}

/** Puts an element behind all others in another, in the way in which that one is written. */
function inside(xml: string, element: string, added: string): string {
  const end = new RegExp(String.raw`</(\w+:)?${element}>`).exec(xml)
  if (end === null) throw new UneditableWorkbook(`no ${element}`)
  return `${xml.slice(0, end.index)}${added.replace('<', `<${end[1] ?? ''}`)}${xml.slice(end.index)}`
}

/** The order in which formulas are worked out names cells that may hold none now; every program finds it anew. */
function forgetOrderOfFormulas(book: Parts, workbook: string): void {
  const chain = book.relationsOf(workbook).find(({ type }) => type.endsWith('/calcChain'))
  if (chain !== undefined) {
    book.remove(chain.path)
    const named = (element: string, attribute: string, value: string) =>
      new RegExp(String.raw`<(?:\w+:)?${element}\b[^>]*\s${attribute}="${escaped(value)}"[^>]*/>`)
    book.change('[Content_Types].xml', xml => xml.replace(named('Override', 'PartName', `/${chain.path}`), ''))
    book.change(relationsName(workbook), xml => xml.replace(named('Relationship', 'Id', chain.id), ''))
  }
  book.change(workbook, xml =>
    xml.replace(/<((?:\w+:)?calcPr)\b([^>]*?)\s*\/>/, (_, name: string, attributes: string) => {
      return `<${name}${attributes.replace(/\sfullCalcOnLoad="[^"]*"/, '')} fullCalcOnLoad="1"/>`
    }),
  )
}

function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`)
}
