import { escapeWordText } from '../escape-word-text.ts'

/** How the letters of a chart look. */
export interface ChartLetters {
  /** In points. */
  readonly size: number
  /** As Word writes it, without a sign before it. */
  readonly colour: string
  readonly typeface: string
}

/** An element whose value is its only attribute. */
export function valueElement(name: string, value: string | number): string {
  return `<c:${name} val="${value}"/>`
}

export function solidFill(colour: string): string {
  return `<a:solidFill><a:srgbClr val="${colour}"/></a:solidFill>`
}

export function shape(fill: string, line: string): string {
  return `<c:spPr>${fill}${line}<a:effectLst/></c:spPr>`
}

const noFill = '<a:noFill/>'

export const noLine = `<a:ln>${noFill}</a:ln>`

/** What is neither filled nor framed. */
export const bare = shape(noFill, noLine)

const greyLine =
  '<a:ln w="9525" cap="flat" cmpd="sng" algn="ctr"><a:solidFill><a:schemeClr val="tx1"><a:lumMod val="15000"/>' +
  '<a:lumOff val="85000"/></a:schemeClr></a:solidFill><a:round/></a:ln>'

/** The line of an axis. */
export const axisLine = shape(noFill, greyLine)

/** Lines across the plot. */
export const gridLines = `<c:majorGridlines>${shape('', greyLine)}</c:majorGridlines>`

/** Where letters stand: turned as their place wants it, level, or level in a frame that fits them. */
const bodies = {
  turned: bodyOf('-60000000', '', '/>'),
  level: bodyOf('0', '', '/>'),
  fitted: bodyOf('0', 'lIns="38100" tIns="19050" rIns="38100" bIns="19050" ', '><a:spAutoFit/></a:bodyPr>'),
} as const

function bodyOf(rotation: string, insets: string, end: string): string {
  const frame = 'spcFirstLastPara="1" vertOverflow="ellipsis" vert="horz" wrap="square"'
  return `<a:bodyPr rot="${rotation}" ${frame} ${insets}anchor="ctr" anchorCtr="1"${end}`
}

export function letters({ size, colour, typeface }: ChartLetters, body: keyof typeof bodies): string {
  const face = escapeWordText(typeface)
  const properties =
    `<a:defRPr sz="${Math.round(size * 100)}" b="0" i="0" u="none" strike="noStrike" kern="1200" baseline="0">` +
    `${solidFill(colour)}<a:latin typeface="${face}"/><a:ea typeface="+mn-ea"/><a:cs typeface="${face}"/></a:defRPr>`
  return lettersIn(bodies[body], properties)
}

/** Letters as they are by themselves. */
export const plainLetters = lettersIn('<a:bodyPr/>', '<a:defRPr/>')

function lettersIn(body: string, properties: string): string {
  const paragraph = `<a:p><a:pPr>${properties}</a:pPr><a:endParaRPr lang="id-ID"/></a:p>`
  return `<c:txPr>${body}<a:lstStyle/>${paragraph}</c:txPr>`
}
