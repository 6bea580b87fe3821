import { createHash } from 'node:crypto'
import { copyFileSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { reportKinds } from '../../src/kinds/registry.ts'
import type { Column } from '../../src/workbook/column.ts'
import { keptPorts } from '../kept-ports.ts'
import { keptResources } from '../kept-resources.ts'
import { writeBrokenWorkbook } from './broken-workbook.ts'
import { runInMemory } from './run-in-memory.ts'

const sample = 'data/samples/monev-skm-kecil.xlsx'
const reportFolder = 'monev-skm-2022-2'
const stem = 'Laporan Monev SKM Semester II Tahun 2022'

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-cli-'))
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

describe('buat', () => {
  test('writes every format under the name a person would give, and says where', async () => {
    const { code, out, err } = await runInMemory('buat', sample, '--keluaran', folder)
    expect(code).toBe(0)
    expect(readdirSync(folder)).toEqual([reportFolder])
    expect(readdirSync(join(folder, reportFolder)).sort()).toEqual([`${stem}.docx`, `${stem}.html`, `${stem}.pdf`])
    expect(out).toContain(`${folder}/${reportFolder}/${stem}.pdf`)
    expect(out).toContain('IKM 83,43 (B)')
    expect(err.trim().split('\n')).toEqual([
      `Membaca ${sample} …`,
      'Memeriksa isi dan menghitung angka …',
      'Menyusun naskah dari templat …',
      'Membuat PDF …',
      'Membuat HTML …',
      'Membuat DOCX …',
      `Menulis ke ${folder}/${reportFolder} …`,
    ])
  })

  test('with --json writes one object and nothing else', async () => {
    const { code, out, err } = await runInMemory('buat', sample, '--keluaran', folder, '--format', 'pdf,html', '--json')
    expect(code).toBe(0)
    expect(err).toBe('')
    const result = JSON.parse(out)
    expect(Object.keys(result)).toEqual([
      'kind',
      'period',
      'folder',
      'files',
      'capsule',
      'archive',
      'outside',
      'problems',
      'figures',
    ])
    expect(result).toMatchObject({
      kind: 'monev-skm',
      period: '2022-2',
      folder: `${folder}/${reportFolder}`,
      problems: [],
    })
    for (const { path, bytes, sha256 } of result.files) {
      const content = readFileSync(path)
      expect(content.length).toBe(bytes)
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256)
    }
    expect(result.files.map(({ format, pages }: { format: string; pages: number | null }) => [format, pages])).toEqual([
      ['pdf', expect.any(Number)],
      ['html', null],
    ])
    expect(result.figures.skm['2022']).toEqual({
      respondents: 40,
      ikm: '83.43',
      grade: 'B',
      target: '86.00',
      achievement: '97.01',
    })
    expect(result.figures.ratl.total).toMatchObject({ units: 3, actions: 14, closed: 10, open: 4, percent: '71.43' })
  })

  test('overwrites only when it is told to', async () => {
    const path = join(folder, reportFolder, `${stem}.html`)
    await runInMemory('buat', sample, '--keluaran', folder, '--format', 'html')
    writeFileSync(path, 'suntingan seseorang')
    const refused = await runInMemory('buat', sample, '--keluaran', folder, '--format', 'pdf,html')
    expect(refused.code).toBe(2)
    expect(refused.out).toMatch(
      /Tidak ada berkas yang ditulis\.\n\n\S+ .*\.html\n {2}Kesalahan {2}Berkas ini sudah ada dan tidak ditimpa\. .*\n {2}Saran .* --timpa\.\n$/,
    )
    expect(readFileSync(path, 'utf8')).toBe('suntingan seseorang')
    expect(readdirSync(join(folder, reportFolder))).toEqual([`${stem}.html`])
    const replaced = await runInMemory('buat', sample, '--keluaran', folder, '--format', 'html', '--timpa')
    expect(replaced.code).toBe(0)
    expect(readFileSync(path, 'utf8')).toContain('<!DOCTYPE html>')
  })

  test('writes the parts that are asked for and no other, and names those that it does not know', async () => {
    const { code, out } = await runInMemory(
      ...['buat', sample, '--keluaran', folder, '--bagian', 'siaran,Rekap', '--format', 'html', '--json'],
    )
    expect(code).toBe(0)
    expect(readdirSync(join(folder, reportFolder)).sort()).toEqual([`Rekap ${stem}.xlsx`, `Siaran Pers ${stem}.html`])
    expect(JSON.parse(out).files.map(({ part, format }: Record<string, string>) => [part, format])).toEqual([
      ['rekap', 'xlsx'],
      ['siaran', 'html'],
    ])
    const unknown = await runInMemory('buat', sample, '--bagian', 'laporan,nota-dina')
    expect(unknown.code).toBe(2)
    expect(unknown.err).toContain('nota-dinas')
    expect(unknown.err).toContain(
      'Yang dikenal: laporan, nota-dinas, ringkasan, rekap, siaran, publikasi, berita-acara, semua.',
    )
  })

  test('names the internal edition as such', async () => {
    await runInMemory('buat', sample, '--keluaran', folder, '--format', 'html', '--edisi', 'internal')
    const [name = ''] = readdirSync(join(folder, reportFolder))
    expect(name).toBe(`${stem} (INTERNAL).html`)
    expect(readFileSync(join(folder, reportFolder, name), 'utf8')).toContain('<p class="marking">INTERNAL</p>')
  })

  test('says everything that is wrong in one run and writes nothing of the report', async () => {
    const file = join(folder, 'rusak.xlsx')
    const output = join(folder, 'keluaran')
    await writeBrokenWorkbook(file)
    const { code, out } = await runInMemory('buat', file, '--keluaran', output)
    expect(code).toBe(1)
    expect(existsSync(output)).toBe(false)
    const blocks = [
      [`${file}\n`, 'Lembar "Tim" tidak ada.'],
      [`${file}  RATL 2021!B4\n`, 'Unit "Biro Hukum dan O…" tidak ada di lembar Unit.'],
      [`${file}  RATL 2021!F5\n`, 'Timeline "31/13/2022" bukan tanggal.'],
      [`${file}  RATL 2021!G6\n`, '"Status" berisi "Selesai?"'],
      [`${file}  RATL 2021!E7\n`, '"Rencana Aksi" kosong.'],
      [`${file}  SKM!G2\n`, '"U4" berisi "delapan puluh enam", bukan angka.'],
      [`${file}  SKM!C3\n`, 'Hasil SKM tahun 2021 untuk seluruh instansi sudah ada di C2.'],
    ]
    for (const [place = '', sentence = ''] of blocks) expect(out).toContain(`${place}  Kesalahan  ${sentence}`)
    expect(out).toMatch(/\n7 kesalahan, 2 peringatan\. Laporan belum dapat dibuat\.\n/)
    expect(out.split('\n').slice(-4)).toEqual([
      expect.stringMatching(/^Mulai dari: Lembar "Tim" tidak ada\./),
      `Semua masalah, dengan tautan ke selnya: ${folder}/Catatan Pemeriksaan rusak.xlsx`,
      `Sesudah diperbaiki dan disimpan, lihat lagi dengan: laporan periksa "${file}"`,
      '',
    ])
  })

  test('a broken input gives the same problems as JSON', async () => {
    const file = join(folder, 'rusak.xlsx')
    await writeBrokenWorkbook(file)
    const { code, out, err } = await runInMemory('buat', file, '--keluaran', folder, '--json')
    expect(code).toBe(1)
    expect(err).toBe('')
    const { kind, folder: written, files, problems, figures } = JSON.parse(out)
    expect({ kind, written, figures }).toEqual({ kind: null, written: null, figures: null })
    expect(files).toEqual([
      expect.objectContaining({ format: 'xlsx', path: `${folder}/Catatan Pemeriksaan rusak.xlsx` }),
    ])
    // What the audit finds in the rows that could be read is told beside the seven errors.
    expect(problems).toHaveLength(9)
    expect(problems).toContainEqual({
      code: 'ratl.timeline-unreadable',
      severity: 'galat',
      place: { file, sheet: 'RATL 2021', cell: 'F5' },
      message: 'Timeline "31/13/2022" bukan tanggal.',
      hint: expect.stringContaining('31/12/2022'),
    })
  })

  test('with --ketat a warning stops the report', async () => {
    const file = join(folder, 'data.xlsx')
    copyFileSync('data/samples/monev-skm-2023-1.xlsx', file)
    const { code, out } = await runInMemory('buat', file, '--keluaran', folder, '--ketat', '--json')
    expect(code).toBe(1)
    expect(readdirSync(folder).sort()).toEqual(['Catatan Pemeriksaan data.xlsx', 'data.xlsx'])
    expect(JSON.parse(out).problems.every(({ severity }: { severity: string }) => severity === 'galat')).toBe(true)
  })

  test('an output folder that cannot be written ends in a sentence and exit code 3', async () => {
    const { code, out } = await runInMemory('buat', sample, '--keluaran', 'package.json/keluaran', '--format', 'html')
    expect(code).toBe(3)
    expect(out).toContain('tidak dapat ditulis (ENOTDIR)')
  })
})

