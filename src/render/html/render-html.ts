// Here a document becomes one HTML page for the screen, with its styles, pictures and charts inside.
// In come a resolved document, a theme and fonts. Out go bytes; a traced report has a mark around each printed value.

import { expressible } from '../../base/characters.ts'
import { escapeHtml } from '../../base/escape-markup.ts'
import type {
  Block,
  Contents,
  Cover,
  DocumentMeta,
  Facts,
  Heading,
  List,
  ListItem,
  ListMarker,
  Paragraph,
  ReportDocument,
  Section,
  Signatures,
} from '../../document/document.ts'
import { type Handlers, handle } from '../../document/map-document.ts'
import { runningLines, signatureLines, signatureNote } from '../../document/printed-lines.ts'
import type { FontFamily } from '../../ports/ports.ts'
import type { Theme } from '../../theme/theme.ts'
import { loadFaces } from '../../typeset/faces.ts'
import { collectAnchors } from '../anchors.ts'
import type { HtmlContext } from './figures.ts'
import { htmlFigure } from './figures.ts'
import { htmlInlines, sourcesScript } from './inlines.ts'
import { htmlPicture, htmlPictures } from './pictures.ts'
import { styleSheet } from './style-sheet.ts'
import { htmlMatrix, htmlTable } from './tables.ts'

/**
 * Renders the document as one HTML page for a quick look in the browser. It needs nothing besides itself.
 *
 * @param sources of a traced report, as JSON: where the values come from that its texts are marked with.
 */
export function renderHtml(document: ReportDocument, theme: Theme, fonts: FontFamily, sources?: string): Uint8Array {
  const context = { anchors: collectAnchors(document), assets: document.assets, theme, faces: loadFaces(fonts) }
  const { title, language, author, issuedOn } = document.meta
  const sections = document.sections.map(section => htmlSection(section, document.meta, context))
  const html = `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="author" content="${escapeHtml(author)}">
<meta name="date" content="${issuedOn}">
<title>${escapeHtml(title)}</title>
<style>
${styleSheet(document, context)}
</style>
</head>
<body>
${sections.join('\n')}${sources === undefined ? '' : sourcesScript(sources)}
</body>
</html>
`
  return new TextEncoder().encode(expressible(html))
}

function htmlSection(section: Section, meta: DocumentMeta, context: HtmlContext): string {
  const lines = runningLines(section, meta).map(({ role, text }) => `<p class="${role}">${escapeHtml(text)}</p>\n`)
  const blocks = section.children.map(block => handle(handlers, block, context))
  return `<section class="${section.orientation}">\n${lines.join('')}${blocks.join('\n')}\n</section>`
}

const handlers: Handlers<Block, HtmlContext, string> = {
  cover: htmlCover,
  heading: htmlHeading,
  paragraph: htmlParagraph,
  list: htmlList,
  table: (table, { anchors }) => htmlTable(table, anchors.of(table)),
  matrix: (matrix, { anchors }) => htmlMatrix(matrix, anchors.of(matrix)),
  figure: htmlFigure,
  pictures: htmlPictures,
  facts: htmlFacts,
  signatures: htmlSignatures,
  contents: htmlContents,
  pageBreak: () => '<hr>',
}

function htmlCover(cover: Cover, { assets }: HtmlContext): string {
  const logo = cover.logo === undefined ? undefined : assets.get(cover.logo)
  const lines = cover.lines.map(line => `<div class="${line.role}">${htmlInlines(line.children)}</div>`)
  const marks = (cover.marks ?? []).map(({ asset, alt }) => htmlPicture(assets.get(asset), alt))
  const foot = marks.length === 0 ? '' : `<div class="marks">${marks.join('')}</div>`
  return `<div class="cover">${htmlPicture(logo, 'Logo')}${lines.join('')}${foot}</div>`
}

function htmlHeading(heading: Heading, { anchors }: HtmlContext): string {
  const tag = `h${heading.level}`
  const gap = heading.level === 1 ? '<br>' : ' '
  const id = escapeHtml(anchors.of(heading) ?? '')
  return `<${tag} id="${id}">${escapeHtml(heading.label ?? '')}${gap}${htmlInlines(heading.children)}</${tag}>`
}

function htmlParagraph({ role, children }: Paragraph): string {
  return `<p class="${role}">${htmlInlines(children)}</p>`
}

const listTags: Readonly<Record<ListMarker, readonly [tag: string, open: string]>> = {
  number: ['ol', '<ol>'],
  letter: ['ol', '<ol type="a">'],
  'number-half': ['ol', '<ol class="number-half">'],
  'letter-half': ['ol', '<ol class="letter-half">'],
  'number-full': ['ol', '<ol class="number-full">'],
  'letter-full': ['ol', '<ol class="letter-full">'],
  bullet: ['ul', '<ul>'],
}

function htmlList({ marker, items }: List): string {
  const [tag, open] = listTags[marker]
  return `${open}${items.map(htmlItem).join('')}</${tag}>`
}

function htmlItem({ children }: ListItem): string {
  return `<li>${children.map(child => (child.type === 'list' ? htmlList(child) : htmlParagraph(child))).join('')}</li>`
}

function htmlFacts({ rows }: Facts): string {
  return `<dl>${rows.map(row => `<dt>${escapeHtml(row.label)}</dt><dd>${htmlInlines(row.children)}</dd>`).join('')}</dl>`
}

function htmlSignatures(signatures: Signatures): string {
  const lines = signatureLines(signatures).map(({ children, role }) => {
    return `<p${role === 'name' ? ' class="name"' : ''}>${htmlInlines(children)}</p>`
  })
  const note = signatureNote(signatures)
  const below = note === undefined ? '' : `<p class="note">${htmlInlines(note.children)}</p>`
  return `<div class="signatures">${lines.join('')}</div>${below}`
}

/** A screen has no page numbers: the entries lead to their places. */
function htmlContents({ of, title }: Contents, { anchors }: HtmlContext): string {
  const entries = anchors.entries[of].map(
    ({ level, label, children, anchor }) =>
      `<li class="l${level}"><a href="#${escapeHtml(anchor)}">${escapeHtml(label)} ${htmlInlines(children, 'link')}</a></li>`,
  )
  return `<nav><h1>${escapeHtml(title)}</h1><ol>${entries.join('')}</ol></nav>`
}
