import type { Grid } from './grid.ts'

/** Grids as Typst sets them: pages, widths, letters and padding as ours, the heading on every page. */
export function typstSource(grids: readonly Grid[]): string {
  return grids.map(sourceOf).join('\n\n')
}

function sourceOf({ page, columns, rows, letters }: Grid): string {
  const { width, height, top, right, bottom, left } = page
  const { size, leading, lineHeight, paddingX, paddingY } = letters
  const heads = columns.map(({ head }) => `table.cell(align: center, strong(${quoted(head)}))`)
  // Each new page setting begins a page. Lines are as far apart as ours: as tall as their letters, and the rest between them.
  return `#set page(width: ${width}pt, height: ${height}pt,
  margin: (top: ${top}pt, right: ${right}pt, bottom: ${bottom}pt, left: ${left}pt))
#set text(font: "Arimo", size: ${size}pt, lang: "id", top-edge: "ascender", bottom-edge: "descender")
#set par(leading: ${leading - leading / lineHeight}pt)
#table(
  columns: (${columns.map(column => `${column.width}pt`).join(', ')}),
  align: (${columns.map(({ align }) => align).join(', ')}),
  inset: (x: ${paddingX}pt, y: ${paddingY}pt),
  stroke: 0.5pt,
  table.header(${heads.join(', ')}),
${rows.map(row => `  ${row.map(quoted).join(', ')},`).join('\n')}
)`
}

/** A string of Typst has the escapes of JSON that occur. */
function quoted(text: string): string {
  return JSON.stringify(text)
}
