import { paragraphText } from './paragraph-text.ts'
import type { XmlNode } from './xml-node.ts'

/** A field: what it does, and which one it is of those that do the same. */
export interface Field {
  instruction: string
}

/** A piece of a paragraph, with the fields that it is the result of, the outermost first. */
export interface FieldText {
  readonly text: string
  readonly fields: readonly Field[]
}

/**
 * The texts of a paragraph with their fields, whichever way these are written: as one element, or between signs in runs
 * of their own, the instruction in any number of pieces.
 */
export function fieldTexts(paragraph: XmlNode): readonly FieldText[] {
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
    // An empty result is one too.
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
        if (last !== undefined) last.field.instruction += piece.children.join('')
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