describe('periksa', () => {
  test('does everything but the writing', async () => {
    const { code, out, err } = await runInMemory('periksa', sample, '--format', 'pdf')
    expect(code).toBe(0)
    expect(err).toContain('Membuat PDF')
    expect(err).not.toContain('Menulis')
    expect(out).toContain('Pemeriksaan selesai. Tidak ada berkas yang ditulis.')
  })
})

describe('contoh', () => {
  test('writes an empty workbook and a filled-in one once, and names the kinds when the kind is unknown', async () => {
    expect((await runInMemory('contoh', 'monev-skm', folder)).code).toBe(0)
    expect(readdirSync(folder)).toEqual(['monev-skm-contoh.xlsx', 'monev-skm-kosong.xlsx'])
    expect((await runInMemory('contoh', 'monev-skm', folder)).code).toBe(2)
    const unknown = await runInMemory('contoh', 'monev', folder)
    const known = reportKinds.map(({ id }) => id).join(', ')
    const sentence = `Jenis laporan "monev" tidak dikenal; yang ada: ${known}. Mungkin maksudnya "monev-skm".\n`
    expect([unknown.code, unknown.err]).toEqual([2, sentence])
    expect((await runInMemory('contoh', 'tahunan', folder)).err).toMatch(/yang ada: .*\.\n$/)
  })

  test.each(reportKinds.map(kind => [kind.id, kind] as const))(
    'an empty workbook of %s is recognised, and only its missing values are asked for',
    async (id, kind) => {
      // Where one of two sheets will do, none of them is asked for before the report says what it is about.
      const sheets = Object.values(await kind.workbook(keptResources))
      const asked = sheets.some(({ shape, required }) => shape === 'table' && required) ? ['sheet.empty'] : []
      await runInMemory('contoh', id, folder)
      const { code, out } = await runInMemory('periksa', join(folder, `${id}-kosong.xlsx`), '--json')
      expect(code).toBe(1)
      const codes = new Set(JSON.parse(out).problems.map((problem: { code: string }) => problem.code))
      expect([...codes].sort()).toEqual(['fact.missing', 'kind.not-audited', ...asked])
    },
  )

  test.each(reportKinds.map(({ id }) => id))('the filled-in workbook of %s makes a report without a word', async id => {
    await runInMemory('contoh', id, folder)
    const filled = join(folder, `${id}-contoh.xlsx`)
    const { code, out } = await runInMemory('buat', filled, '--keluaran', folder, '--tanpa-arsip', '--ketat', '--json')
    expect([code, JSON.parse(out).problems]).toEqual([0, []])
  })
})

