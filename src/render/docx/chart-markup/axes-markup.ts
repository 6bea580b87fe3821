import { hasEvenTicks, tickNumbers, type ValueAxis } from '../../../chart/value-axis.ts'
import { axisLine, bare, type ChartLetters, gridLines, letters, valueElement } from './chart-look.ts'
import { numberFormat } from './number-format.ts'

/** Numbers by which the axes of a chart know each other. */
const ids = { categories: 1, values: 2 } as const

export const axisIds = valueElement('axId', ids.categories) + valueElement('axId', ids.values)

/**
 * The axis of categories, then that of values, with the same ends and, where Word can count them, the same numbers as in
 * print. Lying categories are read from above, with the values under them.
 */
export function axesMarkup(axis: ValueAxis, isLying: boolean, look: ChartLetters): string {
  const range = valueElement('max', axis.to) + valueElement('min', axis.from)
  const text = letters(look, 'turned')
  const categories =
    axisStart(ids.categories, isLying ? 'maxMin' : 'minMax', '', isLying ? 'l' : 'b') +
    `<c:numFmt formatCode="General" sourceLinked="1"/>${ticks}${axisLine}${text}` +
    `${valueElement('crossAx', ids.values)}<c:crosses val="autoZero"/><c:auto val="1"/>` +
    '<c:lblAlgn val="ctr"/><c:lblOffset val="100"/><c:noMultiLvlLbl val="0"/>'
  const values =
    axisStart(ids.values, 'minMax', range, isLying ? 'b' : 'l') +
    `${gridLines}<c:numFmt formatCode="${numberFormat(tickNumbers(axis))}" sourceLinked="0"/>${ticks}${bare}${text}` +
    `${valueElement('crossAx', ids.categories)}${valueElement('crosses', isLying ? 'max' : 'autoZero')}` +
    `<c:crossBetween val="between"/>${hasEvenTicks(axis) ? valueElement('majorUnit', axis.step) : ''}`
  return `<c:catAx>${categories}</c:catAx><c:valAx>${values}</c:valAx>`
}

const ticks = '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>'

function axisStart(id: number, orientation: 'minMax' | 'maxMin', range: string, position: 'b' | 'l'): string {
  const scaling = `<c:scaling>${valueElement('orientation', orientation)}${range}</c:scaling>`
  return `${valueElement('axId', id)}${scaling}<c:delete val="0"/>${valueElement('axPos', position)}`
}
