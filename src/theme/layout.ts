import { mm } from './length.ts'
import type { TextStyle, Theme } from './theme.ts'

/** Where things stand on a page, whatever an office chooses in its theme; points. */

/** Width kept for the letter or number of a heading below the chapter, and for list markers. */
export const labelWidth = 8 * mm

export const contentsLayout = {
  /** Each level is moved in by it. */
  levelIndent: labelWidth,
} as const

/** Points kept for `Lampiran 10` and for `Gambar 10.` in contents, in formats that do not measure them. */
export function contentsLabelWidths({
  contents,
  fonts,
}: Pick<Theme, 'contents' | 'fonts'>): Readonly<Record<'chapter' | 'caption', number>> {
  const letter = contents.entry.size * fonts.boldWidth
  return { chapter: 6.2 * letter, caption: 5.8 * letter }
}

/**
 * Room for the logo on the cover, and how far from the top of the text area things stand, where that is as high as on
 * an upright A4 page.
 */
export const coverLayout = {
  textHeight: 247 * mm,
  logoSize: 40 * mm,
  logoTop: 18 * mm,
  titleTop: 75 * mm,
  agencyTop: 210 * mm,
} as const

/**
 * Marks at the foot of the cover: how high they are, or at least where they have no more room, how far from each other and
 * from the agency above them, and how far above the end of the text area.
 */
export const marksLayout = {
  height: 12 * mm,
  leastHeight: 6 * mm,
  between: 6 * mm,
  above: 5 * mm,
  /** Word needs a line there: every section ends with an empty one. */
  below: 10 * mm,
} as const

/** How far from the top of a text area of this height the logo, the title and the agency stand; points. */
export function coverPlaces(height: number): Readonly<Record<'logoTop' | 'titleTop' | 'agencyTop', number>> {
  const { textHeight, logoTop, titleTop, agencyTop } = coverLayout
  const onPage = (place: number) => (place * height) / textHeight
  return { logoTop: onPage(logoTop), titleTop: onPage(titleTop), agencyTop: onPage(agencyTop) }
}

/** Sizes of the letters of a poster: it has one page and is read from as far, whatever an office chooses for its reports. */
export const posterLayout = { headline: 22, display: 88, lead: 14 } as const

export const signatureLayout = {
  /** Gap between the text and the block. */
  above: 14,
  /** The block stands in the right part of the page. */
  width: 75 * mm,
  /** Room for the signature, or for what stands for an electronic one. */
  room: 26 * mm,
} as const

/** Of the footnote of a signature block: a note, further from what is above it. */
export function noteStyle({ paragraphs }: Pick<Theme, 'paragraphs'>): TextStyle {
  return { ...paragraphs.note, above: signatureLayout.above }
}

/** Labels with their values. */
export const factsLayout = { labelWidth: 4 * labelWidth, colonWidth: 6, gap: 4, rowGap: 2, below: 6 } as const

export const tableLayout = {
  paddingX: 3.5,
  paddingY: 3,
  ruleWidth: 0.5,
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

/** Photographs side by side, in columns of one width. */
export const picturesLayout = {
  /** No picture is wider; columns are about as wide. */
  widest: 80 * mm,
  /** Height of the place of a picture for its width: that of most photographs. */
  shape: 3 / 4,
  /** Between two columns. */
  gap: 6 * mm,
  captionGap: 4,
  /** Under each row. */
  rowGap: 10,
} as const

export const chartLayout = {
  /** Height of charts that stand; those that lie are as high as their bars need. */
  height: 165,
  /** The same of small ones. */
  smallHeight: 112,
  barHeight: 11,
  /** Gap between the bars of two categories. */
  barGap: 7,
  /** Gap between a chart and the caption under it. */
  captionGap: 5,
} as const
