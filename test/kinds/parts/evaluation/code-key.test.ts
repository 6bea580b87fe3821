import { expect, test } from 'vitest'
import { everyCriterion } from '../../../../src/instrument/instrument.ts'
import { loadSeries } from '../../../../src/instrument/instrument-series.ts'
import { codeKey } from '../../../../src/kinds/parts/evaluation/evaluation.ts'
import { keptResources } from '../../../kept-resources.ts'

test.each([
  ['1.1.1', ' 1.1.1.'],
  ['3.a.T', '3. A. t'],
])('%s is written as %s too', (code, written) => {
  expect(codeKey(written)).toBe(codeKey(code))
})

test.each([
  ['1.1.11', '1.11.1'],
  ['1.1', '11'],
  ['3.a.T', '7.a.T'],
])('%s is not %s', (code, other) => {
  expect(codeKey(other)).not.toBe(codeKey(code))
})

const folders = await keptResources.list('data/instruments')
const ids = [...new Set(folders.map(name => name.replace(/-\d{4}\.json$/, '')))]

test.each(ids)('no two codes of %s are taken for one', async id => {
  for (const { criteria } of (await loadSeries(id, keptResources)).instruments) {
    const codes = everyCriterion(criteria).map(({ code }) => codeKey(code))
    expect(new Set(codes).size).toBe(codes.length)
  }
})
