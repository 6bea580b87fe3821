import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { Decimal, roundHalfUp } from '../../../src/base/decimal.ts'
import { monevSkm } from '../../../src/kinds/monev-skm/index.ts'
import { cellName, traceValues } from '../trace-values.ts'

const folder = 'test/kinds/monev-skm/cases/turun-dan-belum-tercapai'
const input = JSON.parse(readFileSync(`${folder}/input.json`, 'utf8'))
const traced = await traceValues(monevSkm, input, 'publik')

function figure(path: string) {
  const found = traced?.values.find(value => value.path === path)
  if (found?.origin === undefined) throw new Error(`${path} is not printed, or says no rule`)
  const cells = (found.origin.cells?.() ?? []).map(cellName)
  return { value: found.value, cells: cells.map(contentOf) }
}

/** What the input holds under `SKM![0].U1`. */
function contentOf(name: string): string {
  const [, sheet = '', row = '', column = ''] = /^(.*)!\[(\d+)\]\.(.*)$/.exec(name) ?? []
  return String(input[sheet][Number(row)][column])
}

const numbers = (cells: readonly string[]) => cells.map(text => new Decimal(text.replace(',', '.')))

test('the cells that an IKM names, averaged by hand, give it', () => {
  for (const at of [0, 1]) {
    const { value, cells } = figure(`surveys.${at}.ikm`)
    const sum = numbers(cells).reduce((total, one) => total.plus(one), new Decimal(0))
    expect(cells.length).toBe(9)
    expect(roundHalfUp(sum.div(cells.length), 2)).toBe(value)
  }
})

test('the cells that counts of actions name, counted by hand, give them', () => {
  const [closed, open, actions] = [figure('ratl.total.closed'), figure('ratl.total.open'), figure('ratl.total.actions')]
  expect(closed.cells.filter(status => status === 'Close').length).toBe(closed.value)
  expect(open.cells.filter(status => status !== 'Close').length).toBe(open.value)
  expect(actions.cells.length).toBe(actions.value)
})

test('an achievement is the IKM of its cells against the target that it names', () => {
  const { value, cells } = figure('surveys.0.achievement')
  const target = numbers(cells).at(-1)
  const ikm = figure('surveys.0.ikm').value
  expect(roundHalfUp(new Decimal(String(ikm)).times(100).div(target ?? 0), 2)).toBe(value)
})
