/** Fields that a node may be without. */
const optional: readonly string[] = [
  ...['marking', 'runningHead', 'logo', 'id', 'label', 'caption', 'nip', 'role', 'group', 'marker', 'page'],
  ...['from', 'to'],
]

/** A copy of a tree with one thing changed, and where. */
export interface Change {
  readonly path: string
  readonly tree: unknown
}

/**
 * Every way to change one thing in a tree: another value in a field, an optional field or an element of a list left out,
 * an element twice. Types of nodes stay, as they say which fields there are. Knows nothing of the document model.
 */
export function changesOf(tree: unknown, path = ''): readonly Change[] {
  if (Array.isArray(tree)) return changesOfList(tree, path)
  if (tree instanceof Map) return changesOfMap(tree, path)
  if (tree instanceof Uint8Array) return [{ path, tree: Uint8Array.of(...tree, 0) }]
  if (typeof tree === 'object' && tree !== null) return changesOfNode(tree, path)
  return otherValues(tree).map(value => ({ path: `${path}=${String(value)}`, tree: value }))
}

function changesOfList(list: readonly unknown[], path: string): readonly Change[] {
  return list.flatMap((one, index) => [
    ...changesOf(one, `${path}[${index}]`).map(change => ({ ...change, tree: list.with(index, change.tree) })),
    { path: `${path}[${index}] left out`, tree: list.toSpliced(index, 1) },
    { path: `${path}[${index}] twice`, tree: list.toSpliced(index, 0, one) },
  ])
}

function changesOfMap(map: ReadonlyMap<unknown, unknown>, path: string): readonly Change[] {
  const entries = [...map]
  return entries.flatMap(([key, value], index) => [
    ...changesOf(value, `${path}.${key}`).map(({ path: inner, tree }) => ({
      path: inner,
      tree: new Map(entries.with(index, [key, tree])),
    })),
    { path: `${path}.${key} renamed`, tree: new Map(entries.with(index, [`${key}x`, value])) },
    { path: `${path}.${key} left out`, tree: new Map(entries.toSpliced(index, 1)) },
  ])
}

function changesOfNode(node: object, path: string): readonly Change[] {
  const fields = Object.entries(node).filter(([name]) => name !== 'type')
  return fields.flatMap(([name, value]) => [
    ...changesOf(value, `${path}.${name}`).map(change => ({ ...change, tree: { ...node, [name]: change.tree } })),
    ...(optional.includes(name) ? [{ path: `${path}.${name} left out`, tree: without(node, name) }] : []),
  ])
}

function without(node: object, name: string): object {
  return Object.fromEntries(Object.entries(node).filter(([other]) => other !== name))
}

function otherValues(value: unknown): readonly unknown[] {
  if (typeof value === 'string') return value === '' ? ['x'] : [`${value}x`, ` ${value}`, '']
  if (typeof value === 'number') return [value + 1]
  return typeof value === 'boolean' ? [!value] : [0]
}
