import { type ParagraphChild, TextRun, type XmlComponent } from 'docx'
import { element } from './element.ts'

/** A field of Word's with its result, which Word shows until somebody has it renewed. */
export function fieldOf(instruction: string, result: readonly ParagraphChild[]): ParagraphChild[] {
  return [fieldBegin(instruction), ...result, fieldEnd()]
}

/** What stands before the result of a field; the result may go on over paragraphs. */
export function fieldBegin(instruction: string): TextRun {
  const words = element('w:instrText', { 'xml:space': 'preserve' }, [instruction])
  return new TextRun({ children: [fieldChar('begin'), words, fieldChar('separate')] })
}

export function fieldEnd(): TextRun {
  return new TextRun({ children: [fieldChar('end')] })
}

function fieldChar(type: 'begin' | 'separate' | 'end'): XmlComponent {
  return element('w:fldChar', { 'w:fldCharType': type })
}
