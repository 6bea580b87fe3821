import { SaxesParser } from 'saxes'
import { failure, type Outcome, success } from '../base/outcome.ts'
import type { Place } from '../base/problem.ts'
import { placeInstruction } from './mark-places.ts'
import { templateProblem } from './problems.ts'

export interface XmlElement {
  readonly type: 'element'
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlNode[]
  /** The template line that the element comes from. */
  readonly place: Place
}

export interface XmlText {
  readonly type: 'text'
  readonly text: string
}

export type XmlNode = XmlElement | XmlText

interface OpenElement extends XmlElement {
  readonly children: XmlNode[]
}

/**
 * Parses markup strictly: an HTML parser would repair a misplaced element without a word, this one stops and says
 * where. `template` is named until the markup itself says which template it comes from.
 */
export function parseXml(markup: string, template: string): Outcome<XmlElement> {
  const parser = new SaxesParser({ position: false })
  const open: OpenElement[] = []
  let root: XmlElement | undefined
  let place: Place = { file: template }
  parser.on('processinginstruction', ({ target, body }) => {
    if (target === placeInstruction) place = parsePlace(body)
  })
  parser.on('opentag', ({ name, attributes }) => {
    const element: OpenElement = {
      type: 'element',
      name,
      attributes: new Map(Object.entries(attributes)),
      children: [],
      place,
    }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const addText = (text: string) => {
    const siblings = open.at(-1)?.children
    const last = siblings?.at(-1)
    // A comment in running text parts nothing.
    if (last?.type === 'text') siblings?.splice(-1, 1, { type: 'text', text: last.text + text })
    else siblings?.push({ type: 'text', text })
  }
  parser.on('text', addText)
  parser.on('cdata', addText)
  parser.on('closetag', () => {
    root = open.pop()
  })
  try {
    parser.write(markup).close()
  } catch (error) {
    const reason = error instanceof Error ? error.message.replace(/^[\d:\s]+/, '') : String(error)
    // The parser closes the open element before it says that another was meant.
    const element = reason.startsWith('unexpected close tag') ? root : open.at(-1)
    return failure([templateProblem('markup.malformed', element?.place ?? place, { reason })])
  }
  return root === undefined ? failure([templateProblem('markup.empty', place, {})]) : success(root)
}

function parsePlace(body: string): Place {
  const [, file = body, line] = /^(.*):(\d+)$/.exec(body) ?? []
  return line === undefined ? { file } : { file, line: Number(line) }
}
