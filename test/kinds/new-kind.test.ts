import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readRequest } from '../../scripts/new-kind/read-request.ts'

/** All that a kind needs to be built, checked and tested. */
const copied = [
  ...['bench', 'biome', 'biome.json', 'data', 'package.json', 'scripts', 'src', 'templates', 'test', 'tsconfig.json'],
  'vitest.config.ts',
]
const minutes = 60_000

/** One of every skeleton; `made` is what the files of its kinds call it. */
const plain = { id: 'percobaan-baru', made: 'percobaanBaru', words: [] }
const evaluation = { id: 'nilai-percobaan-rekaan', made: 'nilaiPercobaanRekaan', words: ['--instrumen'] }
const scaffolds = [plain, evaluation]

let copy: string

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'laporan-jenis-'))
  for (const name of copied) cpSync(name, join(copy, name), { recursive: true })
  symlinkSync(resolve('node_modules'), join(copy, 'node_modules'))
  for (const { id, words } of scaffolds) runInCopy(resolve('dist/new-kind.js'), [...words, id])
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
const wanted = [...scaffolds.map(({ id }) => id), 'the architecture'].join('|')
/** The tests of the new kinds, and those of the architecture; in one process, since a second would load the program again. */
const runTests = (files: readonly string[], more?: NodeJS.ProcessEnv) =>
  runInCopy(tool('vitest/vitest.mjs'), ['run', ...files, '-t', wanted, '--maxWorkers=1'], more)

const expectedOf = (id: string, name: string, file: string) =>
  readFileSync(join(copy, `test/kinds/${id}/cases/${name}/expected/${file}`), 'utf8')

describe('scaffolded kinds', () => {
  test('they are in every list, conform, and are clean code', { timeout: 4 * minutes }, () => {
    const registry = readFileSync(join(copy, 'src/kinds/registry.ts'), 'utf8')
    for (const { id, made } of scaffolds) expect(registry).toContain(`import { ${made} } from './${id}/index.ts'`)
    expect(registry).toMatch(
      /reportKinds: readonly ReportKind\[\] = \[(?:\s*\w+,)+\s*percobaanBaru,\s*nilaiPercobaanRekaan,?\s*\]/,
    )

    // Only what is new and what lists it: the rest is checked with the project, which takes a kind for what `ReportKind` says.
    const folders = scaffolds.map(({ id }) => `src/kinds/${id}`)
    const written = ['src/kinds', 'data/instruments', ...scaffolds.map(({ id }) => `test/kinds/${id}`)]
    runInCopy(tool('@biomejs/biome/bin/biome'), ['check', '--error-on-warnings', '--vcs-enabled=false', ...written])
    const narrow = { extends: './tsconfig.json', include: ['src/kinds/registry.ts', ...folders] }
    writeFileSync(join(copy, 'tsconfig.baru.json'), JSON.stringify(narrow))
    runInCopy(tool('typescript/bin/tsc'), ['--noEmit', '--project', 'tsconfig.baru.json'])

    const conformance = 'test/kinds/conformance.test.ts'
    runTests([conformance], { UPDATE_GOLDEN: '1' })
    const others = [
      ...['test/verify/samples.test.ts', 'test/kinds/audit-samples.test.ts', 'test/architecture'],
      'test/instrument/instrument-file.test.ts',
    ]
    expect(runTests([conformance, ...others])).toMatch(/passed/)
  })

  test('the plain one refuses what it cannot read', () => {
    const problems = expectedOf(plain.id, 'isian-salah', 'problems.txt')
    for (const code of ['cell.not-a-year', 'cell.not-a-date', 'cell.not-a-count', 'fact.missing'])
      expect(problems).toContain(code)
  })

  test('the evaluation refuses scores that its instrument does not have, and tells findings', () => {
    const problems = expectedOf(evaluation.id, 'isian-salah', 'problems.txt')
    for (const code of ['penilaian.subject-unknown', 'skor.off-scale', 'skor.unknown-code', 'skor.twice'])
      expect(problems).toContain(code)
    expect(problems).toContain('bukan salah satu dari 1, 2, 3, 4, 5, 6, 7')
    const findings = expectedOf(evaluation.id, 'semua-catatan', 'problems.txt')
    for (const code of ['penilaian.weights', 'penilaian.grade-differs']) expect(findings).toContain(code)
  })

  // By hand: A 5,50, B 6,60 and C 4,50 weigh 40, 35 and 25 of a hundred, which is 5,635.
  test('the evaluation comes to what its invented instrument of 1 to 7 is by hand, graded by five bands', () => {
    const { units, mean } = JSON.parse(expectedOf(evaluation.id, 'contoh-lengkap', 'figures.json'))
    const aspects = { Kebijakan: '5.50', Petugas: '6.60', Sarana: '4.50' }
    expect(units['Balai Umpama']).toMatchObject({ aspects, value: '5.64' })
    expect(units['Balai Besar Teladan'].value).toBe('7.00')
    expect(mean).toEqual({ value: '5.42', grade: 'B (Baik)' })
    const tree = expectedOf(evaluation.id, 'contoh-lengkap', 'tree.txt')
    expect(tree.match(/grade-\d-of-5/g)?.length).toBeGreaterThanOrEqual(5)
  })
})

/** The code and the words with which the tool refuses; undefined when it does not. */
function refusalOf(words: readonly string[]): { readonly status: number; readonly stderr: string } | undefined {
  try {
    runInCopy(resolve('dist/new-kind.js'), words)
    return undefined
  } catch (error) {
    return error as { readonly status: number; readonly stderr: string }
  }
}

test('words that ask for no kind, or for two, are refused; others are a name and its skeleton', () => {
  const names = ['Percobaan', 'percobaan_2', '../luar', '']
  for (const words of [...names.map(name => [name]), [], ['--instrumen'], ['satu', 'dua'], ['--instrumne', 'satu']])
    expect(readRequest(words), words.join(' ')).toMatchObject({ refused: expect.stringMatching(/\.$/) })
  for (const words of [['--help'], ['--instrumen', '-h']]) expect(readRequest(words)).toBe('help')
  for (const words of [
    ['--instrumen', 'satu-dua'],
    ['satu-dua', '--instrumen'],
  ])
    expect(readRequest(words)).toMatchObject({ names: { camel: 'satuDua' }, skeleton: 'evaluation' })
  expect(readRequest(['satu-dua'])).toMatchObject({ names: { pascal: 'SatuDua' }, skeleton: 'plain' })
})

test('a refusal ends with code 2 and the usage, which --help shows too', () => {
  const usage = expect.stringContaining('npm run jenis-baru -- --instrumen <nama>')
  expect(refusalOf(['--instrumen'])).toMatchObject({ status: 2, stderr: usage })
  expect(runInCopy(resolve('dist/new-kind.js'), ['--help'])).toEqual(usage)
})

test('a name that a kind, templates or instruments have is taken, and nothing is written', () => {
  const before = readdirSync(join(copy, 'data/instruments'))
  for (const [name, place] of [
    ['monev-skm', 'src/kinds/monev-skm'],
    ['shared', 'templates/shared'],
    ['skm', 'data/instruments/skm-2004.json'],
  ] as const) {
    const stderr = expect.stringContaining(place)
    expect(refusalOf(['--instrumen', name]), name).toMatchObject({ status: 2, stderr })
  }
  expect(readdirSync(join(copy, 'data/instruments'))).toEqual(before)
})
