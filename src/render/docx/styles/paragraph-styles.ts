import type { IBaseParagraphStyleOptions, IParagraphStyleOptions, IStylesOptions } from 'docx'
import type { Heading, PosterRole } from '../../../document/document.ts'
import { contentsLabelWidths, contentsLayout, labelWidth } from '../../../theme/layout.ts'
import type { RunningStyle, TextStyle, Theme, ThemeFonts } from '../../../theme/theme.ts'
import { halfPoints, hex, twips } from '../units.ts'
import { styleIds } from './style-ids.ts'
import { ownStyle, styleOptions } from './style-options.ts'

/** Chapters and lists begin a page. Word leaves none empty where a section begins one anyway. */
const onNewPage = { pageBreakBefore: true } as const

function heading(level: Heading['level'], { headings, fonts }: Theme): IBaseParagraphStyleOptions {
  const hanging = { indent: { left: twips(labelWidth), hanging: twips(labelWidth) } }
  const own = level === 1 ? onNewPage : hanging
  return styleOptions(headings[level], fonts, { ...own, keepNext: true, keepLines: true })
}

/** What stands at the head or foot of every page. */
function runningLine(id: string, name: string, style: RunningStyle, fonts: ThemeFonts): IParagraphStyleOptions {
  const options = styleOptions({ lineHeight: 1, align: 'center', above: 0, below: 0, ...style }, fonts)
  return ownStyle(id, name, { ...options, run: { ...options.run, color: hex(style.colour) } })
}

const posterNames: Readonly<Record<PosterRole, string>> = {
  headline: 'Poster Judul',
  display: 'Poster Angka',
  lead: 'Poster Teks',
}

/**
 * Everything that makes the document look as the theme says, as styles that an office can change in one place.
 *
 * @param ofPoster what the document has of a poster; a report offers no styles for it.
 */
export function paragraphStyles(theme: Theme, ofPoster: readonly PosterRole[] = []): IStylesOptions {
  const { fonts, paragraphs, contents, cover, running } = theme
  const { size, lineHeight } = theme.table
  const cell: TextStyle = { size, lineHeight, align: 'left', above: 0, below: 0 }
  const offered = (id: string, name: string, style: TextStyle, more = {}): IParagraphStyleOptions => {
    return { ...ownStyle(id, name, styleOptions(style, fonts, more)), quickFormat: true }
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
      caption: styleOptions(theme.caption, fonts, { keepNext: true }),
      listParagraph: styleOptions(paragraphs.plain, fonts),
    },
    paragraphStyles: [
      offered(styleIds.body, 'Teks Isi', paragraphs.body),
      offered(styleIds.plain, 'Teks Rata', paragraphs.plain),
      offered(styleIds.note, 'Teks Catatan', paragraphs.note),
      offered(styleIds.title, 'Teks Judul', paragraphs.title),
      ...ofPoster.map(role => offered(styleIds[role], posterNames[role], paragraphs[role])),
      offered(styleIds.cell, 'Teks Tabel', cell),
      offered(styleIds.contentsTitle, 'Judul Daftar', contents.title, onNewPage),
      offered(styleIds.cover.title, 'Sampul Judul', cover.title),
      offered(styleIds.cover.subtitle, 'Sampul Periode', cover.subtitle),
      offered(styleIds.cover.number, 'Sampul Nomor', cover.number),
      offered(styleIds.cover.agency, 'Sampul Instansi', cover.agency),
      ...contentsStyles(theme),
      offered(styleIds.afterTable, 'Setelah Tabel', { ...cell, size: 1 }),
      runningLine(styleIds.marking, 'Tanda Edisi', running.marking, fonts),
      runningLine(styleIds.header, 'header', running.head, fonts),
      runningLine(styleIds.footer, 'footer', running.foot, fonts),
    ],
  }
}

/** Lengths in points. */
interface EntryLayout {
  readonly left: number
  readonly label: number
  readonly bold: boolean
}

/** Entries of tables of contents, their labels in a column of their own. */
function contentsStyles({ contents, fonts }: Theme): readonly IParagraphStyleOptions[] {
  const { levelIndent } = contentsLayout
  const { chapter, caption } = contentsLabelWidths({ contents, fonts })
  const entry = (id: string, name: string, { left, label, bold }: EntryLayout): IParagraphStyleOptions => {
    const indent = { left: twips(left + label), hanging: twips(label) }
    return ownStyle(id, name, styleOptions({ ...contents.entry, bold }, fonts, { indent }))
  }
  return [
    entry('TOC1', 'toc 1', { left: 0, label: chapter, bold: true }),
    entry('TOC2', 'toc 2', { left: chapter, label: levelIndent, bold: false }),
    entry('TOC3', 'toc 3', { left: chapter + levelIndent, label: levelIndent, bold: false }),
    entry(styleIds.captionList, 'table of figures', { left: 0, label: caption, bold: true }),
  ]
}
