import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ProjectCopy, run, usualEnvironment } from './project-copy.ts'

// The package as others get it: packed, installed into a folder of its own, and used from a program that is not ours.

const { dependencies, version, exports, bin } = JSON.parse(readFileSync('package.json', 'utf8'))
let project: ProjectCopy
let foreign: string
let installed: string

beforeAll(() => {
  project = new ProjectCopy()
  foreign = project.at('orang lain')
  installed = join(foreign, 'node_modules', 'laporan')
  mkdirSync(foreign)
  writeFileSync(join(foreign, 'package.json'), JSON.stringify({ name: 'orang-lain', private: true, type: 'module' }))
  run('npm', ['pack', '--pack-destination', foreign], project.folder, usualEnvironment)
  // What the package asks for comes from here, by the very versions: an empty cache and no net prove that it asks for no more.
  const given = Object.keys(dependencies).map(name => resolve('node_modules', name))
  const offline = ['--offline', '--cache', project.at('cache'), '--ignore-scripts', '--no-audit', '--no-fund']
  run('npm', ['install', ...offline, join(foreign, `laporan-${version}.tgz`), ...given], foreign, usualEnvironment)
})

afterAll(() => {
  project.remove()
})

test('holds what it names and what people read, and nothing that only this repository runs', () => {
  for (const file of [bin.laporan, exports['.'].types, exports['.'].default, 'docs/panduan.md', 'LICENSE', 'README.md'])
    expect(existsSync(join(installed, file)), file).toBe(true)
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' })
  expect(
    files.filter(file => /\.map$|^(?:src|test|bench|scripts|node_modules)\b|^dist\/(?:bench|samples|start)/.test(file)),
  ).toEqual([])
  const licences = readFileSync(join(installed, 'dist/THIRD-PARTY-LICENSES.txt'), 'utf8')
  const libraries = Object.entries(JSON.parse(readFileSync(join(installed, 'dist/libraries.json'), 'utf8')))
  expect(libraries.length).toBeGreaterThan(50)
  expect(libraries.filter(([name, is]) => !licences.includes(`\n${name} ${is} (`))).toEqual([])
})

test('asks for the libraries that it loads when it runs or names in its types, and for no other', () => {
  const texts = readdirSync(join(installed, 'dist'), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.js$|\.d\.ts$/.test(file))
    .map(file => readFileSync(join(installed, 'dist', file), 'utf8'))
  const unused = Object.keys(dependencies).filter(
    name => !texts.some(text => new RegExp(`['"]${name}(?:/[^'"]*)?['"]`).test(text)),
  )
  expect(unused).toEqual([])
})

/** The program that README.md shows, and a line that must not be allowed. */
const [, shown = ''] = /```ts\n([\s\S]*?)```/.exec(readFileSync('README.md', 'utf8')) ?? []
const program = `${shown}
// @ts-expect-error there is no such format
export const wrong = () => app.make(input, { formats: ['odt'] })
`

test('the program that README.md shows is checked with strict types, and runs', () => {
  writeFileSync(join(foreign, 'coba.ts'), program)
  const types = { types: ['node'], typeRoots: [resolve('node_modules/@types')] }
  const strict = { strict: true, exactOptionalPropertyTypes: true, skipLibCheck: false, ...types }
  const compilerOptions = { module: 'nodenext', target: 'es2023', lib: ['es2023'], ...strict }
  writeFileSync(join(foreign, 'tsconfig.json'), JSON.stringify({ compilerOptions, files: ['coba.ts'] }))
  run(process.execPath, [resolve('node_modules/typescript/bin/tsc'), '-p', '.'], foreign, usualEnvironment)
  const said = run(process.execPath, ['coba.js'], foreign, usualEnvironment)
  expect(said).toMatch(/spkp-spak: [\s\S]*\nchecked [\s\S]*\nhasil\/spkp-spak-[\s\S]*\.pdf \d+ [0-9a-f]{64}\nagrees\n$/)
})

test('npx laporan runs it, of the version that was packed', () => {
  const npx = (...words: readonly string[]) =>
    run('npx', ['--no-install', 'laporan', ...words], foreign, usualEnvironment)
  expect(npx('--version').trim()).toBe(version)
  expect(npx('jenis')).toContain('monev-skm')
})
