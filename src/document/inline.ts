/** Pieces of running text. */
export type Inline = Text | Strong | Emphasis | Underline | LineBreak | Link | Reference | Placeholder

export interface Text {
  readonly type: 'text'
  readonly text: string
  /** Of traced reports, outer ones before those inside them. Whoever changes the text has to move them. */
  readonly [valueMarks]?: readonly ValueMark[]
}

export interface Strong {
  readonly type: 'strong'
  readonly children: readonly Inline[]
}

export interface Emphasis {
  readonly type: 'emphasis'
  readonly children: readonly Inline[]
}

export interface Underline {
  readonly type: 'underline'
  readonly children: readonly Inline[]
}

export interface LineBreak {
  readonly type: 'lineBreak'
}

/** Holds neither another link nor a reference: nobody could follow both. */
export interface Link {
  readonly type: 'link'
  /** Absolute `https:`, `http:` or `mailto:` address; nothing is ever fetched from it. */
  readonly href: string
  readonly children: readonly Inline[]
}

/** A mention of a table, chapter or appendix by its id. */
export interface Reference {
  readonly type: 'reference'
  readonly to: string
  /** `Tabel 2`, `BAB III`, `Lampiran 1`; put in by `resolveDocument`. */
  readonly label?: string
  /** Names the page too, `Lampiran 1, halaman 13`, where the format has pages; each format knows its own. */
  readonly page?: boolean
}

/** What the registry of an agency fills in when a report is signed. */
export type RegistryFact = 'number' | 'date' | 'name' | 'nip' | 'signature'

/** Stands for a fact that is not there yet: a line to see, and in a DOCX what the registry looks for. */
export interface Placeholder {
  readonly type: 'placeholder'
  readonly of: RegistryFact
}

/** Letters that the line of a fact is long. */
const lineLengths: Readonly<Record<RegistryFact, number>> = { number: 20, date: 18, name: 28, nip: 22, signature: 28 }

/** The line that a placeholder shows. */
export function blankLine(of: RegistryFact): string {
  return '_'.repeat(lineLengths[of])
}

/** The words of inlines, for outlines and messages. Line breaks become spaces. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(wordsOf).join('')
}

function wordsOf(inline: Inline): string {
  switch (inline.type) {
    case 'text':
      return inline.text
    case 'lineBreak':
      return ' '
    case 'reference':
      return inline.label ?? ''
    case 'placeholder':
      return blankLine(inline.of)
    default:
      return inlineText(inline.children)
  }
}

/** The same inlines in capitals, for titles that the theme sets so. */
export function inCapitals(inlines: readonly Inline[]): readonly Inline[] {
  return inlines.map(inline => {
    if (inline.type === 'text') return { type: 'text', text: inline.text.toUpperCase() }
    if (inline.type === 'reference') return { ...inline, label: (inline.label ?? '').toUpperCase() }
    return 'children' in inline ? { ...inline, children: inCapitals(inline.children) } : inline
  })
}

/**
 * Which stretches of a text are printed values. Hidden under a symbol, so that a text with marks is, for everything that
 * measures or lists it, the same as one without.
 */
export const valueMarks: unique symbol = Symbol('valueMarks')

export interface ValueMark {
  readonly from: number
  /** Behind the last character. */
  readonly to: number
  /** Number of the value in the list of printed values. */
  readonly value: number
}

/** The marks of the text that is left after `start` characters were cut away and `length` kept. */
export function cutMarks(marks: readonly ValueMark[], start: number, length: number): readonly ValueMark[] {
  const within = (at: number) => Math.min(Math.max(at - start, 0), length)
  return marks
    .map(({ from, to, value }) => ({ from: within(from), to: within(to), value }))
    .filter(({ from, to }) => from < to)
}

/** What stands between the label of a reference and the page that it names. */
export const beforePage = ', '

/** A page as a reference names it, `halaman 13`: the number never begins a line of its own. */
export function pageMention(number: string): string {
  return `halaman\u00a0${number}`
}

/** All that a reference says where its page has this number: `Lampiran 2, halaman 13`; without a page its label. */
export function referenceText({ label = '', page = false }: Reference, number: string): string {
  return page ? `${label}${beforePage}${pageMention(number)}` : label
}
