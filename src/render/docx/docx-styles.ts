import {
  AlignmentType,
  type IBaseParagraphStyleOptions,
  type IParagraphStyleOptions,
  type IStylesOptions,
  LineRuleType,
} from 'docx'
import {
  captionStyle,
  contentsStyles,
  coverStyles,
  fontNames,
  footerStyle,
  headingStyles,
  labelWidth,
  markingStyle,
  paragraphStyles,
  type TextStyle,
  tableStyle,
} from '../theme.ts'
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

/** Word counts in lines with their gap, 1.15 em for Arial; the theme in letters, 1.117 em. */
const lettersInLine = 0.97

function paragraphOptions(style: TextStyle): IBaseParagraphStyleOptions {
  return {
    run: {
      size: halfPoints(style.size),
      bold: style.bold ?? false,
      italics: style.italic ?? false,
      allCaps: style.capitals ?? false,
      color: '000000',
      font: fontNames.office,
    },
    paragraph: {
      alignment: alignments[style.align],
      spacing: {
        before: twips(style.above),
        after: twips(style.below),
        line: Math.round(wordLine * style.lineHeight * lettersInLine),
        lineRule: LineRuleType.AUTO,
      },
      ...(style.firstLineIndent !== undefined && { indent: { firstLine: twips(style.firstLineIndent) } }),
    },
  }
}

function named(id: string, name: string, style: TextStyle): IParagraphStyleOptions {
  return { id, name, basedOn: 'Normal', quickFormat: true, ...paragraphOptions(style) }
}

function heading(level: 1 | 2 | 3 | 4): IBaseParagraphStyleOptions {
  const options = paragraphOptions(headingStyles[level])
  const hanging = { indent: { left: twips(labelWidth), hanging: twips(labelWidth) } }
  // A chapter begins a page. Word leaves none empty for it where a section begins one anyway.
  const own = level === 1 ? { pageBreakBefore: true } : hanging
  return { ...options, paragraph: { ...options.paragraph, ...own, keepNext: true, keepLines: true } }
}

/** Entries of tables of contents, their labels in a column of their own. */
function contentsEntries(): readonly IParagraphStyleOptions[] {
  const { chapterLabelWidth, captionLabelWidth, levelIndent } = contentsStyles
  return [
    contentsEntry('TOC1', 'toc 1', { left: 0, label: chapterLabelWidth, bold: true }),
    contentsEntry('TOC2', 'toc 2', { left: chapterLabelWidth, label: levelIndent, bold: false }),
    contentsEntry('TOC3', 'toc 3', { left: chapterLabelWidth + levelIndent, label: levelIndent, bold: false }),
    contentsEntry(styleIds.captionList, 'table of figures', { left: 0, label: captionLabelWidth, bold: true }),
  ]
}

/** Lengths in points. */
interface EntryLayout {
  readonly left: number
  readonly label: number
  readonly bold: boolean
}

function contentsEntry(id: string, name: string, { left, label, bold }: EntryLayout): IParagraphStyleOptions {
  const options = paragraphOptions({ ...contentsStyles.entry, bold })
  const indent = { left: twips(left + label), hanging: twips(label) }
  return { id, name, basedOn: 'Normal', ...options, paragraph: { ...options.paragraph, indent } }
}

/** What stands at the head or foot of every page. */
function runningLine(
  id: string,
  name: string,
  style: typeof markingStyle | typeof footerStyle,
): IParagraphStyleOptions {
  const options = paragraphOptions({ lineHeight: 1, align: 'center', above: 0, below: 0, ...style })
  return { id, name, basedOn: 'Normal', ...options, run: { ...options.run, color: hex(style.colour) } }
}

/** Everything that makes the document look as the theme says, as styles that an office can change in one place. */
export function docxStyles(): IStylesOptions {
  const cell: TextStyle = {
    size: tableStyle.size,
    lineHeight: tableStyle.lineHeight,
    align: 'left',
    above: 0,
    below: 0,
  }
  const caption = paragraphOptions(captionStyle)
  return {
    default: {
      document: {
        run: { font: fontNames.office, size: halfPoints(paragraphStyles.body.size), language: { value: 'id-ID' } },
      },
      heading1: heading(1),
      heading2: heading(2),
      heading3: heading(3),
      heading4: heading(4),
      caption: { ...caption, paragraph: { ...caption.paragraph, keepNext: true } },
      listParagraph: paragraphOptions(paragraphStyles.plain),
    },
    paragraphStyles: [
      named(styleIds.body, 'Teks Isi', paragraphStyles.body),
      named(styleIds.plain, 'Teks Rata', paragraphStyles.plain),
      named(styleIds.note, 'Teks Catatan', paragraphStyles.note),
      named(styleIds.cell, 'Teks Tabel', cell),
      named(styleIds.contentsTitle, 'Judul Daftar', contentsStyles.title),
      named(styleIds.cover.title, 'Sampul Judul', coverStyles.title),
      named(styleIds.cover.subtitle, 'Sampul Periode', coverStyles.subtitle),
      named(styleIds.cover.number, 'Sampul Nomor', coverStyles.number),
      named(styleIds.cover.agency, 'Sampul Instansi', coverStyles.agency),
      ...contentsEntries(),
      named(styleIds.afterTable, 'Setelah Tabel', { ...cell, size: 1 }),
      runningLine(styleIds.header, 'header', markingStyle),
      runningLine(styleIds.footer, 'footer', footerStyle),
    ],
  }
}

/**
 * The style of all tables, as Word writes it: the library has no table styles of its own, but takes a sheet of foreign
 * ones. Headings are coloured cell by cell: a style knows one heading row at most, and even in tables that have none.
 */
export function docxTableStyles(): string {
  const { ruleColour, ruleWidth, paddingX, paddingY } = tableStyle
  const border = (side: string) =>
    `<w:${side} w:val="single" w:sz="${Math.round(ruleWidth * 8)}" w:space="0" w:color="${hex(ruleColour)}"/>`
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
