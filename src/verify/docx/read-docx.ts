// DOCX files read back, also after Word or LibreOffice has saved them. The bytes of a file come in; a `ReadReport` goes out.

import type {
  PrintedTable,
  ReadEntry,
  ReadFigure,
  ReadHeading,
  ReadLead,
  ReadReport,
  ReadText,
} from '../read-report.ts'
import { childrenOf, descendantsOf, valueAt, type XmlNode } from '../xml-tree.ts'
import { leadsOf, splitMentions } from './fields.ts'
import { ListMarkers } from './list-markers.ts'
import { openDocxPackage, relationsOf } from './open-package.ts'
import { hasOwnPages, readSections, settlePages } from './page-numbers.ts'
import { Bookmarks } from './paragraph-text.ts'
import { readDocxTable } from './read-docx-table.ts'

const main = 'word/document.xml'

/** Reads a DOCX back. Throws where the bytes are no such file. */
export function readDocx(bytes: Uint8Array): ReadReport {
  const read = openDocxPackage(bytes)
  const body = childrenOf(read(main), 'w:body')[0]
  if (body === undefined) throw new Error(`no body in ${main}`)
  const targets = relationsOf(read, main)
  const reader = new BodyReader(new ListMarkers(read('word/numbering.xml')), {
    styleOf: readStyleNames(read('word/styles.xml')),
    addressOf: id => targets.get(id),
    chart: id => read(`word/${(targets.get(id) ?? '').replace(/^\/?word\//, '')}`),
  })
  reader.read(body)
  const report = { ...reader.finish(), sections: readSections(body, id => read(`word/${targets.get(id)}`)) }
  return hasOwnPages(read('docProps/app.xml')) ? settlePages(report) : report
}

interface Relations {
  readonly styleOf: (paragraph: XmlNode) => string
  readonly addressOf: (id: string) => string | undefined
  readonly chart: (id: string) => XmlNode | undefined
}

/** Walks the body in order. */
class BodyReader {
  readonly #markers: ListMarkers
  readonly #relations: Relations
  readonly #texts: ReadText[] = []
  readonly #tables: PrintedTable[] = []
  readonly #entries: ReadEntry[] = []
  readonly #leads: (Omit<ReadLead, 'target'> & { readonly target: ReadLead['target'] })[] = []
  readonly #figures: ReadFigure[] = []
  readonly #alts: string[] = []
  readonly #headings: ReadHeading[] = []
  readonly #captions: string[] = []
  readonly #bookmarks = new Bookmarks()

  constructor(markers: ListMarkers, relations: Relations) {
    this.#markers = markers
    this.#relations = relations
  }

  read(node: XmlNode): void {
    for (const child of node.children) {
      if (typeof child === 'string') continue
      if (child.name === 'w:p') this.#readParagraph(child)
      else if (child.name === 'w:tbl') this.#readTable(child)
      else if (child.name.startsWith('w:bookmark')) this.#bookmarks.read(child)
    }
  }

  finish(): Omit<ReadReport, 'sections'> {
    const leads = this.#leads.map(lead =>
      'name' in lead.target ? { ...lead, found: this.#bookmarks.textOf(lead.target.name) } : lead,
    )
    return {
      format: 'docx',
      texts: this.#texts,
      tables: this.#tables,
      entries: this.#entries,
      leads,
      pages: [],
      figures: this.#figures,
      alts: this.#alts,
      headings: this.#headings,
      captions: this.#captions,
    }
  }

