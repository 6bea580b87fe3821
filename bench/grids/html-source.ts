import type { Grid } from './grid.ts'

/** Grids as a page of the web that is printed: pages, widths, letters and padding as ours, the heading on every page. */
export function htmlSource(grids: readonly Grid[], regular: string, bold: string): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<title>Matriks</title>
<style>
@font-face { font-family: Arimo; src: url("file://${regular}") }
@font-face { font-family: Arimo; font-weight: bold; src: url("file://${bold}") }
body { margin: 0; font-family: Arimo }
table { border-collapse: collapse; table-layout: fixed }
tr { break-inside: avoid }
th, td { border: 0.5pt solid black; vertical-align: top; white-space: pre-line; overflow-wrap: anywhere }
${grids.map(styleOf).join('\n')}
</style>
</head>
<body>
${grids.map(tableOf).join('\n')}
</body>
</html>
`
}

function styleOf({ page, columns, letters }: Grid, at: number): string {
  const { width, height, top, right, bottom, left } = page
  const { size, leading, paddingX, paddingY } = letters
  const whole = columns.reduce((sum, column) => sum + column.width, 0)
  return `@page kisi-${at} { size: ${width}pt ${height}pt; margin: ${top}pt ${right}pt ${bottom}pt ${left}pt }
#kisi-${at} { page: kisi-${at}; width: ${whole}pt; font-size: ${size}pt; line-height: ${leading}pt }
#kisi-${at} :is(th, td) { padding: ${paddingY}pt ${paddingX}pt }`
}

function tableOf({ columns, rows }: Grid, at: number): string {
  const widths = columns.map(({ width }) => `<col style="width: ${width}pt">`)
  const heads = columns.map(({ head }) => `<th>${escaped(head)}</th>`)
  const cells = (row: readonly string[]) =>
    row.map((text, column) => `<td style="text-align: ${columns[column]?.align ?? 'left'}">${escaped(text)}</td>`)
  return `<table id="kisi-${at}">
<colgroup>${widths.join('')}</colgroup>
<thead><tr>${heads.join('')}</tr></thead>
<tbody>
${rows.map(row => `<tr>${cells(row).join('')}</tr>`).join('\n')}
</tbody>
</table>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
