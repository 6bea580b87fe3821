import { expect, test } from 'vitest'
import { readMarks } from '../../../src/verify/standard/pdf-file.ts'

test('numbers of marks, in order', () => {
  const { numbers, unmarked, isBalanced } = readMarks(
    '/P <</MCID 0>> BDC BT (a) Tj ET EMC /TD <</MCID 1>> BDC [<01>] TJ EMC',
  )
  expect({ numbers, unmarked, isBalanced }).toEqual({ numbers: [0, 1], unmarked: [], isBalanced: true })
})

test('what is drawn inside an artifact needs no number, and outside of both it is told', () => {
  const { unmarked } = readMarks('/Artifact BMC 0 0 m S EMC BT (EMC \\) S) Tj ET 1 0 0 rg 0 0 1 1 re f')
  expect(unmarked).toEqual(['Tj', 'f'])
})

test('marks that are neither numbered nor artifacts do not count as marks', () => {
  expect(readMarks('/Span <</Lang (id)>> BDC (a) Tj EMC').unmarked).toEqual(['Tj'])
})

test('every mark must end, and none ends twice', () => {
  expect(readMarks('/P <</MCID 0>> BDC').isBalanced).toBe(false)
  expect(readMarks('EMC').isBalanced).toBe(false)
})
