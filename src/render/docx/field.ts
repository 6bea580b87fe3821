import { ImportedXmlComponent, type IRunOptions, type ParagraphChild, TextRun, type XmlComponent } from 'docx'

/** A field of Word's with its result, which Word shows until somebody has it renewed. */
export function fieldOf(instruction: string, result: readonly ParagraphChild[]): ParagraphChild[] {
  return [fieldBegin(instruction), ...result, fieldEnd()]
}

/**
 * A field with the number of the page of a bookmark. As in the fields of this kind that the library writes, the number
 * stands in the run that begins the field, and an empty run follows.
 */
export function pageFieldOf(bookmark: string, number: string, style: IRunOptions): ParagraphChild[] {
  const text = element('w:t', { 'xml:space': 'preserve' }, [number])
  const begin = new TextRun({ ...style, children: [...fieldStart(pageInstruction(bookmark)), text] })
  // A child of a paragraph, though its type names only those that the library makes.
  return [begin, element('w:r', {}, ['']) as ParagraphChild, fieldEnd()]
}

/** Has Word look up the page of a bookmark. */
export function pageInstruction(bookmark: string): string {
  return `PAGEREF ${bookmark} \\h`
}

/** What stands before the result of a field; the result may go on over paragraphs. */
export function fieldBegin(instruction: string): TextRun {
  return new TextRun({ children: fieldStart(instruction) })
}

export function fieldEnd(): TextRun {
  return new TextRun({ children: [fieldChar('end')] })
}

function fieldStart(instruction: string): readonly XmlComponent[] {
  const words = element('w:instrText', { 'xml:space': 'preserve' }, [instruction])
  return [fieldChar('begin'), words, fieldChar('separate')]
}

function fieldChar(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return element('w:fldChar', { 'w:fldCharType': type })
}

/** An element of Word's that the library has no words for. Text in it is escaped. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (XmlComponent | string)[] = [],
): XmlComponent {
  const made = new ImportedXmlComponent(name, attributes)
  for (const child of children) made.push(child)
  return made
}
