import { Document, Theme as DocxTheme, type IPropertiesOptions, Styles } from 'docx'
import { keepResults } from '../../../base/keep-results.ts'
import type { Theme } from '../../../theme/theme.ts'
import { compileParts, type Parts } from '../compile-parts.ts'
import { paragraphStyles } from './paragraph-styles.ts'
import { tableStyle } from './table-style.ts'

/** Parts that say how documents look: styles, and what the library has of colours and letters for charts. */
const lookNames = ['word/styles.xml', 'word/theme/theme1.xml']

/** Themes that may take turns in one process without being written again. */
const keptThemes = 8

const lookParts = keepResults((text): Parts => {
  const theme: Theme = JSON.parse(text)
  const empty = new Document({ styles: paragraphStyles(theme), externalStyles: tableStyle(theme), sections: [] })
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
 * The parts of a document with the styles of a theme. Those that say how it looks depend on the theme alone, and the library
 * takes long over them: they are written once in a process, and not for each report.
 */
export function compileStyled(document: IPropertiesOptions, theme: Theme): Parts {
  return new Map([...compileParts(new PlainDocument(document)), ...lookParts(JSON.stringify(theme))])
}
