// What lives in this folder: the report as a tree of data, and what all formats derive from it alike. A template makes
// the tree; it is checked, numbered and resolved here; renderers print it.

import type { CalendarDate } from '../base/dates/calendar-date.ts'
import type { Figure } from './figure.ts'
import type { Inline, RegistryFact } from './inline.ts'
import type { Kept } from './kept.ts'
import type { Pictures } from './pictures.ts'
import type { Caption, Matrix, Table } from './table.ts'

/** A whole report as data: what things are, never how they look or where they stand. */
export interface ReportDocument {
  readonly meta: DocumentMeta
  readonly sections: readonly Section[]
  /** Pictures by the id that nodes refer to. */
  readonly assets: Assets
}

export interface DocumentMeta {
  readonly title: string
  readonly author: string
  /** The day the report is signed: the only date that ends up in a file. */
  readonly issuedOn: CalendarDate
  readonly language: 'id'
  /** Printed at the top of every page, the cover included; for editions that must not go out. */
  readonly marking?: string
  /** Printed at the top of every page with a number. */
  readonly runningHead?: string
  /** Printed on pages with a number that stay blank so that a section begins on a right-hand one. */
  readonly blankPage?: string
  /** What the registry of the agency looks for in a DOCX, for what the report leaves to it; put in by the theme. */
  readonly registry?: RegistryCodes
}

/** Empty where the registry knows nothing to put in: then a line stands there too. */
export type RegistryCodes = Readonly<Record<RegistryFact, string>>

export type Assets = ReadonlyMap<string, ImageAsset>

export interface ImageAsset {
  readonly format: 'png' | 'jpg'
  readonly bytes: Uint8Array
  /** Pixels. */
  readonly width: number
  readonly height: number
}

/** A run of pages with one paper, orientation and numbering. */
export interface Section {
  readonly paper: 'A4' | 'F4'
  readonly orientation: 'portrait' | 'landscape'
  readonly numbering: 'none' | 'roman' | 'arabic'
  /** Begins counting its pages at 1. */
  readonly restart: boolean
  /** Begins on a right-hand page, with a blank one before it where need be; on the next page without. */
  readonly begins?: 'odd'
  readonly children: readonly Block[]
}

export type Block =
  | Cover
  | Heading
  | Paragraph
  | List
  | Table
  | Matrix
  | Figure
  | Pictures
  | Facts
  | Signatures
  | Contents
  | PageBreak

export interface Cover {
  readonly type: 'cover'
  /** Asset id; without one its place stays free. */
  readonly logo?: string
  readonly lines: readonly CoverLine[]
  /** Small pictures side by side at its foot, below the agency; put in by the theme. */
  readonly marks?: readonly CoverMark[]
}

export interface CoverMark {
  /** Asset id. */
  readonly asset: string
  /** What the picture says, in words. */
  readonly alt: string
}

export interface CoverLine {
  readonly role: 'title' | 'subtitle' | 'number' | 'agency'
  readonly children: readonly Inline[]
}

export interface Heading {
  readonly type: 'heading'
  readonly level: 1 | 2 | 3 | 4
  /** `chapter` counts BAB I …, `appendix` counts Lampiran 1 …; sub-headings count inside their chapter. */
  readonly series: 'chapter' | 'appendix'
  readonly id?: string
  /** `BAB I`, `A.`, `1.`, `a.`, `Lampiran 1`; put in by `resolveDocument`. */
  readonly label?: string
  readonly children: readonly Inline[]
}

/** Paragraphs of a poster, which is read from afar: its headings, its one figure, and what is said of that. */
export const posterRoles = ['headline', 'display', 'lead'] as const
export type PosterRole = (typeof posterRoles)[number]

export interface Paragraph extends Kept {
  readonly type: 'paragraph'
  /**
   * `body` is running text, `plain` has no first-line indent, `note` stands small under a table, `title` over a text that has
   * neither cover nor chapters.
   */
  readonly role: 'body' | 'plain' | 'note' | 'title' | PosterRole
  readonly children: readonly Inline[]
}

/** `number` is 1., `letter` a.; `half` has one bracket, as in 1), and `full` two, as in (1). */
export type ListMarker = 'number' | 'letter' | 'number-half' | 'letter-half' | 'number-full' | 'letter-full' | 'bullet'

export interface List extends Kept {
  readonly type: 'list'
  readonly marker: ListMarker
  readonly items: readonly ListItem[]
}

export interface ListItem {
  readonly children: readonly (Paragraph | List)[]
}

/** Labels with their values, `Nomor : …`. */
export interface Facts {
  readonly type: 'facts'
  readonly rows: readonly FactRow[]
}

export interface FactRow {
  readonly label: string
  readonly children: readonly Inline[]
}

/** Place and date, then who signs, with room for an electronic signature. */
export interface Signatures {
  readonly type: 'signatures'
  /** `Jakarta, 27 Juli 2023`; of a report that is not dated yet only its place; none of a letter that is dated at its head. */
  readonly placeAndDate?: string
  /** The registry fills in the date. */
  readonly undated?: true
  readonly signatories: readonly Signatory[]
  /** Of a report that is signed electronically; put in by the theme. */
  readonly electronic?: ElectronicSigning
}

export interface ElectronicSigning {
  /** Above each name. */
  readonly lead: string
  /** Footnote of the block; empty for none. */
  readonly note: string
}

export interface Signatory {
  readonly agency: string
  readonly title: string
  /** The registry fills it in where it is absent. */
  readonly name?: string
  readonly nip?: string
  /** What stands in the room to sign in, for the registry to put a signature there; put in by `spellPlaceholders`. */
  readonly mark?: string
}

/** Levels of headings that a table of contents lists. */
export const listedLevels = 3

/** A list of headings or captions with their pages; left out by `resolveDocument` when it would be empty. */
export interface Contents {
  readonly type: 'contents'
  readonly of: 'headings' | 'tables' | 'figures'
  readonly title: string
}

export interface PageBreak {
  readonly type: 'pageBreak'
}

/** What captioned blocks are called, and listed as. */
export type CaptionKind = 'Tabel' | 'Gambar'

/** The kind of caption that a block has, when it has one. */
export function captionKind(block: Block): CaptionKind | undefined {
  if (captionOf(block) === undefined) return undefined
  return block.type === 'figure' ? 'Gambar' : 'Tabel'
}

export function captionOf(block: Block): Caption | undefined {
  return block.type === 'table' || block.type === 'matrix' || block.type === 'figure' ? block.caption : undefined
}
