import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { runInMemory } from './run-in-memory.ts'

const sample = 'data/samples/monev-skm-kecil.xlsx'

let folder: string
let stem: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-cocokkan-'))
  const options = ['--keluaran', folder, '--format', 'pdf,docx', '--edisi', 'internal', '--cocokkan']
  expect((await runInMemory('buat', sample, ...options)).code).toBe(0)
  const [report = ''] = readdirSync(folder)
  const [name = ''] = readdirSync(join(folder, report))
  stem = join(folder, report, name.replace(/\.\w+$/, ''))
})

afterAll(() => rmSync(folder, { recursive: true }))

describe.each(['pdf', 'docx'])('cocokkan of a %s', ending => {
  test('with its workbook agrees, in the edition that the file is marked as', async () => {
    const { code, out } = await runInMemory('cocokkan', `${stem}.${ending}`, '--masukan', sample)
    expect(out).toContain(`sesuai dengan ${sample}.`)
    expect(out).toMatch(/Dibaca: .*10 tabel/)
    expect(code).toBe(0)
  })

  test('says where it differs from another edition, with exit code 1', async () => {
    const { code, out } = await runInMemory(
      ...['cocokkan', `${stem}.${ending}`, '--masukan', sample, '--edisi', 'publik', '--json'],
    )
    expect(code).toBe(1)
    const { status, problems } = JSON.parse(out)
    expect(status).toBe('differs')
    expect(problems.map((problem: { code: string }) => problem.code)).toContain('verify.marking')
  })

  test('without its workbook compares it with the other format beside it', async () => {
    const { code, out } = await runInMemory('cocokkan', `${stem}.${ending}`)
    expect(out).toContain(`sesuai dengan ${stem}.${ending === 'pdf' ? 'docx' : 'pdf'}.`)
    expect(out).toContain('Tanpa --masukan')
    expect(code).toBe(0)
  })
})

test('a file that is none, or cannot be read, ends in a sentence and exit code 1', async () => {
  const damaged = join(folder, 'rusak.pdf')
  writeFileSync(damaged, readFileSync(`${stem}.pdf`).subarray(0, 2000).fill(0, 0, 20))
  const cases = [
    [join(folder, 'tidak-ada.pdf'), 'Berkas ini tidak ada.'],
    [sample, 'Hanya berkas .pdf dan .docx'],
    [damaged, 'tidak dapat dibaca sebagai PDF'],
  ] as const
  for (const [file, sentence] of cases) {
    const { code, out } = await runInMemory('cocokkan', file)
    expect([code, out.includes(sentence)], file).toEqual([1, true])
  }
})

test('a report of other data is told from its workbook', async () => {
  const other = 'data/samples/spkp-spak-2025-05.xlsx'
  const { code, out } = await runInMemory('cocokkan', `${stem}.docx`, '--masukan', other)
  expect(code).toBe(1)
  expect(out).toContain('perbedaan lain')
})