describe('skema', () => {
  test.each(reportKinds.map(({ id }) => id))(
    'shows every column of %s as a table, and with --json as JSON Schema',
    async id => {
      const table = await runInMemory('skema', id)
      const kind = reportKinds.find(one => one.id === id)
      const workbook = await kind?.workbook(keptPorts().resources)
      const lines = table.out.split('\n')
      for (const { name, columns } of Object.values(workbook ?? {})) {
        for (const { title } of Object.values<Column<unknown>>(columns)) {
          expect(
            lines.filter(line => line.startsWith(name) && line.includes(` ${title} `)),
            title,
          ).not.toEqual([])
        }
      }
      const schema = JSON.parse((await runInMemory('skema', id, '--json')).out)
      expect(schema.$schema).toBe('https://json-schema.org/draft/2020-12/schema')
      const names = Object.values(workbook ?? {}).map(({ name }) => name)
      expect(Object.keys(schema.properties)).toEqual([...names, 'Pemetaan Kolom'])
    },
  )

  test('names the kinds when the kind is unknown', async () => {
    const { code, err } = await runInMemory('skema', 'monev')
    expect([code, err.includes('Jenis laporan "monev" tidak dikenal')]).toEqual([2, true])
  })
})

describe('wrong use', () => {
  test.each([
    [['bua'], 'Perintah "bua" tidak dikenal. Mungkin maksudnya "buat".'],
    [['periks', 'a.xlsx'], 'Perintah "periks" tidak dikenal. Mungkin maksudnya "periksa".'],
    [['pekriksa'], 'Mungkin maksudnya "periksa".'],
    [['cetak'], 'Perintah "cetak" tidak dikenal.\n'],
    [['arsip', 'dafatr'], 'Mungkin maksudnya "daftar".'],
    [['data/a.xlsx'], 'Sebutkan dulu perintahnya: laporan periksa "data/a.xlsx".'],
    [['buat'], 'Perintah ini membutuhkan <masukan>.'],
    [['buat', 'a.xlsx', '--kertas'], 'Pilihan "--kertas" tidak dikenal.'],
    [['buat', 'a.xlsx', '--edsi', 'publik'], 'Pilihan "--edsi" tidak dikenal. Mungkin maksudnya "--edisi".'],
    [
      ['buat', 'Data', 'SKM.xlsx'],
      'Perintah ini menerima 1 masukan, bukan 2. Nama yang berisi spasi ditulis di antara tanda',
    ],
    [['buat', 'a.xlsx', '--keluaran'], 'membutuhkan nilai.'],
    [['buat', 'a.xlsx', '--format', 'xls'], 'Yang dikenal: pdf, docx, html.'],
    [['buat', 'a.xlsx', '--format', 'pdf,dcox'], 'Mungkin maksudnya "docx". Yang dikenal: pdf, docx, html.'],
    [['buat', 'a.xlsx', '--edisi', 'intenral'], 'Mungkin maksudnya "internal". Yang dikenal: publik, internal.'],
    [['buat', 'a.xlsx', '--edisi', 'rahasia'], 'Yang dikenal: publik, internal.'],
    [[], 'Cara pakai: laporan <perintah>'],
  ])('laporan %j', async (parameters, sentence) => {
    const { code, out, err } = await runInMemory(...parameters)
    expect(code).toBe(2)
    expect(out).toBe('')
    expect(err).toContain(sentence)
  })

  test('help is Indonesian throughout and has examples', async () => {
    for (const command of [[], ['buat'], ['periksa'], ['contoh'], ['cocokkan']]) {
      const { code, out } = await runInMemory(...command, '--help')
      expect(code).toBe(0)
      expect(out).toContain('Contoh:')
      expect(out).not.toMatch(/Usage|Options|Commands|Arguments|\[options\]|default|display help/)
    }
  })
})
