import type { Heading, Paragraph, Section } from '../document/document.ts'
import type { SeriesRole } from '../document/figure.ts'
import type { CellRole, ColumnRole, RowRole } from '../document/table.ts'

/** Points in a millimetre. */
const mm = 72 / 25.4

/** Lengths in points (1/72 inch). */
export interface PageFrame {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

const papers: Readonly<Record<Section['paper'], readonly [width: number, height: number]>> = {
  A4: [210 * mm, 297 * mm],
  F4: [215 * mm, 330 * mm],
}

/** Paper and margins of a section. Upright pages leave room for binding on the left, turned ones at the top. */
export function pageFrame({ paper, orientation }: Pick<Section, 'paper' | 'orientation'>): PageFrame {
  const [width, height] = papers[paper]
  return orientation === 'portrait'
    ? { width, height, top: 25 * mm, right: 20 * mm, bottom: 25 * mm, left: 30 * mm }
    : { width: height, height: width, top: 22 * mm, right: 15 * mm, bottom: 18 * mm, left: 20 * mm }
}

export interface TextStyle {
  /** Points. */
  readonly size: number
  readonly bold?: boolean
  readonly italic?: boolean
  /** Multiple of the height of the letters. */
  readonly lineHeight: number
  readonly align: 'left' | 'center' | 'right' | 'justify'
  /** Points above and below. */
  readonly above: number
  readonly below: number
  /** Points that the first line is moved in. */
  readonly firstLineIndent?: number
  readonly capitals?: boolean
}

const bodySize = 11
const bodyLine = 1.35

export const paragraphStyles: Readonly<Record<Paragraph['role'], TextStyle>> = {
  body: { size: bodySize, lineHeight: bodyLine, align: 'justify', above: 0, below: 7, firstLineIndent: 10 * mm },
  plain: { size: bodySize, lineHeight: bodyLine, align: 'justify', above: 0, below: 3 },
  note: { size: 9, lineHeight: 1.2, align: 'left', above: 5, below: 6 },
}

/** Items of lists, and labels with their values: like plain text, set close. */
export const listItemStyle: TextStyle = { ...paragraphStyles.plain, above: 0, below: 3 }

export const headingStyles: Readonly<Record<Heading['level'], TextStyle>> = {
  1: { size: 13, bold: true, lineHeight: 1.25, align: 'center', above: 0, below: 16, capitals: true },
  2: { size: 11.5, bold: true, lineHeight: 1.25, align: 'left', above: 12, below: 6 },
  3: { size: 11, bold: true, lineHeight: 1.25, align: 'left', above: 8, below: 5 },
  4: { size: 11, bold: true, italic: true, lineHeight: 1.25, align: 'left', above: 6, below: 4 },
}

/** Width kept for the letter or number of a heading below the chapter, and for list markers; points. */
export const labelWidth = 8 * mm

export const captionStyle: TextStyle = {
  size: 10,
  bold: true,
  lineHeight: 1.2,
  align: 'center',
  above: 8,
  below: 5,
}

export const contentsStyles = {
  title: { size: 13, bold: true, lineHeight: 1.25, align: 'center', above: 0, below: 16, capitals: true },
  entry: { size: bodySize, lineHeight: 1.3, align: 'left', above: 0, below: 2 },
  /** Points that each level is moved in. */
  levelIndent: labelWidth,
  /** Points for `Lampiran 1` and for `Tabel 10.`, in formats that do not measure them. */
  chapterLabelWidth: 25 * mm,
  captionLabelWidth: 20 * mm,
} as const satisfies Record<string, TextStyle | number>

export const coverStyles = {
  title: { size: 18, bold: true, lineHeight: 1.35, align: 'center', above: 0, below: 14, capitals: true },
  subtitle: { size: 15, bold: true, lineHeight: 1.3, align: 'center', above: 0, below: 14, capitals: true },
  number: { size: 11, lineHeight: 1.3, align: 'center', above: 8, below: 0 },
  agency: { size: 14, bold: true, lineHeight: 1.4, align: 'center', above: 0, below: 0 },
} as const satisfies Record<string, TextStyle>

/**
 * Room for the logo on the cover, and how far from the top of the text area things stand, where that is as high as on
 * an upright A4 page; points.
 */
export const coverLayout = {
  textHeight: 247 * mm,
  logoSize: 40 * mm,
  logoTop: 18 * mm,
  titleTop: 75 * mm,
  agencyTop: 210 * mm,
} as const

export const footerStyle = { size: 9, colour: '#404040' } as const
export const markingStyle = { size: 9, bold: true, colour: '#9C0006' } as const

export const signatureStyle: TextStyle = { ...paragraphStyles.plain, align: 'left', above: 0, below: 0 }

export const signatureLayout = {
  /** Gap between the text and the block. */
  above: 14,
  /** The block stands in the right part of the page. */
  width: 75 * mm,
  /** Room for the electronic signature. */
  room: 26 * mm,
} as const

/** Labels with their values; points. */
export const factsLayout = { labelWidth: 4 * labelWidth, colonWidth: 6, gap: 4, rowGap: 2, below: 6 } as const

/** How tables look: small letters, light rules, a calm header. */
export const tableStyle = {
  size: 9,
  lineHeight: 1.12,
  paddingX: 3.5,
  paddingY: 3,
  ruleWidth: 0.5,
  ruleColour: '#A6A6A6',
  headFill: '#DCE6F1',
  continuedSuffix: ' (lanjutan)',
  /** Width that each level of a list inside a cell is moved in. */
  listIndent: 15,
  /** Gap between a table and the text under it. */
  below: 10,
  /** Rows up to which Word keeps a table on one page with its caption. */
  keptRows: 16,
  /** Part of a page up to which a PDF keeps a table on one page with its caption. */
  keptPart: 0.5,
} as const

export interface ColumnStyle {
  /** Fixed width in points, or a share of what the fixed ones leave. */
  readonly width: { readonly points: number } | { readonly share: number }
  readonly align: 'left' | 'center' | 'right'
  /** Says "(lanjutan)" when its group goes on over a page; numbers are only repeated. */
  readonly saysContinued: boolean
}

export const columnStyles: Readonly<Record<ColumnRole, ColumnStyle>> = {
  ordinal: { width: { points: 12 * mm }, align: 'center', saysContinued: false },
  code: { width: { points: 23.5 * mm }, align: 'center', saysContinued: false },
  name: { width: { points: 38 * mm }, align: 'left', saysContinued: true },
  title: { width: { share: 1 }, align: 'left', saysContinued: true },
  prose: { width: { share: 1 }, align: 'left', saysContinued: true },
  deadline: { width: { points: 21 * mm }, align: 'center', saysContinued: false },
  status: { width: { points: 14 * mm }, align: 'center', saysContinued: false },
  count: { width: { points: 23.5 * mm }, align: 'right', saysContinued: false },
  figure: { width: { points: 20.5 * mm }, align: 'right', saysContinued: false },
  grade: { width: { share: 1 }, align: 'center', saysContinued: false },
}

/** Grades: dark letters on light colours, told apart by letter first. */
export const cellFills: Readonly<Record<CellRole, string>> = {
  'grade-a': '#C6E0B4',
  'grade-b': '#D6E4F5',
  'grade-c': '#FFE699',
  'grade-d': '#F4B6A6',
}

export const rowStyles: Readonly<Record<RowRole, { readonly fill: string; readonly bold: boolean }>> = {
  total: { fill: '#EDEDED', bold: true },
}

/** How charts look; lengths in points. */
export const chartStyle = {
  size: 8.5,
  textColour: '#262626',
  axisColour: '#7F7F7F',
  gridColour: '#D9D9D9',
  /** Height of charts that stand; those that lie are as high as their bars need. */
  height: 165,
  barHeight: 11,
  /** Gap between the bars of two categories. */
  barGap: 7,
  /** Gap between a chart and the caption under it. */
  captionGap: 5,
} as const

/** Dark enough to be seen on white, and of different lightness, so that a copy in black and white still tells them apart. */
export const seriesColours: Readonly<Record<SeriesRole, string>> = {
  first: '#1F4E79',
  second: '#E08E2B',
  third: '#8FB8A8',
  close: '#2F6B4F',
  open: '#E39A7B',
  target: '#595959',
}

export const fontNames = {
  /** Embedded in the PDF: as wide as Arial, and free to embed. */
  pdf: 'Arimo',
  /** Named in DOCX and HTML: every office has it. */
  office: 'Arial',
} as const

/** What a sharing column keeps at least, in points, when fixed columns ask for too much. */
const leastShare = 20 * mm

/** Widths of columns in points: fixed ones first, the rest shared out; together always `available`. */
export function columnWidths(roles: readonly ColumnRole[], available: number): readonly number[] {
  const widths = roles.map(role => columnStyles[role].width)
  const fixed = widths.reduce((sum, width) => sum + ('points' in width ? width.points : 0), 0)
  const shares = widths.reduce((sum, width) => sum + ('share' in width ? width.share : 0), 0)
  // However many columns share, the fixed ones keep half.
  const room = available - Math.min(shares * leastShare, available / 2)
  const scale = fixed > 0 && (shares === 0 || fixed > room) ? room / fixed : 1
  const perShare = (available - fixed * scale) / shares
  return widths.map(width => ('points' in width ? width.points * scale : perShare * width.share))
}
