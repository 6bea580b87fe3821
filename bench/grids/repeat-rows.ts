import type { ReportDocument } from '../../src/document/document.ts'
import { mapBlocks, mapInlines } from '../../src/document/map-document.ts'
import type { Matrix } from '../../src/document/table.ts'
import type { Grid } from './grid.ts'

/**
 * The same report with the rows of every matrix so many times. Each time they are made anew, down to the last text: the
 * tags of a PDF know a cell by its identity, and a report never holds one twice.
 */
export function repeatMatrices(document: ReportDocument, times: number): ReportDocument {
  return mapBlocks(document, block => {
    if (block.type !== 'matrix') return block
    return { ...block, body: Array.from({ length: times }, () => cloneMatrix(block).body).flat() }
  })
}

function cloneMatrix(matrix: Matrix): Matrix {
  // It copies all that it walks through, but the innermost.
  return mapInlines(matrix, inline => ({ ...inline })) as Matrix
}

export function repeatGrids(grids: readonly Grid[], times: number): readonly Grid[] {
  return grids.map(grid => ({
    ...grid,
    rows: Array.from({ length: times }, () => grid.rows.map(row => [...row])).flat(),
  }))
}
