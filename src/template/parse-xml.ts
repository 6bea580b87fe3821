import { SaxesParser } from 'saxes'
import { failure, type Outcome, success } from '../base/outcome.ts'
import type { Place } from '../base/problem.ts'
import { malformedReason } from './malformed-reason.ts'
import { placeInstruction } from './mark-places.ts'
import { templateProblem } from './problems.ts'
import type { XmlElement } from './xml-element.ts'
import { XmlTree } from './xml-tree.ts'

/**
 * Parses markup strictly: an HTML parser would repair a misplaced element without a word, this one stops and says
 * where. `template` is named until the markup itself says which template it comes from.
 *
 * Gives an element around the whole document. Whatever XML knows besides elements, text and comments stands in it as an
 * element that no reader knows, so that a CDATA section or a document type is reported like any other stranger.
 */
export function parseXml(markup: string, template: string): Outcome<XmlElement> {
  const tree = new XmlTree({ file: template })
  const parser = new SaxesParser({ position: false })
  parser.on('opentag', ({ name, attributes }) => tree.open(name, new Map(Object.entries(attributes))))
  parser.on('closetag', () => tree.close())
  parser.on('text', text => tree.addText(text))
  parser.on('cdata', () => tree.addStranger('![CDATA[…]]'))
  parser.on('doctype', () => tree.addStranger('!DOCTYPE'))
  parser.on('xmldecl', () => tree.addStranger('?xml?'))
  parser.on('processinginstruction', ({ target, body }) => {
    if (target === placeInstruction) tree.place = parsePlace(body)
    else tree.addStranger(`?${target}?`)
  })
  try {
    parser.write(markup).close()
    return success(tree.whole)
  } catch (error) {
    if (!(error instanceof Error)) throw error
    // The parser closes the open element before it says that another was meant.
    const place = error.message.startsWith('unexpected close tag') ? tree.lastClosed : tree.lastOpen
    return failure([templateProblem('markup.malformed', place, { reason: malformedReason(error) })])
  }
}

function parsePlace(body: string): Place {
  const [, file = body, line] = /^(.*):(\d+)$/.exec(body) ?? []
  return line === undefined ? { file } : { file, line: Number(line) }
}
