import { strFromU8, unzipSync } from 'fflate'
import { committedBytes } from './load-samples.ts'

/** A row of a sheet by its headings, as text: a day is its number, a blank cell is missing. */
export type RowTexts = Readonly<Record<string, string>>

const cellPattern = /<c r="([A-Z]+)\d+"[^>]*?(?: t="(s)")?(?:\/>|><v>([^<]*)<\/v><\/c>)/g

/** The rows of plain sheets of a committed sample: by patterns, as a library takes seconds for twenty thousand of them. */
export async function openRows(name: string): Promise<(sheet: string) => readonly RowTexts[]> {
  const parts = unzipSync(await committedBytes(name))
  const part = (path: string) => strFromU8(parts[path] ?? new Uint8Array())
  const strings = [...part('xl/sharedStrings.xml').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) =>
    [...item.matchAll(/<t[^>]*>([^<]*)<\/t>/g)].map(([, text = '']) => unescaped(text)).join(''),
  )
  const ids = new Map(
    [...part('xl/workbook.xml').matchAll(/<sheet [^>]*name="([^"]*)"[^>]*r:id="([^"]*)"/g)].map(([, sheet, id]) => [
      sheet,
      id,
    ]),
  )
  const targets = new Map(
    [...part('xl/_rels/workbook.xml.rels').matchAll(/<Relationship Id="([^"]*)"[^>]*Target="([^"]*)"/g)].map(
      ([, id, target]) => [id, target],
    ),
  )
  return sheet => {
    const xml = part(`xl/${targets.get(ids.get(sheet))}`)
    const [titles, ...rows] = [...xml.matchAll(/<row [^>]*>(.*?)<\/row>/gs)].map(([, row = '']) =>
      [...row.matchAll(cellPattern)].flatMap(([, column = '', isShared, value]) => {
        return value === undefined ? [] : [[column, isShared ? (strings[Number(value)] ?? '') : value] as const]
      }),
    )
    const headings = new Map(titles)
    return rows.map(cells => Object.fromEntries(cells.map(([column, text]) => [headings.get(column) ?? column, text])))
  }
}

function unescaped(text: string): string {
  return text
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
}
