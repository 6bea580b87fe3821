import { descendantsOf, textOf, type XmlNode } from '../xml-tree.ts'
import { paragraphText } from './paragraph-text.ts'

/** A field, by what it does. Each is an object of its own: two of one instruction stay two. */
interface Field {
  instruction: string
}

/** A piece of a paragraph, and the fields whose result it is part of, the outermost first. */
export interface FieldText {
  readonly text: string
  readonly fields: readonly Field[]
}

/**
 * The texts of a paragraph with their fields. A field is written in one of two ways: as one element, or between signs in runs
 * of their own with the instruction in any number of pieces.
 */
function fieldTexts(paragraph: XmlNode): readonly FieldText[] {
  const walk = new FieldWalk()
  walk.read(paragraph)
  return walk.texts
}

class FieldWalk {
  readonly texts: FieldText[] = []
  readonly #open: { readonly field: Field; isResult: boolean }[] = []

  read(node: XmlNode): void {
    for (const child of node.children) {
      if (typeof child === 'string') continue
      if (child.name === 'w:r') this.#readRun(child)
      else if (child.name === 'w:fldSimple') this.#readSimple(child)
      else if (child.name !== 'w:pPr') this.read(child)
    }
  }

  #readSimple(element: XmlNode): void {
    this.#open.push({ field: { instruction: element.attributes['w:instr'] ?? '' }, isResult: true })
    // A field with an empty result is a field all the same.
    this.#add('')
    this.read(element)
    this.#open.pop()
  }

  #readRun(run: XmlNode): void {
    for (const piece of run.children) {
      if (typeof piece === 'string') continue
      const last = this.#open.at(-1)
      if (piece.name === 'w:fldChar') this.#readSign(piece.attributes['w:fldCharType'])
      else if (piece.name === 'w:instrText') {
        if (last !== undefined) last.field.instruction += textOf(piece)
      } else if (this.#open.every(({ isResult }) => isResult)) this.#add(paragraphText({ ...run, children: [piece] }))
    }
  }

  #readSign(sign: string | undefined): void {
    const last = this.#open.at(-1)
    if (sign === 'begin') this.#open.push({ field: { instruction: '' }, isResult: false })
    else if (sign === 'separate' && last !== undefined) {
      last.isResult = true
      this.#add('')
    } else if (sign === 'end') this.#open.pop()
  }

  #add(text: string): void {
    this.texts.push({ text, fields: this.#open.map(({ field }) => field) })
  }
}

/** A link or a field that leads to a bookmark or an address. */
export interface DocxLead {
  readonly target: { readonly name: string } | { readonly href: string }
  readonly text: string
  /** Says the number of the page, not what stands there. */
  readonly isPage: boolean
}

const referring = /^\s*(REF|PAGEREF)\s+(\S+)/

/** Links and references of a paragraph, in order. A reference inside a link to the same place counts once. */
export function leadsOf(paragraph: XmlNode, addressOf: (id: string) => string | undefined): readonly DocxLead[] {
  const links = descendantsOf(paragraph, 'w:hyperlink').map((link): DocxLead => {
    const text = paragraphText(link)
    const name = link.attributes['w:anchor']
    const target = name === undefined ? { href: addressOf(link.attributes['r:id'] ?? '') ?? '' } : { name }
    return { target, text, isPage: false }
  })
  return [...links, ...fieldLeads(paragraph)]
}

function fieldLeads(paragraph: XmlNode): readonly DocxLead[] {
  const results = new Map<Field, string>()
  for (const { text, fields } of fieldTexts(paragraph)) {
    for (const field of fields) results.set(field, `${results.get(field) ?? ''}${text}`)
  }
  return [...results].flatMap(([{ instruction }, text]) => {
    const [, kind, name] = referring.exec(instruction) ?? []
    return name === undefined ? [] : [{ target: { name }, text, isPage: kind === 'PAGEREF' }]
  })
}

/** A stretch of a paragraph. With `pageOf` it is a page number: that of this bookmark. */
export interface ParagraphPart {
  readonly text: string
  readonly pageOf?: string
}

const pageField = /^\s*PAGEREF\s+(\S+)/

/** The text of a paragraph. Page numbers that its fields write are pieces of their own. */
export function splitMentions(paragraph: XmlNode): readonly ParagraphPart[] {
  const parts: { text: string; pageOf?: string }[] = [{ text: '' }]
  for (const { text, fields } of fieldTexts(paragraph)) {
    const pageOf = fields
      .map(({ instruction }) => pageField.exec(instruction)?.[1])
      .findLast(name => name !== undefined)
    const last = parts.at(-1)
    if (last !== undefined && last.pageOf === pageOf) last.text += text
    else parts.push({ text, ...(pageOf !== undefined && { pageOf }) })
  }
  const whole = parts.filter(({ text, pageOf }) => text !== '' || pageOf !== undefined)
  return whole.length === 0 ? [{ text: '' }] : whole
}
