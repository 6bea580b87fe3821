import type { ReadSection } from '../read-report.ts'
import { paragraphText } from './paragraph-text.ts'
import { childrenOf, descendantsOf, type XmlNode } from './xml-node.ts'

/** The sections of a body in order. `part`: the part that a relation of the document leads to. */
export function readSections(body: XmlNode, part: (id: string) => XmlNode | undefined): readonly ReadSection[] {
  return descendantsOf(body, 'w:sectPr').map(section => {
    const [numbers] = childrenOf(section, 'w:pgNumType')
    const [foot, head] = ['w:footerReference', 'w:headerReference'].map(name => {
      const id = childrenOf(section, name)[0]?.attributes['r:id']
      return id === undefined ? undefined : part(id)
    })
    const format = numbers?.attributes['w:fmt'] === 'lowerRoman' ? 'roman' : 'arabic'
    return {
      numbering: showsNumber(foot) ? format : 'none',
      restart: numbers?.attributes['w:start'] === '1',
      head: descendantsOf(head, 'w:p').map(paragraphText).join(' ').trim(),
    }
  })
}

function showsNumber(foot: XmlNode | undefined): boolean {
  const instructions = [
    ...descendantsOf(foot, 'w:instrText').map(({ children }) => children.join('')),
    ...descendantsOf(foot, 'w:fldSimple').map(({ attributes }) => attributes['w:instr'] ?? ''),
  ]
  return instructions.some(instruction => /^\s*PAGE\b/.test(instruction))
}
