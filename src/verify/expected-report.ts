import type { Figure } from '../document/figure.ts'
import type { StreamText } from './stream.ts'

/** What a file of a document must say, in the shape that files are read in. */
export interface ExpectedReport {
  /** All texts outside tables, in reading order. */
  readonly texts: readonly ExpectedText[]
  readonly tables: readonly ExpectedTable[]
  readonly entries: readonly ExpectedEntry[]
  readonly references: readonly ExpectedReference[]
  /** Addresses that links lead to, in reading order. */
  readonly addresses: readonly string[]
  readonly figures: readonly Figure[]
  /** What photographs show, in words, in order. */
  readonly alts: readonly string[]
  readonly sections: readonly ExpectedSection[]
  /** The heads of pages without numbers and of pages with them; empty where there is none. */
  readonly heads: { readonly plain: string; readonly numbered: string }
}

export interface ExpectedText extends StreamText {
  /** Where it stands, as people say it: `BAB II, paragraf 3`. */
  readonly where: string
  /** The theme may set it in capitals. */
  readonly mayBeCapitals: boolean
  /** This text is the number of the page that this id stands on. Only a finished file has it. */
  readonly pageOf?: string
}

export interface ExpectedTable {
  /** `Tabel 3`, or what the table follows where it has no caption. */
  readonly name: string
  /** How many of the texts come before it. */
  readonly after: number
  /** The cells that are not blank, by the column in which they begin, from top to bottom. */
  readonly columns: readonly (readonly ExpectedCell[])[]
}

export interface ExpectedCell {
  readonly text: string
  /** `baris 12, kolom "Status"`. */
  readonly where: string
}

/** A line of a contents, and the text that it leads to. */
export interface ExpectedEntry {
  readonly text: string
  /** Index of the heading or caption among the texts. */
  readonly leadsTo: number
}

export interface ExpectedReference {
  readonly to: string
  readonly label: string
  /** Names the page too. */
  readonly page: boolean
  readonly where: string
  /** Index of the heading or caption among the texts. */
  readonly leadsTo: number
}

export interface ExpectedSection {
  readonly numbering: 'none' | 'roman' | 'arabic'
  readonly restart: boolean
  /** Index of its first text; equal to that of the next section where it has none. */
  readonly firstText: number
}
