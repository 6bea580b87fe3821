/** The standard structure types that a report uses (ISO 32000-1, 14.8.4). */
export type StructRole =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'H4'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'THead'
  | 'TBody'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Figure'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'

/** Attributes as PDF has them, each under the name of its owner (ISO 32000-1, 14.8.5). */
export type StructAttributes =
  | { readonly O: 'Table'; readonly Scope?: 'Row' | 'Column'; readonly RowSpan?: number; readonly ColSpan?: number }
  | { readonly O: 'List'; readonly ListNumbering: 'Decimal' | 'LowerAlpha' | 'Disc' }
  | { readonly O: 'Layout'; readonly Placement: 'Block' }

/** What a reader of the screen is told that a part of the report is. */
export interface StructElement {
  readonly role: StructRole
  /** The object of the document that texts on the pages name as theirs; an element without one only holds others. */
  readonly owner?: object
  readonly alt?: string
  readonly attributes?: StructAttributes
  readonly children: readonly StructElement[]
}
