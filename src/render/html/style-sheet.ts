import { type GradeRole, letterRoles } from '../../base/grade-role.ts'
import type { ReportDocument } from '../../document/document.ts'
import { countingMarkers, markerForms } from '../../document/list-marker.ts'
import { blocksOf } from '../../document/map-document.ts'
import { posterRolesIn } from '../../document/poster-roles.ts'
import type { Cell, MatrixItem, Row } from '../../document/table.ts'
import { gradeColour } from '../../theme/grade-ramp.ts'
import { labelWidth, marksLayout, picturesLayout, tableLayout } from '../../theme/layout.ts'
import type { TextStyle, Theme } from '../../theme/theme.ts'
import type { Look } from '../measures.ts'
import { pictureCaptionStyle } from '../place-pictures.ts'

function declarations(style: TextStyle): string {
  return [
    `font-size:${style.size}pt`,
    `font-weight:${style.bold ? 'bold' : 'normal'}`,
    `font-style:${style.italic ? 'italic' : 'normal'}`,
    `line-height:${style.lineHeight * 1.1}`,
    `text-align:${style.align}`,
    `margin:${style.above}pt 0 ${style.below}pt`,
    `text-indent:${style.firstLineIndent ?? 0}pt`,
    `text-transform:${style.capitals ? 'uppercase' : 'none'}`,
  ].join(';')
}

/** Markers that browsers do not know by themselves. */
function markerRules(): readonly string[] {
  return countingMarkers.slice(2).flatMap(marker => {
    const { count, before, after } = markerForms[marker]
    const system = count === 'number' ? 'decimal' : 'lower-alpha'
    return [
      `@counter-style ${marker}{system:extends ${system};prefix:"${before}";suffix:"${after} "}`,
      `ol.${marker}{list-style-type:${marker}}`,
    ]
  })
}

/** Only where there are marks: covers are mostly without. */
function markRules(document: ReportDocument): readonly string[] {
  if (!blocksOf(document).some(block => block.type === 'cover' && block.marks !== undefined)) return []
  const { height, between, above } = marksLayout
  return [
    `.cover .marks{display:flex;flex-wrap:wrap;justify-content:center;gap:${between}pt;margin-top:${above}pt}`,
    `.cover .marks img{height:${height}pt;max-width:100%;object-fit:contain}`,
  ]
}

/** Only where there are photographs. */
function pictureRules(document: ReportDocument, theme: Theme): readonly string[] {
  if (!blocksOf(document).some(({ type }) => type === 'pictures')) return []
  const { widest, shape, gap, rowGap } = picturesLayout
  return [
    `.pictures{display:flex;flex-wrap:wrap;gap:0 ${gap}pt}.pictures figure{width:min(${widest}pt,100%);margin:0 0 ${rowGap}pt;align-self:end}`,
    `.pictures img{display:block;max-width:100%;max-height:${widest * shape}pt;margin:0 auto}`,
    `.pictures figcaption{${declarations(pictureCaptionStyle(theme))}}`,
  ]
}

/** Links have their colour on the screen; on paper only where the theme says so. */
function linkRules({ links: { screen, print } }: Theme): readonly string[] {
  return [`a{color:${print ?? 'inherit'}}`, ...(screen === null ? [] : [`@media screen{a{color:${screen}}}`])]
}

/** Lists in cells that lie deeper stand as far in as this level. */
export const deepestLevel = 8

/** Fonts of Windows, of Apple's and of others with signs that the letters lack. */
const symbolFonts = 'Segoe UI Symbol,Apple Symbols,DejaVu Sans,'

