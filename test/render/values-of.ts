import type { XmlNode } from '../../src/verify/xml-tree.ts'

/** What stands in the attribute of each of the nodes that has it. */
export function valuesOf(nodes: readonly XmlNode[], attribute: string): readonly string[] {
  return nodes.flatMap(({ attributes }) => attributes[attribute] ?? [])
}
