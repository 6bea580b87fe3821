import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { placeSummary } from '../../src/runs/batch-summary.ts'
import { keptPorts } from '../kept-ports.ts'

const ports = { ...keptPorts(), files: nodeFiles }

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-ringkasan-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

const place = async (words: string, overwrite = false) => {
  const placed = await placeSummary(folder, 'Ringkasan', new TextEncoder().encode(words), overwrite, ports)
  return placed.ok ? placed.value.slice(folder.length + 1) : placed.problems
}
const shown = () => readdirSync(folder).filter(name => !name.startsWith('.'))
const contentOf = (name: string) => readFileSync(join(folder, name), 'utf8')

test('a list takes the place of the one of the run before', async () => {
  for (const words of ['satu', 'dua', 'tiga', 'dua', 'empat', 'lima']) {
    expect(await place(words)).toBe('Ringkasan.xlsx')
    expect(contentOf('Ringkasan.xlsx')).toBe(words)
  }
  expect(shown()).toEqual(['Ringkasan.xlsx'])
})

test('a list that somebody wrote or changed stays, unless the run was told to replace files', async () => {
  writeFileSync(join(folder, 'Ringkasan.xlsx'), 'milik orang lain')
  expect(await place('satu')).toBe('Ringkasan (2).xlsx')
  expect(await place('dua')).toBe('Ringkasan (2).xlsx')
  writeFileSync(join(folder, 'Ringkasan (2).xlsx'), 'diberi catatan')
  expect(await place('tiga')).toBe('Ringkasan (3).xlsx')
  expect(shown().map(contentOf).sort()).toEqual(['diberi catatan', 'milik orang lain', 'tiga'])
  expect(await place('empat', true)).toBe('Ringkasan.xlsx')
})
