import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

const id = 'percobaan-baru'
/** All that a kind needs to be built, checked and tested. */
const copied = [
  ...['bench', 'biome', 'biome.json', 'data', 'package.json', 'scripts', 'src', 'templates', 'test', 'tsconfig.json'],
  'vitest.config.ts',
]
const minutes = 60_000

let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'laporan-jenis-'))
  for (const name of copied) cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
})

afterAll(() => {
  rmSync(copy, { recursive: true })
})

/** Runs a command in the copy; what it said is in the error when it fails. */
function runInCopy(file: string, parameters: readonly string[], more: NodeJS.ProcessEnv = {}): string {
  const env = { ...process.env, ...more, VITEST: undefined, NODE_ENV: undefined }
  return execFileSync(process.execPath, [file, ...parameters], { cwd: copy, env, encoding: 'utf8', stdio: 'pipe' })
}

const tool = (name: string) => join('node_modules', name)
/** The tests of the new kind, and those of the architecture; in one process, since a second would load the program again. */
const runTests = (files: readonly string[], more?: NodeJS.ProcessEnv) =>
  runInCopy(tool('vitest/vitest.mjs'), ['run', ...files, '-t', `${id}|the architecture`, '--maxWorkers=1'], more)

test('a scaffolded kind is in every list, conforms, and is clean code', { timeout: 4 * minutes }, () => {
  runInCopy(resolve('dist/new-kind.js'), [id])
  const registry = readFileSync(join(copy, 'src/kinds/registry.ts'), 'utf8')
  expect(registry).toContain("import { percobaanBaru } from './percobaan-baru/index.ts'")
  expect(registry).toMatch(/reportKinds: readonly ReportKind\[\] = \[(?:\s*\w+,)+\s*percobaanBaru,?\s*\]/)

  // Only what is new and what lists it: the rest is checked with the project, which takes a kind for what `ReportKind` says.
  const written = ['src/kinds', `test/kinds/${id}`]
  runInCopy(tool('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '--vcs-enabled=false', ...written])
  const narrow = { extends: './tsconfig.json', include: ['src/kinds/registry.ts', `src/kinds/${id}`] }
  writeFileSync(join(copy, 'tsconfig.baru.json'), JSON.stringify(narrow))
  runInCopy(tool('typescript/bin/tsc'), ['--noEmit', '--project', 'tsconfig.baru.json'])

  const conformance = 'test/kinds/conformance.test.ts'
  runTests([conformance], { UPDATE_GOLDEN: '1' })
  const others = ['test/verify/samples.test.ts', 'test/kinds/audit-samples.test.ts', 'test/architecture']
  expect(runTests([conformance, ...others])).toMatch(/passed/)

  const problems = readFileSync(join(copy, `test/kinds/${id}/cases/isian-salah/expected/problems.txt`), 'utf8')
  for (const code of ['cell.not-a-year', 'cell.not-a-date', 'cell.not-a-count', 'fact.missing'])
    expect(problems).toContain(code)
})

test('a name that is none, or is taken, is refused', () => {
  for (const name of ['Percobaan', 'percobaan_2', '../luar', 'monev-skm', '']) {
    expect(() => runInCopy(resolve('dist/new-kind.js'), [name]), name).toThrow()
  }
})
