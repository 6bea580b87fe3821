import type { XmlNode } from './xml-node.ts'

/** What only wraps its content: marks of Word's, controls, what was put in while changes were tracked. */
const wrappers: ReadonlySet<string> = new Set([
  ...['w:smartTag', 'w:customXml', 'w:sdt', 'w:sdtContent', 'w:ins', 'w:moveTo', 'w:dir', 'w:bdo'],
  ...['mc:Choice', 'mc:Fallback'],
])

/** What no reader sees: struck out text, notes of spelling, where pages once broke, properties of what only wraps. */
const unseen: ReadonlySet<string> = new Set([
  ...['w:del', 'w:moveFrom', 'w:proofErr', 'w:lastRenderedPageBreak', 'w:sdtPr', 'w:sdtEndPr'],
  ...['w:smartTagPr', 'w:customXmlPr', 'w:permStart', 'w:permEnd'],
])

/** A part as whoever wrote it first would have written it: without what Word and LibreOffice wrap around its content. */
export function plainTree(node: XmlNode): XmlNode {
  return { ...node, children: plainChildren(node) }
}

function plainChildren(node: XmlNode): XmlNode['children'] {
  return node.children.flatMap((child): XmlNode['children'] => {
    if (typeof child === 'string') return [child]
    if (unseen.has(child.name)) return []
    if (child.name === 'mc:AlternateContent') return chosen(child)
    return wrappers.has(child.name) ? plainChildren(child) : [plainTree(child)]
  })
}

/** The same content is there once for each program that may read it. */
function chosen({ children }: XmlNode): XmlNode['children'] {
  const [first] = children.filter((child): child is XmlNode => typeof child !== 'string')
  return first === undefined ? [] : plainChildren(first)
}
