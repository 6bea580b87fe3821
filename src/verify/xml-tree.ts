import { SaxesParser } from 'saxes'

/** An element of a part. Names keep their prefixes, which Word and every library write alike. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlNode | string)[]
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[]
}

/** The root element of an XML part. Throws the error of the parser where the part is not well-formed. */
export function parsePart(source: string): XmlNode {
  const root: OpenNode = { name: '', attributes: {}, children: [] }
  const open: OpenNode[] = [root]
  const parser = new SaxesParser()
  parser.on('opentag', ({ name, attributes }) => {
    const node: OpenNode = { name, attributes: attributes as Record<string, string>, children: [] }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', text => open.at(-1)?.children.push(text))
  parser.on('closetag', () => open.pop())
  parser.on('error', error => {
    throw error
  })
  parser.write(source).close()
  return root.children.find(child => typeof child !== 'string') ?? root
}

/** Child elements of a name. */
export function childrenOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return (node?.children ?? []).filter((child): child is XmlNode => typeof child !== 'string' && child.name === name)
}

/** Elements of a name, however deep, in document order. */
export function descendantsOf(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return (node?.children ?? []).flatMap(child => {
    if (typeof child === 'string') return []
    return child.name === name ? [child, ...descendantsOf(child, name)] : descendantsOf(child, name)
  })
}

/** All text inside an element, as it stands. */
export function textOf(node: XmlNode | undefined): string {
  return (node?.children ?? []).map(child => (typeof child === 'string' ? child : textOf(child))).join('')
}

/** The attribute `w:val` of the element that a way of child elements leads to. */
export function valueAt(node: XmlNode | undefined, ...way: readonly string[]): string | undefined {
  const end = way.reduce<XmlNode | undefined>((from, name) => childrenOf(from, name)[0], node)
  return end?.attributes['w:val']
}
