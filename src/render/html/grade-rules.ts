import { type GradeRole, letterRoles } from '../../base/grade-role.ts'
import type { ReportDocument } from '../../document/document.ts'
import type { Cell, MatrixItem, Row } from '../../document/table.ts'
import { gradeColour } from '../../theme/grade-ramp.ts'
import type { Theme } from '../../theme/theme.ts'

/** Rules for the fills of grades: those of four, and of other numbers those that the document has. */
export function gradeRules(document: ReportDocument, { grades }: Theme): readonly string[] {
  const used = document.sections.flatMap(({ children }) =>
    children.flatMap(block => {
      if (block.type === 'table') return rolesOf(block.body)
      return block.type === 'matrix' ? block.body.flatMap(rolesInside) : []
    }),
  )
  return [...new Set([...letterRoles, ...used.toSorted()])].map(
    role => `td.${role}{background:${gradeColour(grades, role)}}`,
  )
}

function rolesOf(rows: readonly Row[]): readonly GradeRole[] {
  return rows.flatMap(({ cells }) => rolesOfCells(cells))
}

function rolesOfCells(cells: readonly Cell[]): readonly GradeRole[] {
  return cells.flatMap(({ role }) => role ?? [])
}

function rolesInside(item: MatrixItem): readonly GradeRole[] {
  if (item.type === 'row') return rolesOfCells(item.cells)
  return [...rolesOfCells(item.cells), ...item.children.flatMap(rolesInside)]
}
