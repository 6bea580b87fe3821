import type { ChartSeries } from '../../../document/figure.ts'
import { escapeWordText } from '../escape-word-text.ts'
import { bare, type ChartLetters, letters, noLine, shape, solidFill, valueElement } from './chart-letters.ts'
import { cellsOf } from './sheet.ts'

/** What the series of a chart have in common. */
export interface SeriesSetting {
  readonly isLine: boolean
  readonly categories: readonly string[]
  readonly letters: ChartLetters
  /** Of the numbers beside bars and points, as spreadsheets write it. */
  readonly numberFormat: string
  /** As Word writes it. */
  readonly colourOf: (series: ChartSeries) => string
}

/** A series with the numbers that the sheet has of it, so that nobody has to open that to draw the chart. */
export function seriesMarkup(series: ChartSeries, index: number, setting: SeriesSetting): string {
  const { isLine, categories } = setting
  const column = index + 1
  const points = series.values.flatMap((value, at) => (value === null ? [] : [point(at, String(Number(value)))]))
  const numbers = `<c:formatCode>General</c:formatCode>${valueElement('ptCount', categories.length)}${points.join('')}`
  const content = [
    `${valueElement('idx', index)}${valueElement('order', index)}<c:tx>${texts(cellsOf(column, 0, 1), [series.name])}</c:tx>`,
    isLine ? lineLook(series, setting) : barLook(series, setting),
    `<c:cat>${texts(cellsOf(0, 1, categories.length), categories)}</c:cat>`,
    `<c:val><c:numRef><c:f>${cellsOf(column, 1, categories.length)}</c:f><c:numCache>${numbers}</c:numCache></c:numRef></c:val>`,
    isLine ? '<c:smooth val="0"/>' : '',
  ]
  return `<c:ser>${content.join('')}</c:ser>`
}

function barLook(series: ChartSeries, setting: SeriesSetting): string {
  const look = shape(solidFill(setting.colourOf(series)), noLine)
  return `${look}<c:invertIfNegative val="0"/>${labels('outEnd', setting)}`
}

/** A target is a dashed line without points and numbers: its name says how high it is. */
export function isTarget({ role }: ChartSeries): boolean {
  return role === 'target'
}

function lineLook(series: ChartSeries, setting: SeriesSetting): string {
  const colour = solidFill(setting.colourOf(series))
  const dash = `<a:prstDash val="${isTarget(series) ? 'dash' : 'solid'}"/>`
  const line = shape('', `<a:ln w="19050" cap="rnd">${colour}${dash}<a:round/></a:ln>`)
  if (isTarget(series)) return `${line}<c:marker><c:symbol val="none"/></c:marker>`
  const mark = `<c:symbol val="circle"/><c:size val="5"/>${shape(colour, `<a:ln w="9525">${colour}</a:ln>`)}`
  return `${line}<c:marker>${mark}</c:marker>${labels('t', setting)}`
}

function labels(position: 'outEnd' | 't', { numberFormat, letters: look }: SeriesSetting): string {
  const format = `<c:numFmt formatCode="${numberFormat}" sourceLinked="0"/>`
  return `<c:dLbls>${format}${bare}${letters(look, 'fitted')}${valueElement('dLblPos', position)}${shown(true)}</c:dLbls>`
}

/** No numbers but those of the series. */
export const noLabels = `<c:dLbls>${shown(false)}</c:dLbls>`

function shown(isShown: boolean): string {
  return ['LegendKey', 'Val', 'CatName', 'SerName', 'Percent', 'BubbleSize']
    .map(what => valueElement(`show${what}`, what === 'Val' && isShown ? 1 : 0))
    .join('')
}

function texts(cells: string, values: readonly string[]): string {
  const points = values.map((text, index) => point(index, escapeWordText(text))).join('')
  return `<c:strRef><c:f>${cells}</c:f><c:strCache>${valueElement('ptCount', values.length)}${points}</c:strCache></c:strRef>`
}

function point(index: number, value: string): string {
  return `<c:pt idx="${index}"><c:v>${value}</c:v></c:pt>`
}
