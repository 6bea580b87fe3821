import type { MatrixStyle } from '../../src/typeset/matrix-style.ts'

/** A style with columns of these widths, aligned in turn, all of which say "(lanjutan)". */
export function matrixStyleOf(widths: readonly number[]): MatrixStyle {
  const aligns = ['left', 'center', 'right'] as const
  return {
    size: 9,
    leading: 11.25,
    paddingX: 3.5,
    paddingY: 3,
    listIndent: 15,
    continuedSuffix: ' (lanjutan)',
    columns: widths.map((width, index) => ({ width, align: aligns[index % 3] ?? 'left', saysContinued: true })),
    boldRows: { total: true },
    caption: { size: 10, leading: 13, below: 5 },
  }
}