/** The look of the preview, from the theme that PDF and DOCX follow too. */
export function styleSheet(document: ReportDocument, { theme, faces }: Look): string {
  const { fonts, running } = theme
  const { size, lineHeight, ruleColour, headFill } = theme.table
  const { paddingX, paddingY, ruleWidth, listIndent } = tableLayout
  const headings = ([1, 2, 3, 4] as const).map(level => `h${level}{${declarations(theme.headings[level])}}`)
  const paragraphs = (['body', 'plain', 'note', 'title', ...posterRolesIn(document)] as const).map(
    role => `p.${role}{${declarations(theme.paragraphs[role])}}`,
  )
  const cover = (['title', 'subtitle', 'number', 'agency'] as const).map(
    role => `.cover .${role}{${declarations(theme.cover[role])}}`,
  )
  const levels = Array.from(
    { length: deepestLevel + 1 },
    (_, level) =>
      `.line.l${level}{margin-left:${level * listIndent}pt}.item.l${level}{margin-left:${(level - 1) * listIndent}pt}`,
  )
  return [
    `body{font-family:${fonts.pdf},${fonts.office},${faces.regular.symbols ? symbolFonts : ''}${fonts.generic};margin:0;background:#e8e8e8;color:#000}`,
    'section{background:#fff;max-width:180mm;margin:8mm auto;padding:20mm 25mm;box-shadow:0 1px 4px #0004}',
    'section.landscape{max-width:260mm}',
    '@media (max-width:600px){section{margin:0 auto;padding:8mm 5mm}}',
    ...headings,
    ...paragraphs,
    '.cover{text-align:center;padding:30mm 0 20mm}.cover img{max-width:40mm;max-height:40mm}',
    ...cover,
    '.cover .agency{margin-top:60mm}',
    ...markRules(document),
    `table{border-collapse:collapse;width:100%;font-size:${size}pt;line-height:${lineHeight * 1.1};margin:0 0 10pt}`,
    `caption,figcaption{${declarations(theme.caption)}}`,
    'figure{margin:8pt 0}figure svg{width:100%;height:auto}',
    ...pictureRules(document, theme),
    `th,td{border:${ruleWidth}pt solid ${ruleColour};padding:${paddingY}pt ${paddingX}pt;vertical-align:top;text-align:left;text-indent:0}`,
    `th{background:${headFill};text-align:center;vertical-align:middle}`,
    'td.center{text-align:center}td.right{text-align:right;white-space:nowrap}',
    `tr.total td{background:${theme.rows.total.fill};font-weight:bold}`,
    ...gradeRules(document, theme),
    ...levels,
    `.item{display:grid;grid-template-columns:${listIndent}pt 1fr}`,
    `ol,ul{margin:0 0 4pt;padding-left:${labelWidth}pt}li p{margin:0 0 3pt}`,
    `dl{display:grid;grid-template-columns:${4 * labelWidth}pt 1fr;gap:3pt 8pt;font-size:${theme.paragraphs.plain.size}pt}dt,dd{margin:0}dt::after{content:" :"}`,
    `.signatures{margin:14pt 0 0 50%;font-size:${theme.paragraphs.plain.size}pt}.signatures p{margin:0}.signatures .name{margin-top:26mm;font-weight:bold}`,
    `nav ol{list-style:none;padding:0;font-size:${theme.paragraphs.plain.size}pt}nav .l2{padding-left:12mm}nav .l3{padding-left:20mm}nav a{color:inherit;text-decoration:none}`,
    `.head{color:${running.head.colour};text-align:center;font-size:${running.head.size}pt}`,
    `.marking{color:${running.marking.colour};font-weight:bold;text-align:center;font-size:${running.marking.size}pt}`,
    `h1:not(:first-child),nav+nav{margin-top:14mm}ol,ul{font-size:${theme.paragraphs.plain.size}pt}`,
    ...markerRules(),
    ...linkRules(theme),
    'hr{border:0;border-top:1px dashed #bbb;margin:8mm 0}',
  ].join('\n')
}

/** Rules for the fills of grades: those of four, and of other numbers those that the document has. */
function gradeRules(document: ReportDocument, { grades }: Theme): readonly string[] {
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
