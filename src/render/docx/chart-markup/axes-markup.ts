import { axisLine, bare, type ChartLetters, gridLines, letters, valueElement } from './chart-look.ts'

/** Numbers by which the axes of a chart know each other. */
const ids = { categories: 1, values: 2 } as const

export const axisIds = valueElement('axId', ids.categories) + valueElement('axId', ids.values)

export interface Axes {
  readonly letters: ChartLetters
  /** Categories are read from above, with the values under them. */
  readonly isLying: boolean
  readonly from: number
  readonly to: number | undefined
}

/** The axis of categories, then that of values. */
export function axesMarkup({ letters: look, isLying, from, to }: Axes): string {
  const range = (to === undefined ? '' : valueElement('max', to)) + valueElement('min', from)
  const text = letters(look, 'turned')
  const categories =
    axisStart(ids.categories, isLying ? 'maxMin' : 'minMax', '', isLying ? 'l' : 'b') +
    `<c:numFmt formatCode="General" sourceLinked="1"/>${ticks}${axisLine}${text}` +
    `${valueElement('crossAx', ids.values)}<c:crosses val="autoZero"/><c:auto val="1"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
  const values =
    axisStart(ids.values, 'minMax', range, isLying ? 'b' : 'l') +
    `${gridLines}<c:numFmt formatCode="#,##0.##" sourceLinked="0"/>${ticks}${bare}${text}` +
    `${valueElement('crossAx', ids.categories)}${valueElement('crosses', isLying ? 'max' : 'autoZero')}` +
    '<c:crossBetween val="between"/>'
  return `<c:catAx>${categories}</c:catAx><c:valAx>${values}</c:valAx>`
}

const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'

function axisStart(id: number, orientation: 'minMax' | 'maxMin', range: string, position: 'b' | 'l'): string {
  const scaling = `<c:scaling>${valueElement('orientation', orientation)}${range}</c:scaling>`
  return `${valueElement('axId', id)}${scaling}<c:delete val="0"/>${valueElement('axPos', position)}`
}
