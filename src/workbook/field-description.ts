/** What a field takes: for people who fill it in, for the spreadsheet that helps them, and for programs that write JSON. */
export interface FieldDescription {
  /** What to write, in Indonesian, behind "Tulis": `tanggal, misalnya 31/12/2022`. */
  readonly words: string
  /** How a spreadsheet keeps it; `lines` are text that may be long. */
  readonly cell: 'text' | 'lines' | 'number' | 'day' | 'moment'
  /** What JSON may give for it; all that the field reads without an error, apart from blanks. */
  readonly json: readonly JsonForm[]
}

export type JsonForm = NumberForm | TextForm

/** The words of JSON Schema. */
export interface NumberForm {
  readonly type: 'number' | 'integer'
  readonly minimum?: number
  readonly maximum?: number
  readonly enum?: readonly number[]
}

export interface TextForm {
  readonly type: 'string'
  readonly pattern?: string
  readonly enum?: readonly string[]
}

/** Words of any kind; numbers are taken as they are written. */
export const anyWords: readonly JsonForm[] = [{ type: 'string' }, { type: 'number' }]

/** A number as text, with a decimal comma or point. */
export const numberText = String.raw`^\s*-?(?:\d+(?:\.\d+)?|(?:\d{1,3}(?:\.\d{3})+|\d+),\d+)\s*$`
