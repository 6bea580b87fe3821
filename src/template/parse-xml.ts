import { SaxesParser } from 'saxes'
import { failure, type Outcome, ProblemLog, success } from '../problems/outcome.ts'
import type { Place } from '../problems/problem.ts'
import { malformedReason } from './malformed-reason.ts'
import { placeInstruction } from './mark-places.ts'
import { templateProblem } from './problems.ts'
import { UnclosedElements } from './unclosed-elements.ts'
import { valueInstruction } from './value-instructions.ts'
import type { XmlElement } from './xml-element.ts'
import { XmlTree } from './xml-tree.ts'

/**
 * Parses markup strictly: an HTML parser would repair a misplaced element without a word, this one says where it is. All
 * elements that are not closed are told, each where it opens; any other fault ends the parsing. `template` is named until
 * the markup itself says which template it comes from.
 *
 * Gives an element around the whole document. Whatever XML knows besides elements, text and comments stands in it as an
 * element that no reader knows, so that a CDATA section or a document type is reported like any other stranger.
 */
export function parseXml(markup: string, template: string): Outcome<XmlElement> {
  const tree = new XmlTree({ file: template })
  const unclosed = new UnclosedElements(tree)
  const parser = new SaxesParser({ position: false })
  parser.on('opentag', ({ name, attributes }) => tree.open(name, new Map(Object.entries(attributes))))
  parser.on('closetag', () => unclosed.close())
  parser.on('text', text => tree.addText(text))
  parser.on('cdata', () => tree.addStranger('![CDATA[…]]'))
  parser.on('doctype', () => tree.addStranger('!DOCTYPE'))
  parser.on('xmldecl', () => tree.addStranger('?xml?'))
  parser.on('processinginstruction', ({ target, body }) => {
    if (target === placeInstruction) tree.place = parsePlace(body)
    else if (target === valueInstruction) {
      if (body === '') tree.closeValue()
      else tree.openValue(Number(body))
    } else tree.addStranger(`?${target}?`)
  })
  parser.on('error', error => {
    if (!unclosed.explains(error)) throw error
  })
  const log = new ProblemLog()
  const tell = (place: Place, reason: string) => log.add(templateProblem('markup.malformed', place, { reason }))
  try {
    parser.write(markup).close()
  } catch (error) {
    if (!(error instanceof Error)) throw error
    tell(unclosed.placeOfFault ?? tree.lastOpen, malformedReason(error))
  }
  for (const { place, name } of unclosed.elements) tell(place, `<${name}> tidak ditutup`)
  return log.hasErrors ? failure(log.problems) : success(tree.whole)
}

function parsePlace(body: string): Place {
  const [, file = body, line] = /^(.*):(\d+)$/.exec(body) ?? []
  return line === undefined ? { file } : { file, line: Number(line) }
}
