import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadSeries } from '../../src/instrument/instrument-series.ts'

const path = 'data/instruments/skm-2017.json'
const good = readFileSync(path, 'utf8')

/** What is said of the file of an instrument. */
async function faultsOf(text: string): Promise<readonly string[]> {
  const resources = { list: async () => ['skm-2017.json'], read: async () => new TextEncoder().encode(text) }
  const said = await loadSeries('skm', resources).then(
    () => '',
    (error: Error) => error.message,
  )
  return said.split('\n')
}

/** The file with a text in place of another, and the line where it stands. */
function changed(from: string, to: string) {
  const before = good.slice(0, good.indexOf(from)).split('\n')
  expect(good).toContain(from)
  return { text: good.replace(from, to), line: before.length, column: (before.at(-1)?.length ?? 0) + 1 }
}

test('a file without faults is read', async () => {
  expect(await faultsOf(good)).toEqual([''])
})

test('a fault of the schema is told with its line, all at once', async () => {
  const { text, line } = changed('"factor": "25"', '"factor": "dua puluh lima"')
  const later = text.slice(0, text.indexOf('"source"')).split('\n').length
  const faults = await faultsOf(text.replace(/"source": /, '"sumber": '))
  expect(faults.some(fault => fault.startsWith(`${path}:${line}: readings.0.factor: `))).toBe(true)
  expect(faults.some(fault => fault.startsWith(`${path}:${later}: sumber: `))).toBe(true)
  expect(faults.some(fault => fault.startsWith(`${path}:1: source: `))).toBe(true)
})

test('a contradiction is told with its line', async () => {
  const twice = changed('"code": "U3"', '"code": "U2"')
  expect(await faultsOf(twice.text)).toEqual([`${path}:${twice.line}: criteria.2.code: U2 occurs twice`])
  const bands = changed('"bands"', '"bands"')
  const gap = good.replace(/"to": "88\.30"/, '"to": "88.20"')
  const fault = 'readings.0.bands: the bands of IKM do not reach from 25 to 100 in steps of 0.01'
  expect(await faultsOf(gap)).toEqual([`${path}:${bands.line}: ${fault}`])
})

test('what is no JSON is told with its line and column', async () => {
  const { text, line, column } = changed('"regulation":', '"regulation"')
  expect(await faultsOf(text)).toEqual([`${path}:${line}:${column + '"regulation" '.length}: this is no JSON`])
  const again = changed('"regulation":', '"code": "SKM", "regulation":')
  const [fault] = await faultsOf(again.text)
  expect(fault).toMatch(new RegExp(`^${path}:${again.line}:\\d+: a name that was there before$`))
})
