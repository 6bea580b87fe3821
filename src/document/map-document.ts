import type { Block, ListItem, ReportDocument } from './document.ts'
import type { Inline } from './inline.ts'
import type { Cell, MatrixItem, Row } from './table.ts'

/** The blocks of all sections, in order. */
export function blocksOf({ sections }: ReportDocument): readonly Block[] {
  return sections.flatMap(section => section.children)
}

/** A copy of the document with every block replaced; undefined leaves the block out. */
export function mapBlocks(document: ReportDocument, change: (block: Block) => Block | undefined): ReportDocument {
  const sections = document.sections.map(section => ({
    ...section,
    children: section.children.flatMap(block => change(block) ?? []),
  }))
  return { ...document, sections }
}

type ChangeInline = (inline: Inline) => Inline

/** A copy of the block with every piece of text in it replaced, innermost first. */
export function mapInlines(block: Block, change: ChangeInline): Block {
  const inlines = (children: readonly Inline[]): readonly Inline[] =>
    children.map(child => change('children' in child ? { ...child, children: inlines(child.children) } : child))
  const row = <AnyRow extends Row>(one: AnyRow): AnyRow => ({ ...one, cells: one.cells.map(cell) })
  const cell = (one: Cell): Cell => ({
    ...one,
    lines: one.lines.map(line => ({ ...line, children: inlines(line.children) })),
  })
  const matrixItem = (item: MatrixItem): MatrixItem =>
    item.type === 'row' ? row(item) : { ...item, cells: item.cells.map(cell), children: item.children.map(matrixItem) }
  const caption = <Captioned extends { readonly children: readonly Inline[] }>(one: Captioned): Captioned => ({
    ...one,
    children: inlines(one.children),
  })
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return { ...block, children: inlines(block.children) }
    case 'cover':
      return { ...block, lines: block.lines.map(caption) }
    case 'facts':
      return { ...block, rows: block.rows.map(caption) }
    case 'list':
      return { ...block, items: block.items.map(item => mapItem(item, change)) }
    case 'table':
      return {
        ...block,
        ...(block.caption && { caption: caption(block.caption) }),
        head: block.head.map(row),
        body: block.body.map(row),
      }
    case 'figure':
      return { ...block, caption: caption(block.caption) }
    case 'pictures':
      return { ...block, pictures: block.pictures.map(caption) }
    case 'matrix':
      return { ...block, caption: caption(block.caption), head: block.head.map(row), body: block.body.map(matrixItem) }
    case 'signatures':
    case 'contents':
    case 'pageBreak':
      return block
  }
}

/** Every piece of text in the block, innermost first. */
export function inlinesOf(block: Block): readonly Inline[] {
  const found: Inline[] = []
  mapInlines(block, inline => {
    found.push(inline)
    return inline
  })
  return found
}

/** A copy of the document whose texts do not say which values they print. */
export function withoutMarks(document: ReportDocument): ReportDocument {
  return mapBlocks(document, block =>
    mapInlines(block, inline => (inline.type === 'text' ? { type: 'text', text: inline.text } : inline)),
  )
}

function mapItem(item: ListItem, change: ChangeInline): ListItem {
  return { ...item, children: item.children.map(child => mapInlines(child, change) as typeof child) }
}

/** One small function for each type of node. A missing one does not compile; there is no default. */
export type Handlers<Node extends { readonly type: string }, Context, Out> = {
  readonly [Type in Node['type']]: (node: Extract<Node, { readonly type: Type }>, context: Context) => Out
}

/** Calls the handler of a node's type. */
export function handle<Node extends { readonly type: string }, Context, Out>(
  handlers: Handlers<Node, Context, Out>,
  node: Node,
  context: Context,
): Out {
  // The table pairs every type with a function for exactly that node, which the compiler cannot follow through a lookup.
  const handler = handlers[node.type as Node['type']] as (node: Node, context: Context) => Out
  return handler(node, context)
}
