import { SaxesParser } from 'saxes'
import { failure, type Outcome, ProblemLog, success } from '../../problems/outcome.ts'
import type { Place } from '../../problems/problem.ts'
import { placeInstruction, valueInstruction } from '../markup-instructions.ts'
import { templateProblem } from '../problems.ts'
import { UnclosedElements } from './unclosed-elements.ts'
import { type XmlElement, XmlTree } from './xml-tree.ts'

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

/** What the XML parser says, and what an author is told instead. Rare complaints stay in the words of the parser. */
const reasons: readonly (readonly [said: RegExp, told: string])[] = [
  [/^unmatched closing tag: (.+)$/, '</$1> tidak menutup elemen yang terbuka'],
  [/^unexpected end$/, 'ada tanda &, tanda <, tanda kutip, atau komentar yang tidak selesai'],
  [/^undefined entity$|^disallowed character in entity name$/, 'tanda & tidak ditulis &amp;'],
  [/^disallowed character in tag name$/, 'tanda < tidak ditulis &lt;'],
  [/^unquoted attribute value$|^attribute without value$/, 'nilai atribut tidak diapit tanda kutip'],
  [/^duplicate attribute: (.+)$/, 'atribut "$1" ditulis dua kali'],
  [/^document must contain a root element$/, 'templat tidak menghasilkan apa pun'],
  [/^documents may contain only one root$/, 'ada lebih dari satu elemen induk'],
  [/^text data outside of root node$/, 'ada teks di luar elemen induk'],
]

/** Why markup is not well-formed, as the problem `markup.malformed` says it. */
function malformedReason({ message }: Error): string {
  const said = message.replace(/\.$/, '')
  const [pattern, told] = reasons.find(([known]) => known.test(said)) ?? []
  return pattern === undefined || told === undefined ? said : said.replace(pattern, told)
}
