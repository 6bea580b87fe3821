import {
  AlignmentType,
  type IBaseParagraphStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import type { Heading } from '../../document/document.ts'
import { contentsLayout, labelWidth, tableLayout } from '../../theme/layout.ts'
import type { TextStyle } from '../../theme/text-style.ts'
import type { RunningStyle, Theme, ThemeFonts } from '../../theme/theme.ts'
import { halfPoints, hex, twips } from './units.ts'

/** Ids of the styles that paragraphs name; Word shows their Indonesian names. */
export const styleIds = {
  body: 'TeksIsi',
  plain: 'TeksRata',
  note: 'TeksCatatan',
  cell: 'TeksTabel',
  contentsTitle: 'JudulDaftar',
  /** Word's own name for the entries of a list of captions. */
  captionList: 'TableofFigures',
  cover: { title: 'SampulJudul', subtitle: 'SampulPeriode', number: 'SampulNomor', agency: 'SampulInstansi' },
  table: 'TabelLaporan',
  afterTable: 'SetelahTabel',
  marking: 'TandaEdisi',
  header: 'Header',
  footer: 'Footer',
} as const

const alignments = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
  justify: AlignmentType.JUSTIFIED,
} as const

/** A single line, in Word's measure of line spacing. */
const wordLine = 240

/** Word's line spacing, in its measure, for a height of lines in the theme's. */
function wordLines(lineHeight: number, { lettersInLine }: ThemeFonts): number {
  return Math.round(wordLine * lineHeight * lettersInLine)
}

/** The same as a multiple of single lines. */
export function wordLineSpacing(lineHeight: number, fonts: ThemeFonts): number {
  return wordLines(lineHeight, fonts) / wordLine
}

function paragraphOptions(style: TextStyle, fonts: ThemeFonts): IBaseParagraphStyleOptions {
  return {
    run: {
      size: halfPoints(style.size),
      bold: style.bold ?? false,
      italics: style.italic ?? false,
      allCaps: style.capitals ?? false,
      color: '000000',
      font: fonts.office,
    },
    paragraph: {
      alignment: alignments[style.align],
      spacing: {
        before: twips(style.above),
        after: twips(style.below),
        line: wordLines(style.lineHeight, fonts),
        lineRule: LineRuleType.AUTO,
      },
      ...(style.firstLineIndent !== undefined && { indent: { firstLine: twips(style.firstLineIndent) } }),
    },
  }
}

/** Chapters and lists begin a page. Word leaves none empty where a section begins one anyway. */
const onNewPage = { pageBreakBefore: true } as const

function beginningPage(style: IParagraphStyleOptions): IParagraphStyleOptions {
  return { ...style, paragraph: { ...style.paragraph, ...onNewPage } }
}

function heading(level: Heading['level'], { headings, fonts }: Theme): IBaseParagraphStyleOptions {
  const options = paragraphOptions(headings[level], fonts)
  const hanging = { indent: { left: twips(labelWidth), hanging: twips(labelWidth) } }
  const own = level === 1 ? onNewPage : hanging
  return { ...options, paragraph: { ...options.paragraph, ...own, keepNext: true, keepLines: true } }
}

/** Entries of tables of contents, their labels in a column of their own. */
function contentsEntries({ contents, fonts }: Theme): readonly IParagraphStyleOptions[] {
  const { chapterLabelWidth, captionLabelWidth, levelIndent } = contentsLayout
  const entry = (id: string, name: string, { left, label, bold }: EntryLayout): IParagraphStyleOptions => {
    const options = paragraphOptions({ ...contents.entry, bold }, fonts)
    const indent = { left: twips(left + label), hanging: twips(label) }
    return { id, name, basedOn: 'Normal', ...options, paragraph: { ...options.paragraph, indent } }
  }
  return [
    entry('TOC1', 'toc 1', { left: 0, label: chapterLabelWidth, bold: true }),
    entry('TOC2', 'toc 2', { left: chapterLabelWidth, label: levelIndent, bold: false }),
    entry('TOC3', 'toc 3', { left: chapterLabelWidth + levelIndent, label: levelIndent, bold: false }),
    entry(styleIds.captionList, 'table of figures', { left: 0, label: captionLabelWidth, bold: true }),
  ]
}

