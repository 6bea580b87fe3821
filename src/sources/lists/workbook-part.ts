import { escapeXml } from '../../base/escape-markup.ts'

/** A file inside a workbook. */
export type WorkbookPart = readonly [name: string, xml: string]

const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
/** Control characters, and U+007F as spreadsheets have it: they are left out. */
const control = /[^\t\n\r\u0020-\u007e\u0080-\uffff]/g

export function workbookPart(name: string, root: string, attributes: string, contents: string): WorkbookPart {
  return [name, `${declaration}<${root} ${attributes}>${contents}</${root}>`]
}

/** Text as `escapeXml` writes it, without control characters. */
export function escapeSheetText(text: string): string {
  return escapeXml(text.replace(control, ''))
}

/** From one part to another, or to somewhere outside of the workbook. */
export interface PartRelationship {
  /** Last word of the address that names what it is. */
  readonly type: string
  readonly target: string
  readonly isOutside?: boolean
  /** Where the words for it are; those of office documents by default. */
  readonly vocabulary?: string
}

const officeDocument = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** They are called `rId1`, `rId2`, … in their order. */
export function relationshipsPart(name: string, relationships: readonly PartRelationship[]): WorkbookPart {
  const written = relationships.map(({ type, target, isOutside, vocabulary = officeDocument }, index) => {
    const mode = isOutside === true ? ' TargetMode="External"' : ''
    return `<Relationship Id="rId${index + 1}" Type="${vocabulary}/${type}" Target="${escapeSheetText(target)}"${mode}/>`
  })
  const namespace = 'xmlns="http://schemas.openxmlformats.org/package/2006/relationships"'
  return workbookPart(name, 'Relationships', namespace, written.join(''))
}

/** The texts of all sheets of a workbook, each written once, in the order in which they are met first. */
export class WrittenTexts {
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
