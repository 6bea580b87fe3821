import { PDFDict, PDFNumber, type PDFObject } from '@cantoo/pdf-lib'
import { dictionaryOf, type PdfFile } from './pdf-file.ts'

/** An element of the structure, as a file has it. */
export interface TagElement {
  readonly dictionary: PDFDict
  readonly role: string
  /** Role of the element around it; `StructTreeRoot` at the top. */
  readonly parent: string
  /** The element names the same parent itself. */
  readonly knowsParent: boolean
  readonly alt: string | undefined
  readonly attributes: { readonly scope: string | undefined; readonly rowSpan: number; readonly columnSpan: number }
  readonly marks: readonly { readonly page: PDFDict | undefined; readonly number: number }[]
  /** Links and the like. */
  readonly objects: readonly PDFDict[]
  readonly children: readonly TagElement[]
}

/** All elements, in reading order. */
export function readStructure(file: PdfFile, root: PDFDict): readonly TagElement[] {
  const flat = (element: TagElement): readonly TagElement[] => [element, ...element.children.flatMap(flat)]
  return kidsOf(file, root)
    .filter(isElement(file))
    .map(kid => readElement(file, kid, root, 'StructTreeRoot'))
    .flatMap(flat)
}

function kidsOf(file: PdfFile, dictionary: PDFDict): readonly PDFObject[] {
  return file.list(dictionary, 'K').flatMap(kid => file.follow(kid) ?? [])
}

function isElement(file: PdfFile): (object: PDFObject) => object is PDFDict {
  return (object): object is PDFDict => object instanceof PDFDict && file.name(object, 'S') !== undefined
}

function readElement(file: PdfFile, dictionary: PDFDict, holder: PDFDict, parent: string): TagElement {
  const role = file.name(dictionary, 'S') ?? ''
  const kids = kidsOf(file, dictionary)
  const own = file.dictionary(dictionary, 'Pg')
  const attributes = file.dictionary(dictionary, 'A')
  const marks = kids.flatMap(kid => {
    if (kid instanceof PDFNumber) return [{ page: own, number: kid.asNumber() }]
    const mark = dictionaryOf(kid)
    const number = file.number(mark, 'MCID')
    return number === undefined ? [] : [{ page: file.dictionary(mark, 'Pg') ?? own, number }]
  })
  return {
    dictionary,
    role,
    parent,
    knowsParent: file.dictionary(dictionary, 'P') === holder,
    alt: file.text(dictionary, 'Alt'),
    attributes: {
      scope: file.name(attributes, 'Scope'),
      rowSpan: file.number(attributes, 'RowSpan') ?? 1,
      columnSpan: file.number(attributes, 'ColSpan') ?? 1,
    },
    marks,
    objects: kids.flatMap(kid => file.dictionary(dictionaryOf(kid), 'Obj') ?? []),
    children: kids.filter(isElement(file)).map(kid => readElement(file, kid, dictionary, role)),
  }
}
