import { readDirectory } from './zip/read-directory.ts'

/** Files that a spreadsheet program opens and this one does not, by their extension. */
const byExtension: ReadonlyMap<string, string> = new Map([
  ['.xls', 'Excel lama (.xls)'],
  ['.xlt', 'templat Excel lama (.xlt)'],
  ['.xlsb', 'Excel biner (.xlsb)'],
  ['.xltx', 'templat Excel (.xltx)'],
  ['.xltm', 'templat Excel (.xltm)'],
  ['.ods', 'OpenDocument (.ods)'],
  ['.ots', 'templat OpenDocument (.ots)'],
  ['.fods', 'OpenDocument (.fods)'],
  ['.numbers', 'Apple Numbers (.numbers)'],
  ['.et', 'WPS Spreadsheets (.et)'],
  ['.gsheet', 'pintasan Google Spreadsheet (.gsheet)'],
])

/** The format of a workbook that is no `.xlsx` nor says that it is one; undefined for other files. */
export function formatOfExtension(extension: string): string | undefined {
  return byExtension.get(extension)
}

/** Parts that only one format has. */
const telltaleParts: readonly (readonly [part: string, extension: string])[] = [
  ['content.xml', '.ods'],
  ['xl/workbook.bin', '.xlsb'],
  ['index/document.iwa', '.numbers'],
]
const headBytes = 2_048

/**
 * The format of a workbook that is called `.xlsx` but cannot be read as one, where its content tells: another archive, or
 * a table of a web page or XML under a spreadsheet's name. Never throws.
 */
export function formatOfContent(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, headBytes)).replaceAll('\0', '')
  if (/progid="Excel\.Sheet"|urn:schemas-microsoft-com:office:spreadsheet/.test(head)) return 'XML Excel 2003'
  if (/^[^<]{0,10}(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html|head|meta|table|div|style)\b/i.test(head))
    return 'halaman web (HTML)'
  const extension = extensionOfArchive(bytes)
  return extension === undefined ? undefined : byExtension.get(extension)
}

function extensionOfArchive(bytes: Uint8Array): string | undefined {
  try {
    const parts = readDirectory(bytes)
    return telltaleParts.find(([part]) => parts.has(part))?.[1]
  } catch {
    return undefined
  }
}

/** What a container of streams holds: an old workbook, one behind a password, or something that its names do not tell. */
export type CompoundContent = 'old-workbook' | 'protected' | 'unknown'

const signature = [0xd0, 0xcf, 0x11, 0xe0]
const headerSize = 512
/** Entries of the directory that are looked at; those asked for stand among the first. */
const mostEntries = 1_000
const entrySize = 128
/** Numbers of sectors above this are marks: the end of a chain, a free sector. */
const lastSector = 0xfffffff9

/** Whether the bytes begin as a compound file does (MS-CFB): old `.xls` files and protected workbooks are such. */
export function isCompoundFile(bytes: Uint8Array): boolean {
  return signature.every((byte, index) => bytes[index] === byte)
}

/** What the names of its streams say of a compound file. Never throws: of a damaged one they say nothing. */
export function compoundContent(bytes: Uint8Array): CompoundContent {
  const names = new Set(entryNames(bytes).map(name => name.toLowerCase()))
  if (names.has('encryptedpackage')) return 'protected'
  return names.has('workbook') || names.has('book') ? 'old-workbook' : 'unknown'
}

/** Names in the directory, from its chain of sectors, as far as that can be followed. */
function entryNames(bytes: Uint8Array): readonly string[] {
  if (bytes.length < headerSize) return []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const shift = view.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return []
  const names: string[] = []
  let sector = view.getUint32(48, true)
  while (sector <= lastSector && names.length < mostEntries) {
    const start = (sector + 1) * 2 ** shift
    if (start + 2 ** shift > bytes.length) break
    for (let at = start; at < start + 2 ** shift; at += entrySize) names.push(entryName(view, at))
    sector = nextSector(view, sector, shift)
  }
  return names
}

/** Empty for an entry that is not in use. */
function entryName(view: DataView, at: number): string {
  const length = Math.max(0, Math.min(view.getUint16(at + 64, true), 64) - 2)
  return new TextDecoder('utf-16le').decode(new Uint8Array(view.buffer, view.byteOffset + at, length))
}

/** Follows the allocation table, whose first 109 sectors the header lists: enough for a directory near the beginning. */
function nextSector(view: DataView, sector: number, shift: number): number {
  const perTable = 2 ** (shift - 2)
  const [table, index] = [Math.floor(sector / perTable), sector % perTable]
  if (table >= 109) return 0xffffffff
  const start = (view.getUint32(76 + table * 4, true) + 1) * 2 ** shift
  return start + (index + 1) * 4 > view.byteLength ? 0xffffffff : view.getUint32(start + index * 4, true)
}
