import { SaxesParser } from 'saxes'

/** An element of a file that a renderer wrote, read by a parser that stops at the first mistake. */
export interface XmlNode {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (XmlNode | string)[]
}

interface OpenNode extends XmlNode {
  readonly children: (XmlNode | string)[]
}

export function parseXml(source: string): XmlNode {
  const parser = new SaxesParser<{ xmlns: false; position: false }>({ xmlns: false, position: false })
  const root: OpenNode = { name: '', attributes: {}, children: [] }
  const open = [root]
  parser.on('opentag', ({ name, attributes }) => {
    const node: OpenNode = { name, attributes, children: [] }
    open.at(-1)?.children.push(node)
    open.push(node)
  })
  parser.on('text', text => open.at(-1)?.children.push(text))
  parser.on('closetag', () => open.pop())
  parser.write(source).close()
  return root
}

const isNode = (child: XmlNode | string): child is XmlNode => typeof child !== 'string'

/** All elements of a name inside a node, in the order of their start tags. */
export function all(node: XmlNode, name: string): readonly XmlNode[] {
  return node.children.filter(isNode).flatMap(child => [...(child.name === name ? [child] : []), ...all(child, name)])
}

/** The elements of a name directly inside a node. */
export function inside(node: XmlNode | undefined, name: string): readonly XmlNode[] {
  return (node?.children ?? []).filter(isNode).filter(child => child.name === name)
}

/** What stands in the attribute of each of the nodes that has it. */
export function valuesOf(nodes: readonly XmlNode[], attribute: string): readonly string[] {
  return nodes.flatMap(({ attributes }) => attributes[attribute] ?? [])
}

export function textOf(node: XmlNode | undefined): string {
  return (node?.children ?? []).map(child => (isNode(child) ? textOf(child) : child)).join('')
}
