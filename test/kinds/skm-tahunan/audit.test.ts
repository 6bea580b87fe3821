import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { skmTahunan } from '../../../src/kinds/skm-tahunan/index.ts'

const folder = 'test/kinds/skm-tahunan/cases'
const told = (name: string) =>
  readFileSync(`${folder}/${name}/expected/problems.txt`, 'utf8').matchAll(/^(?:galat|peringatan) (\S+)$/gm)
const codesOf = (name: string) => new Set([...told(name)].map(([, code]) => code))

test('every rule of the annual report finds something in the case that is made for it', () => {
  const found = codesOf('setiap-aturan-menemukan-sesuatu')
  // One compares with an archived report: see `annual-chain.test.ts`.
  const own = skmTahunan.rules.filter(code => !code.startsWith('privacy.') && code !== 'tren.archive-differs')
  expect(own.filter(code => !found.has(code))).toEqual([])
})

test('published figures are told nothing of', () => {
  expect([...codesOf('angka-nasional-2021'), ...codesOf('angka-nasional-2022')]).toEqual([])
})
