import type { ReportDocument } from '../../src/document/document.ts'

/** A tree that remembers what was read of it. Fields are named `where/kind.field`, as `matrix.body/cell.rowSpan`. */
export interface WatchedTree {
  readonly tree: ReportDocument
  /** Every field that the tree has, without `type`. */
  readonly fields: () => ReadonlySet<string>
  readonly unread: () => readonly string[]
}

/** What kind of node stands in a field, where the node itself does not say. */
const kindsByField: Readonly<Record<string, string>> = {
  meta: 'meta',
  sections: 'section',
  caption: 'caption',
  columns: 'column',
  cells: 'cell',
  head: 'row',
  body: 'row',
  rows: 'factRow',
  items: 'listItem',
  signatories: 'signatory',
  series: 'chartSeries',
  bands: 'chartBand',
  marks: 'coverMark',
  pictures: 'picture',
}

/** Copies the tree into proxies that note each read, so that a field which a renderer passes over comes to light. */
export function watchReads(document: ReportDocument): WatchedTree {
  const fields = new Set<string>()
  const read = new Set<string>()

  function watch(value: unknown, field: string, parent: string, where: string): unknown {
    if (Array.isArray(value)) return value.map(one => watch(one, field, parent, where))
    if (value instanceof Map) return new Map([...value].map(([id, one]) => [id, watch(one, 'asset', '', 'asset')]))
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return value
    return watchNode(value, kindOf(value, field, parent), where)
  }

  function watchNode(node: object, kind: string, where: string): object {
    const inside = kind in blockKinds ? kind : where
    const entries = Object.entries(node).map(([field, value]) => [
      field,
      watch(value, field, kind, placeOf(inside, kind, field)),
    ])
    const name = (field: string) => `${inside}/${kind}.${field}`
    for (const field of Object.keys(node)) if (field !== 'type') fields.add(name(field))
    return new Proxy<object>(Object.fromEntries(entries), {
      get: (target, field, receiver) => {
        // Counting characters by JSON.stringify shows nothing to anybody: it gets the plain node.
        if (field === 'toJSON') return () => node
        read.add(name(String(field)))
        return Reflect.get(target, field, receiver)
      },
    })
  }

  const tree = watch(document, 'document', '', 'document') as ReportDocument
  return { tree, fields: () => fields, unread: () => [...fields].filter(field => !read.has(field)).sort() }
}

const blockKinds = {
  ...{ cover: 0, heading: 0, paragraph: 0, list: 0, table: 0, matrix: 0, figure: 0, pictures: 0 },
  ...{ facts: 0, signatures: 0, contents: 0, pageBreak: 0 },
}

function kindOf(node: object, field: string, parent: string): string {
  if ('type' in node) return String(node.type)
  if (field === 'lines') return parent === 'cover' ? 'coverLine' : 'cellLine'
  return kindsByField[field] ?? field
}

/** Head, body and caption of a table are handled apart, and so are the cells of groups. */
function placeOf(where: string, kind: string, field: string): string {
  if (kind === 'table' || kind === 'matrix') return `${kind}.${field}`
  return kind === 'group' && field === 'cells' ? 'matrix.group' : where
}