  #readTable(table: XmlNode): void {
    if (descendantsOf(table, 'w:drawing').length > 0) {
      this.#readGrid(table)
      return
    }
    for (const paragraph of descendantsOf(table, 'w:p')) {
      this.#markers.next(paragraph)
      this.#noteLeads(paragraph, false)
    }
    this.#tables.push(readDocxTable(table, this.#texts.length))
  }

  /** Photographs stand in a table that is none: the words under them are text. */
  #readGrid(table: XmlNode): void {
    for (const paragraph of descendantsOf(table, 'w:p')) {
      for (const picture of descendantsOf(paragraph, 'wp:docPr')) this.#alts.push(picture.attributes.descr ?? '')
      this.#readParagraph(paragraph)
    }
  }

  #readParagraph(paragraph: XmlNode): void {
    const style = this.#relations.styleOf(paragraph)
    const parts = splitMentions(paragraph)
    const text = parts.map(part => part.text).join('')
    const isEntry = /^TOC\d$|^TableofFigures$/.test(style)
    this.#noteLeads(paragraph, isEntry)
    for (const drawing of descendantsOf(paragraph, 'w:drawing')) this.#readDrawing(drawing)
    if (isEntry) this.#readEntry(text)
    else {
      this.#write(this.#markers.next(paragraph))
      parts.forEach((part, index) => {
        if (part.text !== '') this.#texts.push({ ...part, endsLine: index === parts.length - 1 })
      })
    }
    const level = /^Heading(\d)$/.exec(style)?.[1]
    if (level !== undefined) this.#headings.push({ text, level: Number(level) })
    if (style === 'Caption') this.#captions.push(text)
  }

  /** Label, title and page number, with tabs between them. */
  #readEntry(line: string): void {
    const end = line.lastIndexOf('\t')
    const text = line.slice(0, end)
    this.#entries.push({ text, label: line.slice(end + 1) })
    this.#write(text)
  }

  #write(text: string): void {
    if (text !== '') this.#texts.push({ text, endsLine: true })
  }

  #readDrawing(drawing: XmlNode): void {
    const id = descendantsOf(drawing, 'c:chart')[0]?.attributes['r:id']
    if (id === undefined) return
    const alt = descendantsOf(drawing, 'wp:docPr')[0]?.attributes.descr ?? ''
    this.#figures.push({ alt, words: chartWords(this.#relations.chart(id)) })
  }

  #noteLeads(paragraph: XmlNode, isEntry: boolean): void {
    for (const lead of leadsOf(paragraph, this.#relations.addressOf)) this.#leads.push({ ...lead, isEntry })
    this.#bookmarks.read(paragraph)
  }
}

/** Names of the styles that a report is read by. Ids do not serve: those of an Indonesian Word are others. */
const known: Readonly<Record<string, string>> = {
  caption: 'Caption',
  'table of figures': 'TableofFigures',
}

/** Gives the style of a paragraph: Word's own id for its name, or the id in the file where Word has none. */
function readStyleNames(styles: XmlNode | undefined): (paragraph: XmlNode) => string {
  const names = new Map(
    childrenOf(styles, 'w:style').map(style => {
      const id = style.attributes['w:styleId'] ?? ''
      return [id, styleOfName(valueAt(style, 'w:name') ?? '') ?? id]
    }),
  )
  return paragraph => {
    const id = valueAt(paragraph, 'w:pPr', 'w:pStyle') ?? 'Normal'
    return names.get(id) ?? id
  }
}

function styleOfName(name: string): string | undefined {
  const small = name.toLowerCase()
  const [, kind, level = ''] = /^(heading|toc) (\d)$/.exec(small) ?? []
  if (kind !== undefined) return `${kind === 'toc' ? 'TOC' : 'Heading'}${level}`
  return known[small]
}

/** Names of series, categories and values of a chart, as they show without the chart being opened. */
function chartWords(chart: XmlNode | undefined): readonly string[] {
  return descendantsOf(chart, 'c:ser').flatMap(series => [
    ...pointsOf(series, 'c:tx'),
    ...pointsOf(series, 'c:cat'),
    ...pointsOf(series, 'c:val'),
  ])
}

function pointsOf(series: XmlNode, part: string): readonly string[] {
  return childrenOf(series, part).flatMap(one =>
    descendantsOf(one, 'c:v').map(value => value.children.filter(child => typeof child === 'string').join('')),
  )
}
