import type { OpenDocument } from 'pdfmake/js/PDFDocument.js'
import { gradeColour } from '../../../theme/grade-ramp.ts'
import { tableLayout } from '../../../theme/layout.ts'
import type { Theme } from '../../../theme/theme.ts'
import type { PlacedFill, PlacedRule, PlacedText, Slice } from '../../../typeset/placed.ts'
import type { PageTags } from '../tags/page-tags.ts'
import { inPdfSpace, pdfNumber, rgb } from './operators.ts'
import type { PaintFonts } from './paint-fonts.ts'

/** Where the slice stands on its page: the left edge of the text area, and the top of the slice. Points. */
export interface SliceOrigin {
  readonly x: number
  readonly y: number
}

/**
 * Draws a slice on the current page with raw operators, whole lines at a time. Every text is marked as that of its cell or
 * caption; repeated headings and names are artifacts of pagination, so that they are not read twice.
 */
export function paintSlice(
  document: OpenDocument,
  fonts: PaintFonts,
  tags: PageTags,
  slice: Slice,
  origin: SliceOrigin,
  theme: Theme,
): void {
  const open = (text: PlacedText) =>
    text.repeated ? '/Artifact <</Type /Pagination>> BDC' : tags.open(document, text.owner)
  const flip = (y: number) => document.page.height - origin.y - y
  const operators = [
    ...paintFills(slice.fills, origin.x, flip, theme),
    ...paintRules(slice.rules, origin.x, flip, theme),
    ...paintTexts(fonts, open, slice.texts, origin.x, flip, theme),
  ]
  document.addContent(inPdfSpace(document.page.height, operators))
}

type Flip = (y: number) => number

function paintFills(fills: readonly PlacedFill[], left: number, flip: Flip, theme: Theme): readonly string[] {
  return asArtifact(
    fills.map(({ role, x, y, width, height }) => {
      const rectangle = [left + x, flip(y + height), width, height].map(pdfNumber).join(' ')
      return `${rgb(fillOf(role, theme))} rg ${rectangle} re f`
    }),
  )
}

function fillOf(role: PlacedFill['role'], { table, rows, grades }: Theme): string {
  if (role === 'head') return table.headFill
  return role === 'total' ? rows.total.fill : gradeColour(grades, role)
}

function paintRules(rules: readonly PlacedRule[], left: number, flip: Flip, { table }: Theme): readonly string[] {
  if (rules.length === 0) return []
  const lines = rules.map(({ x1, y1, x2, y2 }) => {
    const [fromX, fromY, toX, toY] = [left + x1, flip(y1), left + x2, flip(y2)].map(pdfNumber)
    return `${fromX} ${fromY} m ${toX} ${toY} l`
  })
  return asArtifact([`${pdfNumber(tableLayout.ruleWidth)} w 2 J ${rgb(table.ruleColour)} RG`, ...lines, 'S'])
}

function asArtifact(operators: readonly string[]): readonly string[] {
  return operators.length === 0 ? [] : ['/Artifact BMC', ...operators, 'EMC']
}

function paintTexts(
  fonts: PaintFonts,
  open: (text: PlacedText) => string,
  texts: readonly PlacedText[],
  left: number,
  flip: Flip,
  { links }: Theme,
): readonly string[] {
  const operators: string[] = ['0 0 0 rg', 'BT']
  let colour: string | null = null
  let before: PlacedText | undefined
  for (const text of texts) {
    if (before?.owner !== text.owner || before.repeated !== text.repeated) {
      if (before !== undefined) operators.push('EMC')
      operators.push(open(text))
    }
    if (before?.face !== text.face || before.size !== text.size) operators.push(fonts.select(text.face, text.size))
    before = text
    const wantedColour = text.target === undefined ? null : links.print
    if (wantedColour !== colour) operators.push(`${rgb(wantedColour ?? '#000000')} rg`)
    colour = wantedColour
    const place = `1 0 0 1 ${pdfNumber(left + text.x)} ${pdfNumber(flip(text.baseline))} Tm`
    operators.push(`${place} ${fonts.show(text.face, text.size, text.text, text.gap)}`)
  }
  if (before !== undefined) operators.push('EMC')
  const underlines = texts.filter(text => text.underline).map(text => underline(text, left, flip))
  return [...operators, 'ET', ...asArtifact(underlines)]
}

function underline({ x, baseline, width, size }: PlacedText, left: number, flip: Flip): string {
  const y = pdfNumber(flip(baseline + size * 0.12))
  return `0 0 0 RG 0.5 w ${pdfNumber(left + x)} ${y} m ${pdfNumber(left + x + width)} ${y} l S`
}
