import type { Heading, Paragraph, Section } from '../document/document.ts'
import type { SeriesRole } from '../document/figure.ts'
import type { RowRole } from '../document/table.ts'
import type { GradeRamp } from './grade-ramp.ts'

/** How a report looks, for all formats: plain data. Every role that the document knows has an entry. */
export interface Theme {
  readonly fonts: ThemeFonts
  /** Of sections whose template names none. */
  readonly paper: Section['paper']
  /** Points. */
  readonly margins: Readonly<Record<Section['orientation'], Margins>>
  readonly paragraphs: Readonly<Record<Paragraph['role'], TextStyle>>
  /** Items of lists, and labels with their values. */
  readonly listItem: TextStyle
  readonly headings: Readonly<Record<Heading['level'], TextStyle>>
  readonly caption: TextStyle
  readonly contents: { readonly title: TextStyle; readonly entry: TextStyle }
  readonly cover: Readonly<Record<'title' | 'subtitle' | 'number' | 'agency', TextStyle>>
  readonly signature: TextStyle
  /** The marking of an edition, what stands at the head of every page, and the number at its foot. */
  readonly running: Readonly<Record<'marking' | 'head' | 'foot', RunningStyle>>
  readonly table: TableStyle
  /** Grades, the best first: dark letters on light colours, told apart by letter or name first. */
  readonly grades: GradeRamp
  readonly rows: Readonly<Record<RowRole, { readonly fill: string; readonly bold: boolean }>>
  readonly chart: ChartStyle
  /** Seen on white, and of different lightness, so that a copy in black and white still tells them apart. */
  readonly series: Readonly<Record<SeriesRole, string>>
  readonly links: LinkStyle
}

export interface ThemeFonts {
  /** Embedded in the PDF: as wide as the other, and free to embed. */
  readonly pdf: string
  /** Named in DOCX and HTML: every office has it. */
  readonly office: string
  /** What letters are called that stand for any of this kind. */
  readonly generic: 'sans-serif' | 'serif'
  /** Word counts in lines with their gap, the theme in letters from ascender to descender: height of the one in the other. */
  readonly lettersInLine: number
  /** How wide bold letters are where nothing measures them, as parts of those of Arial. */
  readonly boldWidth: number
}

export interface Margins {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

export interface RunningStyle {
  readonly size: number
  readonly bold: boolean
  readonly colour: string
}

interface TableStyle {
  readonly size: number
  readonly lineHeight: number
  readonly ruleColour: string
  readonly headFill: string
}

interface ChartStyle {
  readonly size: number
  readonly textColour: string
  readonly axisColour: string
  readonly gridColour: string
}

/** Colours of links; null where they look like the text around them. */
interface LinkStyle {
  readonly screen: string | null
  readonly print: string | null
}

/** How a paragraph is set. */
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
