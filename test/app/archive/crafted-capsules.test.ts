import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { zipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { packageLimits } from '../../../src/app/archive/unpack-package.ts'
import { importFile } from '../../../src/app/disk/archives.ts'
import { listCapsules } from '../../../src/archive/folder/find-capsules.ts'
import { inspectArchive } from '../../../src/archive/folder/inspect-archive.ts'
import type { Manifest, ManifestPart } from '../../../src/archive/manifest.ts'
import { canonicalManifest } from '../../../src/archive/manifest-bytes.ts'
import { encode, sha256, testPort } from '../../archive/build-capsule.ts'
import { desk, storeAt } from '../../desk.ts'
import { runs } from '../../laws.ts'
import { type Craft, craftOfV1, craftOfV2, entriesOf, packed, withMore, withPart } from './craft-package.ts'

// Packages that somebody made who knows how this program makes them: hashes and names agree, and something is wrong all the
// same. None may come into an archive.

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-buatan-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

let packages = 0

async function imported(bytes: Uint8Array) {
  packages += 1
  const [file, archive] = [join(folder, `${packages}.zip`), join(folder, `arsip-${packages}`)]
  writeFileSync(file, bytes)
  return { archive, outcome: await importFile(file, storeAt(archive, testPort()), desk) }
}

const report = 'laporan/Laporan Monev SKM Semester I Tahun 2026.html'
const source = 'sumber/semester-1.json'
const [v1, v2] = [craftOfV1(), craftOfV2()]

const withLabel = (label: Readonly<Record<string, unknown>>): Craft => ({
  ...v2,
  manifest: { ...v2.manifest, report: { ...v2.manifest.report, ...label } } as Manifest,
})
const withFacts = (facts: Readonly<Record<string, unknown>>, craft: Craft = v2): Craft => ({
  ...craft,
  manifest: { ...craft.manifest, ...facts } as Manifest,
})
const withInput = (change: (input: Record<string, unknown>) => unknown): Craft => {
  const input = JSON.parse(new TextDecoder().decode(v2.files.get('masukan.json')))
  return withPart(v2, 'masukan.json', encode(JSON.stringify(change(input))))
}
const withReport = (facts: Readonly<Record<string, unknown>>) =>
  withInput(input => ({ ...input, report: { ...(input.report as object), ...facts } }))
const renamed = (path: string, role: ManifestPart['role'] = 'resource'): Craft =>
  withMore(v2, { path, role }, encode('{}'))
const renamedReport = (path: string): Craft => withPart(v2, report, v2.files.get(report) ?? encode(''), { path })

function deep(levels: number): unknown {
  let value: unknown = 1
  for (let level = 0; level < levels; level += 1) value = [value]
  return value
}

/** Each agrees with itself: its name is that of its manifest, and its parts have the hashes that stand there. */
const crafts: Readonly<Record<string, () => Craft>> = {
  'a kind that a sweep takes for a leftover': () => withLabel({ kind: '.sementara-monev-skm' }),
  'a kind that a sweep takes for a stale lock': () => withLabel({ kind: '.kunci-usang-monev' }),
  'a kind that leads elsewhere': () => withLabel({ kind: '../monev-skm' }),
  'a kind that leads elsewhere on Windows': () => withLabel({ kind: '..\\monev-skm' }),
  'a kind on another drive': () => withLabel({ kind: 'c:monev-skm' }),
  'a kind that nobody knows': () => withLabel({ kind: 'laporan-lain' }),
  'a kind in capitals': () => withLabel({ kind: 'MONEV-SKM' }),
  'another kind': () => withLabel({ kind: 'spkp-spak', period: '2026-01' }),
  'no kind': () => withLabel({ kind: '' }),
  'a period that is none': () => withLabel({ period: 'kapan-saja' }),
  'a period that leads elsewhere': () => withLabel({ period: '2026-1/..' }),
  'a period in words': () => withLabel({ period: '2026-1-ganda' }),
  'another period than its input': () => withLabel({ period: '2026-2' }),
  'a period of another year': () => withLabel({ period: '9999-1' }),
  'another unit than its input': () => withLabel({ unit: 'Inspektorat Lain' }),
  'a unit of two lines': () => withLabel({ unit: 'Inspektorat\nUtama' }),
  'a title that commands a terminal': () => withLabel({ title: 'Laporan\u001b[2J' }),
  'a title without end': () => withLabel({ title: 'x'.repeat(5000) }),
  'a number of two lines': () => withLabel({ number: '1\r\n2' }),
  'an edition that nobody knows': () => withLabel({ edition: 'rahasia' }),
  'a fact more': () => withFacts({ catatan: 'lebih' }),
  'a fact less': () => withFacts({ figures: undefined }),
  'figures that are a list': () => withFacts({ figures: [1] }),
  'figures without bottom': () => withFacts({ figures: { a: deep(2000) } }),
  'no time': () => withFacts({ made: { ...v2.manifest.made, at: 'kemarin' } }),
  'no maker in format 2': () => withFacts({ made: v1.manifest.made }),
  'a maker in format 1': () => withFacts({ made: v2.manifest.made }, v1),
  'it takes the place of another report': () => withFacts({ replaces: 'monev-skm-2025-2-0123456789abcdef' }),
  'it takes the place of what is no capsule': () => withFacts({ replaces: '.arsip-laporan' }),
  'it follows a later one': () => withFacts({ follows: ['monev-skm-2026-2-0123456789abcdef'] }),
  'it follows itself': () => withFacts({ follows: ['monev-skm-2026-1-0123456789abcdef'] }),
  'it follows another kind': () => withFacts({ follows: ['spkp-spak-2025-01-0123456789abcdef'] }),
  'it is the copy of another report': () => withFacts({ publicOf: 'monev-skm-2025-1-0123456789abcdef' }),
  'its input is elsewhere': () => withFacts({ input: { ...v2.manifest.input, path: 'sumber/lain.json' } }),
  'its input leads elsewhere': () => withFacts({ input: { ...v2.manifest.input, path: '../lain.json' } }),
  'its input is not the one it tells of': () =>
    withFacts({ input: { ...v2.manifest.input, files: [{ path: source, bytes: 2, sha256: sha256(encode('{}')) }] } }),
  'an input that it says it does not hold': () => withFacts({ input: { ...v2.manifest.input, kept: 'hash' } }),
  'no file of its input told of': () => withFacts({ input: { ...v2.manifest.input, files: [] } }),
  'an input that is no JSON': () => withPart(v2, 'masukan.json', encode('bukan JSON')),
  'an input that is no UTF-8': () => withPart(v2, 'masukan.json', new Uint8Array([0x7b, 0xff, 0x7d])),
  'an empty input': () => withPart(v2, 'masukan.json', new Uint8Array()),
  'an input that is a list': () => withInput(() => []),
  'an input that says nothing': () => withInput(() => ({})),
  'an input without bottom': () => withInput(input => ({ ...input, lain: deep(2000) })),
  'an input of another semester': () => withReport({ semester: 'II' }),
  'an input of another year': () => withReport({ year: 2020 }),
  'an input of another unit': () => withReport({ author: 'Inspektorat Lain' }),
  'two inputs': () => withMore(v2, { path: 'sumber/masukan.json', role: 'input' }, encode('{}')),
  'the input as a resource': () => withPart(v2, 'masukan.json', encode('{}'), { role: 'resource' }),
  'no report': () => withPart(v2, report, encode('<html></html>'), { role: 'resource' }),
  'a report that is no text': () => withPart(v2, report, new Uint8Array([0xc3, 0x28])),
  'a report of a program': () => renamedReport('laporan/Laporan.exe'),
  'a report that is no PDF': () => renamedReport('laporan/Laporan.pdf'),
  'a report that is no DOCX': () => renamedReport('laporan/Laporan.docx'),
  'a report in a folder of its own': () => renamedReport('laporan/dalam/Laporan.html'),
  'a theme that is no JSON': () => withMore(v2, { path: 'tema.json', role: 'theme' }, encode('[')),
  'a theme in another place': () => withMore(v2, { path: 'tema-lain.json', role: 'theme' }, encode('{}')),
  'earlier reports that are none': () =>
    withMore(v2, { path: 'laporan-sebelumnya.json', role: 'earlier' }, encode('[1]')),
  'earlier reports without figures': () =>
    withMore(v2, { path: 'laporan-sebelumnya.json', role: 'earlier' }, encode('[{"capsule":"a","period":"b"}]')),
  'a font that is none': () => withMore(v2, { path: 'huruf/Arimo/regular.ttf', role: 'font' }, encode('huruf')),
  'a picture that is none': () => withMore(v2, { path: 'sumber/logo.png', role: 'picture' }, encode('<svg/>')),
  'a resource that is no JSON': () => withMore(v2, { path: 'sumberdaya/a.json', role: 'resource' }, encode('{')),
  'a resource of a program': () => renamed('sumberdaya/jalan.exe'),
  'the manifest as a part of itself': () => renamed('manifest.json'),
  'a device of Windows': () => renamed('sumberdaya/con.json'),
  'a device of Windows with an ending': () => renamed('sumberdaya/LPT1.data.json'),
  'a name that ends with a dot': () => renamed('sumberdaya/data.json.'),
  'a name that ends with a space': () => renamed('sumberdaya/data.json '),
  'a name with a question mark': () => renamed('sumberdaya/data?.json'),
  'a name with a tab': () => renamed('sumberdaya/da\tta.json'),
  'a name that a sweep takes for a temporary file': () => renamed('sumberdaya/.data.json.4194303-0-1.tmp'),
  'a hidden name': () => renamed('sumberdaya/.data.json'),
  'a name that is too long': () => renamed(`sumberdaya/${'n'.repeat(252)}.json`),
  'a path that is too long': () => renamed(`sumberdaya/${'folder/'.repeat(60)}data.json`),
  'a part twice': () => withMore(v2, { path: source, role: 'source' }, v2.files.get(source) ?? encode('')),
  'two parts that differ in capitals': () =>
    withMore(renamed('sumberdaya/a.json'), { path: 'sumberdaya/A.json', role: 'resource' }, encode('{}')),
  'two parts that differ in how é is written': () =>
    withMore(renamed('sumberdaya/\u00e9.json'), { path: 'sumberdaya/e\u0301.json', role: 'resource' }, encode('{}')),
  'a part inside another': () =>
    withMore(renamed('sumberdaya/a.json'), { path: 'sumberdaya/a.json/b.json', role: 'resource' }, encode('{}')),
  'a part that leads elsewhere': () => renamed('../luar.json'),
  'a part of the root': () => renamed('/etc/luar.json'),
  'a part on another drive': () => renamed('C:/luar.json'),
  'a size that is not its own': () => withPart(v2, source, v2.files.get(source) ?? encode(''), { bytes: 1 }),
  'a hash that is not its own': () => withPart(v2, report, encode('<html></html>'), { sha256: '0'.repeat(64) }),
}

describe('capsules that agree with themselves', () => {
  test.each(Object.entries(crafts))('%s', async (_, craft) => {
    const { outcome, archive } = await imported(packed(craft()))
    expect(outcome.problems.map(({ code }) => code)).toEqual(['kapsul.not-a-package'])
    expect(existsSync(archive)).toBe(false)
  })
})

const text = canonicalManifest(v2.manifest)
const said = (change: (words: string) => string): Uint8Array => encode(change(new TextDecoder().decode(text)))

/** Manifests of other bytes, under the name that these give. */
const texts: Readonly<Record<string, Uint8Array>> = {
  'a fact twice': said(words => words.replace('{', '{"format":2,')),
  spaces: said(words => words.replace('":', '": ')),
  'a byte order mark': said(words => `\ufeff${words}`),
  'no line end': said(words => words.trimEnd()),
  'something behind': said(words => `${words} `),
  'an escaped letter': said(words => words.replace('"format"', '"\\u0066ormat"')),
  'a number written otherwise': said(words => words.replace('"format":2', '"format":2.0')),
}

test.each(Object.entries(texts))('a manifest with %s is none of ours', async (_, bytes) => {
  const { outcome, archive } = await imported(packed(v2, bytes))
  expect(outcome.problems.map(({ code }) => code)).toEqual(['kapsul.not-a-package'])
  expect(existsSync(archive)).toBe(false)
})

type Entries = Record<string, Uint8Array>
const only = (entries: Entries, isKept: (name: string) => boolean): Entries =>
  Object.fromEntries(Object.entries(entries).filter(([name]) => isKept(name)))
const under = (entries: Entries, change: (name: string) => string): Entries =>
  Object.fromEntries(Object.entries(entries).map(([name, bytes]) => [change(name), bytes]))

/** Packages whose files are not those of one capsule. */
const zips: Readonly<Record<string, (entries: Entries) => Uint8Array>> = {
  'a file more': entries => zipSync({ ...entries, 'catatan.txt': encode('') }),
  'a file more in its folder': entries => zipSync({ ...entries, [`${Object.keys(entries)[0]}.bak`]: encode('') }),
  'a folder more': entries => zipSync({ ...entries, 'kosong/': encode('') }),
  'a file that leads elsewhere': entries => zipSync({ ...entries, '../luar.txt': encode('') }),
  'no manifest': entries => zipSync(only(entries, name => !name.endsWith('manifest.json'))),
  'no input': entries => zipSync(only(entries, name => !name.endsWith('masukan.json'))),
  'no folder': entries => zipSync(under(entries, name => name.replace(/^[^/]+\//, ''))),
  'another name': entries => zipSync(under(entries, name => name.replace(/-[0-9a-f]{16}\//, `-${'0'.repeat(16)}/`))),
  'another series in its name': entries => zipSync(under(entries, name => name.replace('2026-1', '2026-2'))),
  'a folder around it': entries => zipSync(under(entries, name => `kiriman/${name}`)),
  'two capsules': entries => zipSync({ ...entries, ...entriesOf(v1) }),
  'a part that swells up': entries =>
    zipSync({ ...entries, [`${Object.keys(entries)[0]}.besar`]: new Uint8Array(packageLimits.ratioFreeBytes * 3) }),
  nothing: () => zipSync({}),
  'no zip': () => encode('bukan zip'),
  'not a byte': () => new Uint8Array(),
}

test.each(Object.entries(zips))('a package with %s is refused', async (_, zip) => {
  const { outcome, archive } = await imported(zip(entriesOf(v2)))
  expect(outcome.problems.map(({ code }) => code)).toEqual(['kapsul.not-a-package'])
  expect(existsSync(archive)).toBe(false)
})

test('parts that swell up together are refused while they are unpacked', async () => {
  const size = packageLimits.ratioFreeBytes * 0.75
  const swollen = (path: string, craft: Craft) =>
    withMore(craft, { path, role: 'resource' }, new Uint8Array(size).fill(32))
  const craft = ['a', 'b', 'c'].reduce((last, name) => swollen(`sumberdaya/${name}.txt`, last), v2 as Craft)
  const { outcome, archive } = await imported(packed(craft))
  expect(outcome.problems.map(({ message }) => message)).toEqual([
    expect.stringContaining('isinya jauh lebih besar daripada paket arsip mana pun'),
  ])
  expect(existsSync(archive)).toBe(false)
})

test('a package of a later format is named as such', async () => {
  const { outcome, archive } = await imported(packed(withFacts({ format: 3 })))
  expect(outcome.problems.map(({ code }) => code)).toEqual(['kapsul.newer'])
  expect(existsSync(archive)).toBe(false)
})

test('no changed byte of a package is taken for a capsule that says something else', () =>
  fc.assert(
    fc.asyncProperty(fc.nat(), fc.integer({ min: 1, max: 255 }), async (place, change) => {
      const bytes = packed(v2)
      const at = place % bytes.length
      bytes[at] = (bytes[at] ?? 0) ^ change
      const { outcome, archive } = await imported(bytes)
      // Times, and what the directory tells of the system, are of no account.
      if (outcome.ok) expect((await inspectArchive(archive, testPort(), sha256)).problems).toEqual([])
      else expect(existsSync(archive)).toBe(false)
    }),
    { numRuns: runs(60) },
  ))

test.each([
  ['format 1', v1],
  ['format 2', v2],
] as const)('what is right in every respect comes in, whole: %s', async (_, craft) => {
  const { outcome, archive } = await imported(packed(craft))
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.problems))
  expect((await inspectArchive(archive, testPort(), sha256)).problems).toEqual([])
  const listed = await listCapsules(archive, {}, testPort(), sha256)
  expect(listed.ok && listed.value.capsules).toMatchObject([{ id: outcome.value.id, isValid: true }])
})

test('there are enough of them', () => {
  expect(Object.keys({ ...crafts, ...texts, ...zips }).length).toBeGreaterThan(100)
})
