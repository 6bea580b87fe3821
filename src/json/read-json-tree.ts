import type { JsonScanner } from './json-scanner.ts'

/** Names of members and positions of items, from the outermost to the innermost. */
export type JsonPath = readonly PropertyKey[]

/** JSON as plain data that remembers where it is written. */
export interface JsonTree {
  readonly said: unknown
  /** The line, from 1, of the value at a path; of the nearest one around it where there is none. */
  readonly lineOf: (path: JsonPath) => number
}

/** A value, where it begins, and what is in it by name or position. */
interface Node {
  readonly said: unknown
  readonly offset: number
  readonly inside: ReadonlyMap<string, Node>
}

/** Reads the whole text of a scanner; throws `UnreadableInput`, with the scanner where it stopped. */
export function readJsonTree(scanner: JsonScanner): JsonTree {
  const root = readNode(scanner)
  scanner.end()
  const lineOf = (path: JsonPath) => scanner.placeAt(nearest(root, path).offset).line
  return { said: root.said, lineOf }
}

function nearest(root: Node, path: JsonPath): Node {
  let node = root
  for (const name of path) {
    const next = node.inside.get(String(name))
    if (next === undefined) return node
    node = next
  }
  return node
}

function readNode(scanner: JsonScanner): Node {
  const sign = scanner.next
  const offset = scanner.offset
  const inside = new Map<string, Node>()
  if (sign === '{') {
    scanner.members(name => inside.set(name, readNode(scanner)))
    const members = [...inside].map(([name, node]) => [name, node.said])
    return { offset, inside, said: Object.fromEntries(members) }
  }
  if (sign === '[') {
    scanner.items(() => inside.set(String(inside.size), readNode(scanner)))
    return { offset, inside, said: [...inside.values()].map(node => node.said) }
  }
  const scalar = scanner.scalar()
  const said = typeof scalar === 'object' && scalar !== null ? Number(scalar.digits) : scalar
  return { offset, inside, said }
}
