import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { reissueReport } from '../../../src/app/archive/reissue-report.ts'
import { importFile } from '../../../src/app/disk/archives.ts'
import type { Manifest } from '../../../src/archive/manifest.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import type { ReportKind } from '../../../src/kinds/report-kind.ts'
import { encode, testPort } from '../../archive/build-capsule.ts'
import { createReport, desk, storeAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { type Craft, packed, withPart } from './craft-package.ts'

// Capsules that agree with themselves and come into an archive, with templates, reference data or fonts that no program can
// use. Making the report again tells of the capsule and the part; it is no failure of our own.

const ports = keptPorts()
let folder: string
let whole: Craft

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-palsu-'))
  const archiveFolder = join(folder, 'asal')
  const input = 'test/kinds/spkp-spak/cases/satu-responden-bulan-pertama/input.json'
  const made = await createReport(input, { outputFolder: folder, archiveFolder, formats: ['html', 'pdf'] })
  const id = made.capsule?.id ?? ''
  const manifest: Manifest = JSON.parse(readFileSync(join(archiveFolder, id, 'manifest.json'), 'utf8'))
  const files = manifest.parts.map(
    ({ path }) => [path, new Uint8Array(readFileSync(join(archiveFolder, id, path)))] as const,
  )
  whole = { manifest, files: new Map(files) }
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

let packages = 0

/** Brings a crafted capsule into an archive of its own, and makes its report again from there. */
async function againFrom(craft: Craft, kinds: readonly ReportKind[] = reportKinds) {
  packages += 1
  const [file, store] = [join(folder, `${packages}.zip`), storeAt(join(folder, `arsip-${packages}`), testPort())]
  writeFileSync(file, packed(craft))
  const imported = await importFile(file, store, desk)
  if (!imported.ok) throw new Error(JSON.stringify(imported.problems))
  const { id } = imported.value
  return { id, outcome: await reissueReport(store, id, kinds, ports, testPort().versions()) }
}

const text = (path: string) => new TextDecoder().decode(whole.files.get(path))
const changed = (path: string, change: (words: string) => string): Craft =>
  withPart(whole, path, encode(change(text(path))))

/** Without the parts whose path begins so. */
function without(beginning: string): Craft {
  const isKept = (path: string) => !path.startsWith(beginning)
  const parts = whole.manifest.parts.filter(({ path }) => isKept(path))
  return {
    manifest: { ...whole.manifest, parts },
    files: new Map([...whole.files].filter(([path]) => isKept(path))),
  }
}

const data = 'sumberdaya/data'
const templates = 'sumberdaya/templates'
const spkp = `${data}/instruments/spkp-2021.json`
const root = `${templates}/spkp-spak/laporan.hbs`
const cover = `${templates}/shared/sampul.hbs`
const theme = `${templates}/tema/bawaan.json`
const face = 'huruf/Arimo/regular.ttf'

const forged: readonly (readonly [what: string, part: string, craft: () => Craft])[] = [
  ['an instrument that says nothing', spkp, () => withPart(whole, spkp, encode('{}'))],
  ['an instrument that is a list', spkp, () => withPart(whole, spkp, encode('[]'))],
  [
    'an instrument of no day',
    spkp,
    () => changed(spkp, words => words.replace(/"validFrom": "[^"]*"/, '"validFrom": ""')),
  ],
  ['an instrument of a later day', spkp, () => changed(spkp, words => words.replace(/2021-\d\d-\d\d/, '2999-01-01'))],
  ['no instrument', 'data/instruments/spkp', () => without(`${data}/instruments/spkp`)],
  [
    'reference data that are null',
    `${data}/reference/respondents-zi.json`,
    () => withPart(whole, `${data}/reference/respondents-zi.json`, encode('null')),
  ],
  ['no reference data', 'data/reference', () => without(`${data}/reference`)],
  ['a template that does not end', cover, () => changed(cover, words => `${words}{{#if`)],
  ['a template that asks for more than there is', cover, () => changed(cover, words => `${words}{{tidakAda}}`)],
  ['a template that is no markup', root, () => changed(root, words => words.replaceAll('</', '<'))],
  ['a template that includes itself', root, () => changed(root, words => `{{> laporan}}${words}`)],
  ['a template of nothing', root, () => withPart(whole, root, new Uint8Array())],
  ['no template', templates.replace('sumberdaya/', ''), () => without(`${templates}/spkp-spak`)],
  ['a theme that is a list', theme, () => withPart(whole, theme, encode('[]'))],
  ['a theme that says nothing', theme, () => withPart(whole, theme, encode('{}'))],
  [
    'a font that ends behind its beginning',
    face,
    () => withPart(whole, face, (whole.files.get(face) ?? new Uint8Array()).slice(0, 40)),
  ],
]

test.each(forged)('%s: the problem names the capsule and the part', async (_, part, craft) => {
  const { id, outcome } = await againFrom(craft())
  const errors = outcome.problems.filter(({ severity }) => severity === 'galat')
  expect(outcome.ok).toBe(false)
  expect(errors.length).toBeGreaterThan(0)
  for (const { place } of errors) expect(place.file).toContain(id)
  const told = errors.map(({ place, message }) => `${place.file} ${message}`)
  expect(
    told.some(one => one.includes(part)),
    told.join('\n'),
  ).toBe(true)
})

test('an error where every part is what this program has is our own, and thrown on', async () => {
  const failing = reportKinds.map(kind => ({
    ...kind,
    prepare: async () => {
      throw new Error('a fault of the program')
    },
  }))
  await expect(againFrom(whole, failing)).rejects.toThrow('a fault of the program')
})

test('what is as it was is made again, byte for byte', async () => {
  const { outcome } = await againFrom(whole)
  expect(outcome.ok && outcome.value.isIdentical).toBe(true)
  expect(readdirSync(folder)).toContain('asal')
})
