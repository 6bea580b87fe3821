// Here live the styles of a DOCX.
// In comes a theme. Out go styles of paragraphs and tables as Word has them.

import { Document, Theme as DocxTheme, type IPropertiesOptions, Styles } from 'docx'
import { keepResults } from '../../../base/keep-results.ts'
import type { PosterRole } from '../../../document/document.ts'
import { tableLayout } from '../../../theme/layout.ts'
import type { Theme } from '../../../theme/theme.ts'
import { compileParts, type Parts } from '../pack-parts.ts'
import { hex, twips } from '../units.ts'
import { paragraphStyles } from './paragraph-styles.ts'
import { styleIds } from './style-ids.ts'

/** Parts that say how documents look: styles, and what the library has of colours and letters for charts. */
const lookNames = ['word/styles.xml', 'word/theme/theme1.xml']

/** Themes that may take turns in one process without being written again. */
const keptThemes = 8

const lookParts = keepResults((text): Parts => {
  const [theme, ofPoster]: readonly [Theme, readonly PosterRole[]] = JSON.parse(text)
  const styles = paragraphStyles(theme, ofPoster)
  const empty = new Document({ styles, externalStyles: tableStyle(theme), sections: [] })
  return new Map([...compileParts(empty)].filter(([name]) => lookNames.includes(name)))
}, keptThemes)

class EmptyTheme extends DocxTheme {
  override prepForXml() {
    return { 'a:theme': {} }
  }
}

const noStyles = new Styles({})
const noTheme = new EmptyTheme()

/** A document for which the library has next to nothing to write of how it looks. */
class PlainDocument extends Document {
  override get Styles() {
    return noStyles
  }

  override get Theme() {
    return noTheme
  }
}

/**
 * The parts of a document with the styles of a theme. Those that say how it looks depend on the theme and the roles of a poster alone, and the library
 * takes long over them: they are written once in a process, and not for each report.
 */
export function compileStyled(document: IPropertiesOptions, theme: Theme, ofPoster: readonly PosterRole[] = []): Parts {
  const look = lookParts(JSON.stringify([theme, ofPoster]))
  return new Map([...compileParts(new PlainDocument(document)), ...look])
}

/**
 * The style of all tables, as Word writes it: the library has no table styles of its own, but takes a sheet of foreign
 * ones. Headings are coloured cell by cell: a style knows one heading row at most, and even in tables that have none.
 */
export function tableStyle({ table }: Theme): string {
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
