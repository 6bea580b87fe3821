import { type Handlers, handle } from '../../../document/map-document.ts'
import { escapeWordText } from '../escape-word-text.ts'
import { pageInstruction } from '../field.ts'
import type { LinkList } from '../markup-aside.ts'
import { type DocxPiece, type RunStyle, symbolFont } from '../pieces.ts'

const handlers: Handlers<DocxPiece, LinkList, string> = {
  text: ({ text, style }) => textRun(text, style),
  break: ({ style }) => `<w:r>${runProperties(style)}<w:br/></w:r>`,
  field: ({ instruction, result }) =>
    `<w:r>${fieldStart(instruction)}</w:r>${textRun(result.text, result.style)}<w:r>${fieldChar('end')}</w:r>`,
  page: ({ bookmark, result: { text, style } }) =>
    `<w:r>${runProperties(style)}${fieldStart(pageInstruction(bookmark))}${textMarkup(text)}</w:r>` +
    `<w:r></w:r><w:r>${fieldChar('end')}</w:r>`,
  link: ({ href, children }, links) =>
    `<w:hyperlink ${links.attributesOf(href)}>${piecesMarkup(children, links)}</w:hyperlink>`,
}

/** Pieces of a paragraph as Word writes them. Links out of the document are listed. */
export function piecesMarkup(pieces: readonly DocxPiece[], links: LinkList): string {
  return pieces.map(piece => handle(handlers, piece, links)).join('')
}

export function textRun(text: string, style: RunStyle): string {
  return `<w:r>${runProperties(style)}${textMarkup(text)}</w:r>`
}

function textMarkup(text: string): string {
  return `<w:t xml:space="preserve">${escapeWordText(text)}</w:t>`
}

const symbolFonts = ['ascii', 'cs', 'eastAsia', 'hAnsi'].map(range => ` w:${range}="${symbolFont}"`).join('')

function runProperties({ bold, italic, underline, isSymbols, colour }: RunStyle): string {
  const properties =
    (isSymbols ? `<w:rFonts${symbolFonts}/>` : '') +
    (bold ? '<w:b/><w:bCs/>' : '') +
    (italic ? '<w:i/><w:iCs/>' : '') +
    (colour === undefined ? '' : `<w:color w:val="${colour}"/>`) +
    (underline ? '<w:u w:val="single"/>' : '')
  return properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`
}

function fieldStart(instruction: string): string {
  const words = `<w:instrText xml:space="preserve">${escapeWordText(instruction)}</w:instrText>`
  return `${fieldChar('begin')}${words}${fieldChar('separate')}`
}

function fieldChar(type: 'begin' | 'separate' | 'end'): string {
  return `<w:fldChar w:fldCharType="${type}"/>`
}
