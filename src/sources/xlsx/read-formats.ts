import { collect, elements } from '../xml/element-reader.ts'
import { type FormatKind, formatKind } from './format-kind.ts'
import type { WorkbookPackage } from './workbook-package.ts'

/** What the number format of each cell style makes of a number, by the index that cells name. */
export async function readFormats(container: WorkbookPackage, part: string): Promise<readonly FormatKind[]> {
  const codes: (readonly [id: number, code: string])[] = []
  const ids: number[] = []
  const numFmt = collect(codes, ({ numFmtId, formatCode = '' }) => [Number(numFmtId), formatCode] as const)
  const xf = collect(ids, ({ numFmtId = '0' }) => Number(numFmtId))
  const inside = elements({
    numFmts: { inside: elements({ numFmt }) },
    cellXfs: { isComplete: true, inside: elements({ xf }) },
  })
  await container.read(part, 'styleSheet', { inside })
  const byId = new Map(codes)
  return ids.map(id => formatKind(id, byId.get(id)))
}
