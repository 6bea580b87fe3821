/**
 * What a finished file says, whatever its format. None of the code that wrote it is used to read it. Running heads and feet,
 * leaders, and repetitions on further pages are no part of the texts.
 */
export interface ReadReport {
  readonly format: 'pdf' | 'docx'
  /** All texts outside tables, in reading order. Lines of contents are without their page numbers. */
  readonly texts: readonly ReadText[]
  readonly tables: readonly PrintedTable[]
  /** Lines of the contents and of the lists of captions, in order. */
  readonly entries: readonly ReadEntry[]
  readonly leads: readonly ReadLead[]
  readonly figures: readonly ReadFigure[]
  /** What is said of photographs for those who cannot see them, in order. A PDF tells it elsewhere. */
  readonly alts: readonly string[]
  /** Headings in order: as the viewer lists them, or as styles mark them. */
  readonly headings: readonly ReadHeading[]
  /** Captions as their style marks them. A PDF does not tell them from other text. */
  readonly captions: readonly string[]
  /** Pages of a PDF. Empty for a DOCX: whoever opens it makes its pages. */
  readonly pages: readonly ReadPage[]
  /** Sections of a DOCX. Empty for a PDF, which has pages. */
  readonly sections: readonly ReadSection[]
}

/** A stretch of text; blanks at its ends count. */
export interface ReadText {
  readonly text: string
  /** Page from 1, where the format has pages. */
  readonly page?: number
  /** A line ends after it, so nobody can tell whether a blank stands there. */
  readonly endsLine: boolean
  /** This text is the number of the page of this place. Given where the format tells. */
  readonly pageOf?: string
}

export interface PrintedTable {
  /** How many of the texts come before it. */
  readonly after: number
  /** The cells that are not blank, in reading order. A cell that goes on over pages is given once for each page. */
  readonly cells: readonly ReadCell[]
  /** Cells merged with one above that have a text of their own. It must be the text of the cell above. */
  readonly repeats: readonly ReadRepeat[]
}

export interface ReadRepeat {
  /** Row of the file from 1, headings included. */
  readonly row: number
  readonly text: string
  /** The text of the cell above. */
  readonly of: string
}

export interface ReadCell {
  /** Where its left edge stands among those of the table, from 0. */
  readonly column: number
  readonly text: string
  readonly page?: number
  /** The first cell of its column on a page. It may be the rest of the last cell on the page before. */
  readonly opensPage: boolean
}

export interface ReadEntry {
  readonly text: string
  /** The page number as printed. */
  readonly label: string
  readonly page?: number
}

/** A link or reference: a place that leads to another one, by name or by address. */
export interface ReadLead {
  readonly target: { readonly name: string } | { readonly href: string }
  /** The words that can be clicked, where the format tells. */
  readonly text?: string
  /** The text at the named place, where the format tells; undefined when there is no such place. */
  readonly found?: string | undefined
  /** Page of the named place, from 1; undefined where the format has no pages or there is no such place. */
  readonly foundPage?: number | undefined
  /** Page on which it stands, from 1. */
  readonly page?: number
  /** Part of a table of contents. */
  readonly isEntry: boolean
  /** Its text is the page number of the named place, not the words there. Given where the format tells. */
  readonly isPage?: boolean
}

export interface ReadFigure {
  readonly alt?: string
  /** The words in the drawing, without blanks. */
  readonly words: readonly string[]
  readonly page?: number
}

export interface ReadHeading {
  readonly text: string
  readonly level: number
  readonly page?: number
}

export interface ReadPage {
  /** What the viewer calls the page. */
  readonly label: string
  /** The number printed at its foot; empty where there is none. */
  readonly foot: string
  /** The text at its head that is no part of the report, such as the marking of an edition. */
  readonly head: string
}

export interface ReadSection {
  /** How its pages are counted; `none` where no number shows at the foot. */
  readonly numbering: 'none' | 'roman' | 'arabic'
  readonly restart: boolean
  readonly head: string
}

/**
 * The marking of an edition in a file; empty where there is none. On pages without numbers, such as the cover, it stands alone.
 */
export function markingOf({ pages, sections }: Pick<ReadReport, 'pages' | 'sections'>): string {
  const plain = [
    ...pages.filter(({ foot }) => foot === ''),
    ...sections.filter(({ numbering }) => numbering === 'none'),
  ]
  return plain.find(({ head }) => head !== '')?.head ?? ''
}

/** The page numbers in the contents of a file, by the names of the places that they lead to. */
export function entryLabels({ entries, leads }: Pick<ReadReport, 'entries' | 'leads'>): ReadonlyMap<string, string> {
  const names = leads.flatMap(({ isEntry, target }) => (isEntry && 'name' in target ? [target.name] : []))
  return new Map(names.map((name, index) => [name, entries[index]?.label ?? '']))
}

/** How much of a file was read, so that people see that it was not nothing. */
export interface ReadCounts {
  readonly pages: number
  readonly words: number
  readonly tables: number
  readonly cells: number
  readonly figures: number
  readonly references: number
}

export function countRead({ pages, texts, tables, figures, leads }: ReadReport): ReadCounts {
  const words = texts
    .map(({ text }) => text)
    .join('\n')
    .match(/\S+/g)
  const cells = tables.reduce((sum, table) => sum + table.cells.length, 0)
  const counts = { pages: pages.length, words: words?.length ?? 0, tables: tables.length, cells }
  return { ...counts, figures: figures.length, references: leads.filter(({ isEntry }) => !isEntry).length }
}
