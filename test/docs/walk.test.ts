import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { runInMemory } from '../cli/run-in-memory.ts'
import { proseOf } from './documents.ts'

const folder = mkdtempSync(join(tmpdir(), 'laporan-jalan-'))
const example = join(folder, 'monev-skm-contoh.xlsx')

afterAll(() => {
  rmSync(folder, { recursive: true })
})

test('the cell that is walked from workbook to page is there, and comes out as it is told', async () => {
  const [, walk = ''] = proseOf('docs/ARCHITECTURE.md').split('## 2. The walk of one cell')
  const [, cell = ''] = /Its cell `(SKM!\w+)`/.exec(walk) ?? []
  const [value = '', ikm = ''] = [...walk.matchAll(/\*\*(\d\d,\d\d)\*\*/g)].map(([, figure = '']) => figure)
  const [, grade = ''] = /, mutu ([A-D])\./.exec(walk) ?? []
  await runInMemory('contoh', 'monev-skm', folder)
  const ofIkm = await runInMemory('jelaskan', example, ikm)
  expect(ofIkm.out).toMatch(new RegExp(`U4 .*${value}, dari ${cell}`))
  const ofGrade = await runInMemory('jelaskan', example, 'surveys.0.grade')
  expect(ofGrade.out).toMatch(new RegExp(`^${grade}$`, 'm'))
})
