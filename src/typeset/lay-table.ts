import type { Row, Table } from '../document/table.ts'
import type { Faces } from './faces.ts'
import type { CellSetting } from './laid-row.ts'
import { layCaption } from './lay-caption.ts'
import { layGrid, layHead } from './lay-grid.ts'
import type { MatrixStyle } from './matrix-style.ts'
import type { Slice } from './placed.ts'
import { SlicePen } from './slice-pen.ts'

/** Sets a table with its caption in one piece, as tall as it is; `width` in points. Taller than a page, it is a matrix. */
export function layTable(table: Table, faces: Faces, style: MatrixStyle, width: number): Slice {
  const settingOf = ({ role }: Row): CellSetting => ({ bold: role !== undefined && style.boldRows[role] })
  const pen = new SlicePen(faces, style)
  pen.writeCaption(layCaption(table.caption, faces, style, width))
  pen.writeHead(layHead(table.head, faces, style), false)
  pen.writeBody(layGrid(table.body, settingOf, faces, style))
  return pen.finish()
}
