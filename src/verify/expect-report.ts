import {
  type Block,
  type CaptionKind,
  type Contents,
  captionKind,
  captionOf,
  type Heading,
  listedLevels,
  type ReportDocument,
  type Section,
} from '../document/document.ts'
import { type Inline, inlineText } from '../document/inline.ts'
import { blocksOf, inlinesOf } from '../document/map-document.ts'
import { runningLines } from '../document/printed-lines.ts'
import type { Matrix, Table } from '../document/table.ts'
import { expectTable } from './expect-table.ts'
import type { ExpectedEntry, ExpectedReference, ExpectedReport, ExpectedText } from './expected-report.ts'
import { textsOfBlock } from './texts-of-block.ts'

/** What every file of a document must say. Numbers and labels of the document are settled already. */
export function expectReport(document: ReportDocument): ExpectedReport {
  const writer = new ExpectedWriter(document)
  return writer.write()
}

/** Walks a document in reading order and notes what must be read. */
class ExpectedWriter {
  readonly #document: ReportDocument
  readonly #texts: ExpectedText[] = []
  readonly #tables: ExpectedReport['tables'][number][] = []
  readonly #figures: ExpectedReport['figures'][number][] = []
  readonly #sections: ExpectedReport['sections'][number][] = []
  /** Where headings and captions stand among the texts. */
  readonly #placeOf = new Map<Block, number>()
  readonly #inlines: { readonly inline: Inline; readonly where: string }[] = []
  #chapter = ''
  #paragraphs = 0

  constructor(document: ReportDocument) {
    this.#document = document
  }

  write(): ExpectedReport {
    for (const { numbering, restart, children } of this.#document.sections) {
      this.#sections.push({ numbering, restart, firstText: this.#texts.length })
      for (const block of children) this.#add(block)
    }
    return {
      texts: this.#texts,
      tables: this.#tables,
      figures: this.#figures,
      alts: blocksOf(this.#document).flatMap(block =>
        block.type === 'pictures' ? block.pictures.map(({ alt }) => alt) : [],
      ),
      sections: this.#sections,
      heads: { plain: this.#headOf('none'), numbered: this.#headOf('arabic') },
      entries: this.#contents().flatMap(contents => this.#entriesOf(contents)),
      references: this.#references(),
      addresses: this.#inlines.flatMap(({ inline }) => (inline.type === 'link' ? [inline.href] : [])),
    }
  }

  #headOf(numbering: Section['numbering']): string {
    const lines = runningLines({ numbering }, this.#document.meta)
    return lines.map(({ text }) => text).join(' ')
  }

  #add(block: Block): void {
    const where = this.#whereIs(block)
    for (const inline of inlinesOf(block)) this.#inlines.push({ inline, where })
    if (block.type === 'contents') this.#addContents(block)
    else if (block.type === 'table' || block.type === 'matrix') this.#addTable(block, where)
    else {
      this.#placeOf.set(block, this.#texts.length)
      if (block.type === 'figure') this.#figures.push(block)
      const mayBeCapitals = block.type === 'cover' || (block.type === 'heading' && block.level === 1)
      for (const line of textsOfBlock(block)) {
        line.forEach((part, index) => {
          this.#texts.push({ ...part, where, mayBeCapitals, endsLine: index === line.length - 1 })
        })
      }
    }
  }

  #addTable(block: Table | Matrix, where: string): void {
    if (block.caption !== undefined) {
      this.#placeOf.set(block, this.#texts.length)
      this.#texts.push({ text: captionText(block), where: `judul ${where}`, mayBeCapitals: false, endsLine: true })
    }
    this.#tables.push({ name: where, after: this.#texts.length, columns: expectTable(block) })
  }

  #addContents(contents: Contents): void {
    const line = { where: contents.title, mayBeCapitals: false, endsLine: true }
    this.#texts.push({ ...line, text: contents.title, mayBeCapitals: true })
    for (const block of this.#listed(contents)) this.#texts.push({ ...line, text: entryText(block) })
  }

  /** Where a block stands, as people say it. */
  #whereIs(block: Block): string {
    if (block.type === 'heading') return this.#whereIsHeading(block)
    const label = captionOf(block)?.label
    if (label !== undefined) return label
    this.#paragraphs += 1
    const chapter = this.#chapter === '' ? 'bagian awal' : this.#chapter
    const names: Partial<Record<Block['type'], string>> = {
      cover: 'sampul',
      signatures: `tanda tangan, ${chapter}`,
      pictures: `foto, ${chapter}`,
      table: `tabel tanpa judul, ${chapter}`,
    }
    return names[block.type] ?? `${chapter}, alinea ${this.#paragraphs}`
  }

  #whereIsHeading({ level, label = '' }: Heading): string {
    if (level > 1) return `${this.#chapter}, subjudul ${label}`
    this.#chapter = label
    this.#paragraphs = 0
    return `judul ${label}`
  }

  #contents(): readonly Contents[] {
    return blocksOf(this.#document).filter(block => block.type === 'contents')
  }

  #listed({ of }: Contents): readonly Block[] {
    const kinds: Partial<Record<Contents['of'], CaptionKind>> = { tables: 'Tabel', figures: 'Gambar' }
    return blocksOf(this.#document).filter(block =>
      of === 'headings' ? block.type === 'heading' && block.level <= listedLevels : captionKind(block) === kinds[of],
    )
  }

  #entriesOf(contents: Contents): readonly ExpectedEntry[] {
    return this.#listed(contents).map(block => {
      return { text: entryText(block), leadsTo: this.#placeOf.get(block) ?? 0 }
    })
  }

  #references(): readonly ExpectedReference[] {
    const places = new Map(
      [...this.#placeOf].flatMap(([block, place]) =>
        'id' in block && block.id !== undefined ? [[block.id, place]] : [],
      ),
    )
    return this.#inlines.flatMap(({ inline, where }) => {
      if (inline.type !== 'reference') return []
      const { to, label = '', page = false } = inline
      return [{ to, label, page, where, leadsTo: places.get(to) ?? 0 }]
    })
  }
}

function entryText(block: Block): string {
  return block.type === 'heading' ? `${block.label ?? ''} ${inlineText(block.children)}` : captionText(block)
}

function captionText(block: Block): string {
  const { label = '', children } = captionOf(block) ?? { children: [] }
  return `${label}. ${inlineText(children)}`
}
