import type { Row } from '../document/table.ts'
import type { Faces } from './faces.ts'
import { type LaidGrid, layGrid } from './lay-grid.ts'
import type { MatrixStyle } from './matrix-style.ts'

/** Lays the heading rows of a table or matrix; all cells centred and bold. */
export function layHead(rows: readonly Row[], faces: Faces, style: MatrixStyle): LaidGrid {
  return layGrid(rows, () => ({ bold: true, align: 'center' }), faces, style)
}
