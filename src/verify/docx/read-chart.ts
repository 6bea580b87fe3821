import { childrenOf, descendantsOf, type XmlNode } from './xml-node.ts'

/** Names of series, categories and values of a chart of Word's, as the drawing shows them without being opened. */
export function chartWords(chart: XmlNode | undefined): readonly string[] {
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
