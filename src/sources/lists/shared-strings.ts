import { escapeSheetText, type WorkbookPart, workbookPart } from './workbook-part.ts'

/** The texts of all sheets of a workbook, each written once, in the order in which they are met first. */
export class SharedStrings {
  readonly #numbers = new Map<string, number>()
  #count = 0

  /** The number by which a cell names its text; from 0. */
  numberOf(text: string): number {
    this.#count += 1
    const number = this.#numbers.get(text) ?? this.#numbers.size
    this.#numbers.set(text, number)
    return number
  }

  get part(): WorkbookPart {
    const texts = [...this.#numbers.keys()].map(text => {
      const space = /^\s|\n|\s$/.test(text) ? ' xml:space="preserve"' : ''
      return `<si><t${space}>${escapeSheetText(text)}</t></si>`
    })
    const namespace = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
    const counts = `count="${this.#count}" uniqueCount="${texts.length}"`
    return workbookPart('xl/sharedStrings.xml', 'sst', `${namespace} ${counts}`, texts.join(''))
  }
}
