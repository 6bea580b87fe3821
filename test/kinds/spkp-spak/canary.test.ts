import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { everyStream, readings } from '../../app/archive/every-stream.ts'
import { readEveryText } from '../../cli/read-every-text.ts'
import { runInMemory } from '../../cli/run-in-memory.ts'
import { canaries, fewAnswers, plantCanaries } from './plant-canaries.ts'

let folder: string
let input: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-kenari-'))
  input = join(folder, 'data.xlsx')
  await plantCanaries(input)
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

const leaks = (text: string, words: readonly string[]) =>
  words.filter(word => text.toLowerCase().includes(word.toLowerCase()))
const all = [...canaries.free, ...canaries.columns]
/** Indices of the service of few that stand alone, with a comma or a point; coordinates of a PDF have their digits too. */
const fewIndices = (text: string) =>
  fewAnswers.indices.filter(index => new RegExp(`(?<!\\d)${index.replace(',', '[.,]')}(?!\\d)`).test(text))

test('no file of a public edition, no file name and no output holds personal data, or the index of a service of few', async () => {
  const output = join(folder, 'publik')
  const { code, out, err } = await runInMemory('buat', input, '--keluaran', output)
  expect(code).toBe(0)
  const texts = await readEveryText(output)
  expect([...texts.keys()].map(name => name.replace(/^.*\./, '')).sort()).toEqual([
    ...['docx', 'html', 'json', 'nama berkas', 'pdf', 'xlsx'],
  ])
  for (const [name, text] of [...texts, ['keluaran', out] as const, ['kemajuan', err] as const]) {
    expect(leaks(text, all), name).toEqual([])
    expect(fewIndices(text), name).toEqual([])
  }
  const html = [...texts].find(([name]) => name.endsWith('.html'))?.[1]
  expect(html).toContain('Mohon Ibu [disamarkan] dibantu, hubungi [disamarkan]')
  expect(html).toContain('Kelompok lain')
})

/** Where one of the words stands, in any stream of bytes of the files in a folder. */
function leaksInStreams(place: string, words: readonly string[]): readonly string[] {
  const files = readdirSync(place, { recursive: true, withFileTypes: true }).filter(entry => entry.isFile())
  return files.flatMap(({ parentPath, name }) =>
    [...everyStream(name, readFileSync(join(parentPath, name)))].flatMap(([way, bytes]) =>
      readings(bytes).flatMap(text => leaks(text, words).map(word => `${way}: ${word}`)),
    ),
  )
}

test('no stream of bytes of a public edition with all its parts holds personal data, nor one of its public capsule', async () => {
  const [output, archive, exported] = ['semua', 'arsip', 'ekspor'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ]
  const made = await runInMemory('buat', input, '--keluaran', output, '--arsip', archive, '--bagian', 'semua')
  expect(made.code, made.out).toBe(0)
  expect(leaksInStreams(output, all)).toEqual([])
  const sent = await runInMemory('arsip', 'ekspor', '2025-02', '--arsip', archive, '--publik', '--keluaran', exported)
  expect(sent.code, sent.err).toBe(0)
  expect(leaksInStreams(exported, all)).toEqual([])
  // The capsule itself holds the workbook as it came, so the search finds what is there.
  expect(leaksInStreams(archive, all).length).toBeGreaterThan(all.length)
})

test('the internal edition shows them all and says on its pages and in its name what it is', async () => {
  const output = join(folder, 'internal')
  await runInMemory('buat', input, '--keluaran', output, '--edisi', 'internal')
  const texts = await readEveryText(output)
  for (const ending of ['.html', '.docx', '.pdf']) {
    const [name = '', text = ''] = [...texts].find(([file]) => file.endsWith(ending)) ?? []
    expect(leaks(text, all), ending).toEqual(all)
    expect(fewIndices(text), ending).toEqual(fewAnswers.indices)
    expect(name).toContain('(INTERNAL)')
    expect(text).toContain('INTERNAL')
  }
  const notes = [...texts].find(([name]) => name.endsWith('.xlsx'))?.[1] ?? ''
  expect(leaks(notes, all)).toEqual([])
})

test.each([[[]], [['--json']], [['--json', '--ketat']], [['--edisi', 'internal']]])(
  'periksa %j tells findings without repeating personal data',
  async flags => {
    const { out, err } = await runInMemory('periksa', input, '--format', 'html', ...flags)
    expect(out).toContain('privacy.identity-number')
    expect(leaks(out + err, all)).toEqual([])
  },
)