/** Lengths in points. */
interface EntryLayout {
  readonly left: number
  readonly label: number
  readonly bold: boolean
}

/** What stands at the head or foot of every page. */
function runningLine(id: string, name: string, style: RunningStyle, fonts: ThemeFonts): IParagraphStyleOptions {
  const options = paragraphOptions({ lineHeight: 1, align: 'center', above: 0, below: 0, ...style }, fonts)
  return { id, name, basedOn: 'Normal', ...options, run: { ...options.run, color: hex(style.colour) } }
}

/** Everything that makes the document look as the theme says, as styles that an office can change in one place. */
export function docxStyles(theme: Theme): IStylesOptions {
  const { fonts, paragraphs, contents, cover, running } = theme
  const { size, lineHeight } = theme.table
  const cell: TextStyle = { size, lineHeight, align: 'left', above: 0, below: 0 }
  const caption = paragraphOptions(theme.caption, fonts)
  const named = (id: string, name: string, style: TextStyle): IParagraphStyleOptions => {
    return { id, name, basedOn: 'Normal', quickFormat: true, ...paragraphOptions(style, fonts) }
  }
  return {
    default: {
      document: {
        run: { font: fonts.office, size: halfPoints(paragraphs.body.size), language: { value: 'id-ID' } },
      },
      heading1: heading(1, theme),
      heading2: heading(2, theme),
      heading3: heading(3, theme),
      heading4: heading(4, theme),
      caption: { ...caption, paragraph: { ...caption.paragraph, keepNext: true } },
      listParagraph: paragraphOptions(paragraphs.plain, fonts),
    },
    paragraphStyles: [
      named(styleIds.body, 'Teks Isi', paragraphs.body),
      named(styleIds.plain, 'Teks Rata', paragraphs.plain),
      named(styleIds.note, 'Teks Catatan', paragraphs.note),
      named(styleIds.cell, 'Teks Tabel', cell),
      beginningPage(named(styleIds.contentsTitle, 'Judul Daftar', contents.title)),
      named(styleIds.cover.title, 'Sampul Judul', cover.title),
      named(styleIds.cover.subtitle, 'Sampul Periode', cover.subtitle),
      named(styleIds.cover.number, 'Sampul Nomor', cover.number),
      named(styleIds.cover.agency, 'Sampul Instansi', cover.agency),
      ...contentsEntries(theme),
      named(styleIds.afterTable, 'Setelah Tabel', { ...cell, size: 1 }),
      runningLine(styleIds.marking, 'Tanda Edisi', running.marking, fonts),
      runningLine(styleIds.header, 'header', running.head, fonts),
      runningLine(styleIds.footer, 'footer', running.foot, fonts),
    ],
  }
}

/**
 * The style of all tables, as Word writes it: the library has no table styles of its own, but takes a sheet of foreign
 * ones. Headings are coloured cell by cell: a style knows one heading row at most, and even in tables that have none.
 */
export function docxTableStyles({ table }: Theme): string {
  const { ruleWidth, paddingX, paddingY } = tableLayout
  const border = (side: string) =>
    `<w:${side} w:val="single" w:sz="${Math.round(ruleWidth * 8)}" w:space="0" w:color="${hex(table.ruleColour)}"/>`
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('')
  const margin = (side: string, points: number) => `<w:${side} w:w="${twips(points)}" w:type="dxa"/>`
  const margins = `${margin('top', paddingY)}${margin('left', paddingX)}${margin('bottom', paddingY)}${margin('right', paddingX)}`
  return `<?xml version="1.0" encoding="UTF-8"?>
<w:styles xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">
<w:style w:type="table" w:customStyle="1" w:styleId="${styleIds.table}">
<w:name w:val="Tabel Laporan"/><w:uiPriority w:val="99"/><w:qFormat/>
<w:tblPr><w:tblBorders>${borders}</w:tblBorders><w:tblCellMar>${margins}</w:tblCellMar></w:tblPr>
</w:style>
</w:styles>`
}
