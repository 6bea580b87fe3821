/**
 * What a finished file says, whatever its format: read with other eyes than those that wrote it. Running heads and feet,
 * leaders, and what is repeated on further pages are no part of the texts.
 */
export interface ReadReport {
  readonly format: 'pdf' | 'docx'
  /** All that stands outside of tables, in reading order; lines of contents without their page numbers. */
  readonly texts: readonly ReadText[]
  readonly tables: readonly PrintedTable[]
  /** Lines of the contents and of the lists of captions, in order. */
  readonly entries: readonly ReadEntry[]
  readonly leads: readonly ReadLead[]
  readonly figures: readonly ReadFigure[]
  /** Headings as the viewer lists them or as the styles mark them, in order. */
  readonly headings: readonly ReadHeading[]
  /** Captions as their style marks them; a PDF does not tell them from other text. */
  readonly captions: readonly string[]
  /** Pages of a PDF; empty for DOCX, whose pages are made by whoever opens it. */
  readonly pages: readonly ReadPage[]
  /** Sections of a DOCX; empty for a PDF, which has pages. */
  readonly sections: readonly ReadSection[]
}

/** A stretch of text; blanks at its ends count. */
export interface ReadText {
  readonly text: string
  /** Page from 1, where the format has pages. */
  readonly page?: number
  /** A line ends after it: whether a blank stands there cannot be told. */
  readonly endsLine: boolean
  /** It is the number of the page of this place, where the format tells. */
  readonly pageOf?: string
}

export interface PrintedTable {
  /** How many of the texts come before it. */
  readonly after: number
  /** Those that say something, in reading order. A cell that goes on over a page is given once for each page. */
  readonly cells: readonly ReadCell[]
  /** Cells that Word merges with one above and that say something of their own: it must be the same. */
  readonly repeats: readonly ReadRepeat[]
}

export interface ReadRepeat {
  /** Row of the file from 1, headings included. */
  readonly row: number
  readonly text: string
  /** What the cell says that it is merged with. */
  readonly of: string
}

export interface ReadCell {
  /** Where its left edge stands among those of the table, from 0. */
  readonly column: number
  readonly text: string
  readonly page?: number
  /** The first cell of its column on a page: it may go on with the last one of the page before. */
  readonly opensPage: boolean
}

export interface ReadEntry {
  readonly text: string
  /** The page number as printed. */
  readonly label: string
  readonly page?: number
}

/** A place that leads to another, by the name of the place or by an address. */
export interface ReadLead {
  readonly target: { readonly name: string } | { readonly href: string }
  /** What can be clicked, where the format tells. */
  readonly text?: string
  /** What stands at the named place, where the format tells; undefined when there is no such place. */
  readonly found?: string | undefined
  /** Page of the named place, from 1; undefined where the format has no pages or there is no such place. */
  readonly foundPage?: number | undefined
  /** Page on which it stands, from 1. */
  readonly page?: number
  /** Part of a table of contents. */
  readonly isEntry: boolean
  /** Says the number of the page of the named place, not what stands there; where the format tells. */
  readonly isPage?: boolean
}

export interface ReadFigure {
  readonly alt?: string
  /** Words in the drawing, each with its blanks left out. */
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
  /** What stands at its head beside the report, such as the marking of an edition. */
  readonly head: string
}

export interface ReadSection {
  /** How its pages are counted; `none` where its foot shows no number. */
  readonly numbering: 'none' | 'roman' | 'arabic'
  readonly restart: boolean
  readonly head: string
}

/** The marking of an edition that a file bears, alone on pages without numbers such as the cover; empty where it bears none. */
export function markingOf({ pages, sections }: Pick<ReadReport, 'pages' | 'sections'>): string {
  const plain = [
    ...pages.filter(({ foot }) => foot === ''),
    ...sections.filter(({ numbering }) => numbering === 'none'),
  ]
  return plain.find(({ head }) => head !== '')?.head ?? ''
}

/** The page numbers that the contents of a file name, by the names of the places that they lead to. */
export function entryLabels({ entries, leads }: Pick<ReadReport, 'entries' | 'leads'>): ReadonlyMap<string, string> {
  const names = leads.flatMap(({ isEntry, target }) => (isEntry && 'name' in target ? [target.name] : []))
  return new Map(names.map((name, index) => [name, entries[index]?.label ?? '']))
}

/** How much of a file was read, for people to see that it was not nothing. */
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
