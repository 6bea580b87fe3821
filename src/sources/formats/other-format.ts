import { readDirectory } from '../zip/read-directory.ts'

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
