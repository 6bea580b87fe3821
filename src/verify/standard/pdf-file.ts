import {
  decodePDFRawStream,
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRawStream,
  PDFString,
} from '@cantoo/pdf-lib'

/** The objects of a PDF. References from one object to another are followed. A value that is not there is undefined. */
export class PdfFile {
  readonly #document: PDFDocument
  readonly #marks = new Map<PDFDict, PageMarks>()
  readonly catalog: PDFDict
  readonly pages: readonly PDFDict[]

  private constructor(document: PDFDocument) {
    this.#document = document
    this.catalog = document.catalog
    this.pages = document.getPages().map(page => page.node)
  }

  /** Undefined for bytes that are no PDF. */
  static async open(bytes: Uint8Array): Promise<PdfFile | undefined> {
    try {
      return new PdfFile(await PDFDocument.load(bytes, { updateMetadata: false, ignoreEncryption: true }))
    } catch {
      return undefined
    }
  }

  get trailer() {
    return this.#document.context.trailerInfo
  }

  follow(object: PDFObject | undefined): PDFObject | undefined {
    return this.#document.context.lookup(object)
  }

  get(dictionary: PDFDict | undefined, key: string): PDFObject | undefined {
    return this.follow(dictionary?.get(PDFName.of(key)))
  }

  dictionary(dictionary: PDFDict | undefined, key: string): PDFDict | undefined {
    return dictionaryOf(this.get(dictionary, key))
  }

  /** The members of an array. A single object counts as an array of one. */
  list(dictionary: PDFDict | undefined, key: string): readonly PDFObject[] {
    return this.members(this.get(dictionary, key))
  }

  members(object: PDFObject | undefined): readonly PDFObject[] {
    if (object === undefined) return []
    return object instanceof PDFArray ? object.asArray() : [object]
  }

  name(dictionary: PDFDict | undefined, key: string): string | undefined {
    const value = this.get(dictionary, key)
    return value instanceof PDFName ? value.decodeText() : undefined
  }

  number(dictionary: PDFDict | undefined, key: string): number | undefined {
    const value = this.get(dictionary, key)
    return value instanceof PDFNumber ? value.asNumber() : undefined
  }

  text(dictionary: PDFDict | undefined, key: string): string | undefined {
    const value = this.get(dictionary, key)
    return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined
  }

  /** The contents of a stream, unpacked. */
  bytes(object: PDFObject | undefined): Uint8Array | undefined {
    const stream = this.follow(object)
    return stream instanceof PDFRawStream ? decodePDFRawStream(stream).decode() : undefined
  }

  /** What a page draws, and under which marks. Each page is read once. */
  marksOf(page: PDFDict): PageMarks {
    const known = this.#marks.get(page)
    if (known !== undefined) return known
    const marks = readMarks(this.#operators(page))
    this.#marks.set(page, marks)
    return marks
  }

  /** The operators of a page, as text of one byte each. */
  #operators(page: PDFDict): string {
    const streams = this.list(page, 'Contents').map(stream => this.bytes(stream) ?? new Uint8Array())
    return streams.map(bytes => Buffer.from(bytes).toString('latin1')).join('\n')
  }

  /** Pairs of a name tree or number tree, in order. */
  treePairs(
    node: PDFDict | undefined,
    leaf: 'Names' | 'Nums',
  ): readonly (readonly [key: PDFObject, value: PDFObject])[] {
    const own = this.list(node, leaf)
    const pairs = own.flatMap((key, index) => {
      const value = own[index + 1]
      return index % 2 === 0 && value !== undefined ? [[key, value] as const] : []
    })
    const kids = this.list(node, 'Kids').flatMap(kid => this.treePairs(dictionaryOf(this.follow(kid)), leaf))
    return [...pairs, ...kids]
  }
}

/** The dictionary that an object is or, for a stream, has. */
export function dictionaryOf(object: PDFObject | undefined): PDFDict | undefined {
  if (object instanceof PDFDict) return object
  return object instanceof PDFRawStream ? object.dict : undefined
}

/** What the content of a page draws, and under which marks. */
interface PageMarks {
  /** Numbers of marked content (MCID), in order. */
  readonly numbers: readonly number[]
  /** Operators that paint neither inside marked content nor as an artifact. */
  readonly unmarked: readonly string[]
  /** Every mark ends. */
  readonly isBalanced: boolean
  /** It uses colours of four inks, which the profile of a report does not have. */
  readonly hasInks: boolean
}

const painting = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*', 'sh', 'Do', 'Tj', 'TJ', "'", '"', 'EI'])

/** A comment, a string, a hexadecimal string, or anything else up to a delimiter (ISO 32000-1, 7.2). */
const token = /%[^\r\n]*|\((?:\\[\s\S]|[^\\()])*\)|<<|>>|<[0-9A-Fa-f\s]*>|\[|\]|\/[^\s()<>[\]{}/%]*|[^\s()<>[\]{}/%]+/g

/**
 * Reads the operators of a page (ISO 32000-1, 14.6). Strings with nested parentheses are not understood; this program writes
 * none.
 */
export function readMarks(operators: string): PageMarks {
  const open: boolean[] = []
  const [numbers, unmarked]: [number[], string[]] = [[], []]
  let [isBalanced, hasInks] = [true, false]
  let operands: string[] = []
  for (const [word] of operators.matchAll(token)) {
    if (isOperand(word)) {
      operands.push(word)
      continue
    }
    if (word === 'BDC' || word === 'BMC') {
      const number = operands[operands.indexOf('/MCID') + 1]
      const isNumbered = operands.includes('/MCID')
      if (isNumbered) numbers.push(Number(number))
      open.push(isNumbered || operands[0] === '/Artifact')
    } else if (word === 'EMC') isBalanced = open.pop() !== undefined && isBalanced
    else if (painting.has(word) && !open.includes(true)) unmarked.push(word)
    else if (word === 'k' || word === 'K') hasInks = true
    operands = []
  }
  return { numbers, unmarked, isBalanced: isBalanced && open.length === 0, hasInks }
}

function isOperand(word: string): boolean {
  return /^[-+.\d(<>[\]/%]/.test(word) || word === 'true' || word === 'false' || word === 'null'
}
