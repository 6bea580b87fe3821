import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { besideIn } from '../../src/app/disk/open-input.ts'
import { loadAssets } from '../../src/pipeline/load-assets.ts'
import { loadDress } from '../../src/pipeline/load-dress.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { nodeJobs } from '../../src/platform/node-jobs.ts'
import type { FilePort } from '../../src/ports/ports.ts'
import type { Input } from '../../src/sources/input.ts'
import { keptPorts } from '../kept-ports.ts'
import { buildPng } from '../picture/build-png.ts'
import { craftedPictures } from '../picture/crafted-pictures.ts'
import { withThemes } from '../theme/themes.ts'

const ports = keptPorts()
const place = { file: 'data.xlsx', sheet: 'Laporan', cell: 'B18' }
const themeOf = (said: object) => JSON.stringify({ instansi: ['Badan Contoh'], ...said })
const identity = { period: '', title: '', unit: 'Unit Contoh', agency: 'Badan Contoh', number: null } as const

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-gambar-'))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** A workbook in the folder, of which only what lies beside it is asked for. */
function inputIn(files: FilePort): Input {
  return { name: 'data.xlsx', files: new Map(), shownAs: 'data.xlsx', beside: besideIn(folder, files) }
}

function load(fileName: string, jobs = ports.jobs) {
  return loadAssets([{ id: 'logo', fileName, place }], inputIn(nodeFiles), jobs)
}

const codes: Readonly<Record<string, string>> = {
  empty: 'asset.empty',
  foreign: 'asset.not-an-image',
  dimensions: 'asset.dimensions',
  damaged: 'asset.damaged',
  unfit: 'asset.unfit',
  turned: 'asset.turned',
  'too-large': 'asset.too-large',
}

test.each(craftedPictures)('$what, beside a workbook', async ({ bytes, fault }) => {
  writeFileSync(join(folder, 'logo.png'), bytes)
  const { problems, ...outcome } = await load('logo.png')
  const told = problems.map(({ code, place: found }) => ({ code, place: found }))
  expect(told).toEqual(fault === undefined ? [] : [{ code: codes[fault], place }])
  expect(outcome.ok).toBe(fault === undefined)
})

test.each(craftedPictures.filter((_, index) => index % 9 === 0))(
  '$what, named by a theme',
  async ({ bytes, fault }) => {
    const marks = { sampul: { tanda: [{ berkas: 'tanda.png', sebutan: 'Tanda' }] } }
    const theme = themeOf({ logo: 'lambang.png', ...marks })
    const resources = withThemes({ 'contoh.json': theme, 'lambang.png': bytes, 'tanda.png': bytes })
    const { problems } = await loadDress(identity, { ...ports, resources })
    const told = problems.map(problem => `${problem.code} ${problem.place.file} ${problem.place.cell}`)
    const file = 'templates/tema/contoh.json'
    const expected = [`${codes[fault ?? '']} ${file} logo`, `${codes[fault ?? '']} ${file} sampul.tanda.0.berkas`]
    expect(told).toEqual(fault === undefined ? [] : expected)
  },
)

describe('a file that is too large', () => {
  const unread = async (): Promise<never> => {
    throw new Error('it was read')
  }

  test('is not read, beside a workbook', async () => {
    const files = { ...nodeFiles, kindOf: async () => 'file' as const, sizeOf: async () => 4e9, read: unread }
    const { problems } = await loadAssets([{ id: 'logo', fileName: 'besar.png', place }], inputIn(files), ports.jobs)
    expect(problems.map(({ code }) => code)).toEqual(['asset.too-large'])
    expect(problems[0]?.message).toBe('Gambar "besar.png" besarnya 3.814,7 MB; paling besar 10 MB.')
  })

  test('is not read, in a folder of themes', async () => {
    const themes = withThemes({ 'contoh.json': themeOf({ logo: 'besar.png' }), 'besar.png': 'x' })
    const read = (name: string) => (name.endsWith('.png') ? unread() : themes.read(name))
    const resources = { ...themes, read, sizeOf: async () => 4e9 }
    const { problems } = await loadDress(identity, { ...ports, resources })
    expect(problems.map(({ code }) => code)).toEqual(['asset.too-large'])
  })
})

test('a picture that is not done in time, or asks for more memory than there is, is one problem', async () => {
  const rows = new Uint8Array(4000 * (4000 * 4 + 1))
  writeFileSync(join(folder, 'berat.png'), buildPng({ width: 4000, height: 4000, colourType: 6, rows }))
  for (const limits of [{ seconds: 0.001 }, { megabytes: 2 }]) {
    const { problems } = await load('berat.png', nodeJobs(limits))
    expect(problems.map(problem => ({ code: problem.code, place: problem.place }))).toEqual([
      { code: 'asset.too-heavy', place },
    ])
  }
})

test('what is no file is missing, and what is no name is refused', async () => {
  for (const [name, code] of [
    ['tidak-ada.png', 'asset.missing'],
    ['../logo.png', 'asset.not-a-name'],
    ['C:logo.png', 'asset.not-a-name'],
    ['.logo.png', 'asset.not-a-name'],
  ] as const) {
    expect((await load(name)).problems.map(problem => problem.code)).toEqual([code])
  }
})
