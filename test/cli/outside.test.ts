import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { runInMemory } from './run-in-memory.ts'

const part = 'spkp-spak/kata-pengantar.hbs'
const written = '{{!-- Kata pengantar. --}}\n<h1>KATA PENGANTAR</h1><p>Pengantar dari luar program.</p>\n'

let folder: string
let input: string
/** Folders of an office, away from the input. */
let templates: string
let themes: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-luar-'))
  mkdirSync(join(folder, 'masukan'))
  input = join(folder, 'masukan', 'Januari.json')
  cpSync('test/kinds/spkp-spak/cases/satu-responden-bulan-pertama/input.json', input)
  templates = join(folder, 'kantor', 'templat')
  themes = join(folder, 'kantor', 'tema')
})

afterEach(() => {
  rmSync(folder, { recursive: true })
})

function write(file: string, text: string): string {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

const agency: string = JSON.parse(
  readFileSync('test/kinds/spkp-spak/cases/satu-responden-bulan-pertama/input.json', 'utf8'),
).Laporan.Instansi
const themeOf = (more: object) => JSON.stringify({ instansi: [agency], ...more })

/** Makes the HTML and gives what the program said as JSON, with the page. */
async function make(...flags: readonly string[]) {
  const output = join(folder, `output-${Math.abs(flags.join().length)}`)
  const { code, out } = await runInMemory(
    'buat',
    input,
    '--format',
    'html',
    '--keluaran',
    output,
    '--timpa',
    '--json',
    ...flags,
  )
  const result = JSON.parse(out)
  const [file] = result.files
  return { code, result, page: file === undefined ? '' : readFileSync(file.path, 'utf8') }
}

interface Told {
  readonly problems: readonly {
    readonly code: string
    readonly severity: string
    readonly place: { readonly file: string }
  }[]
}
const errorsOf = ({ problems }: Told) => problems.filter(({ severity }) => severity === 'galat')

const toldOf = ({
  problems,
}: {
  readonly problems: readonly { code: string; place: { file: string }; hint: string }[]
}) =>
  problems.filter(({ code }) => code.startsWith('outside.')).map(({ code, place, hint }) => [code, place.file, hint])

describe('templates and themes outside the program', () => {
  test('take the place of single files; the rest is that of the program, and the run says which they were', async () => {
    const file = write(join(templates, part), written)
    const theme = write(join(themes, 'kantor.json'), themeOf({ huruf: 'Times New Roman' }))
    const { code, result, page } = await make('--templat', templates, '--tema', themes)
    expect([code, toldOf(result)]).toEqual([0, []])
    expect(page).toContain('Pengantar dari luar program.')
    expect(page).toContain('Times New Roman')
    expect(page).toContain('Demikian laporan ini disusun')
    expect(result.outside).toEqual([
      { name: `templates/${part}`, path: file },
      { name: 'templates/tema/kantor.json', path: theme },
    ])
    const { out } = await runInMemory('periksa', input, '--format', 'html', '--templat', templates)
    expect(out).toContain(`Templat dan tema dari luar program\n  ${file}\n`)
  })

  test('are found beside the input; a folder that is named is taken instead', async () => {
    const beside = join(folder, 'masukan')
    write(join(beside, 'templat', part), written)
    write(join(beside, 'tema', 'kantor.json'), themeOf({ huruf: 'Times New Roman' }))
    const found = await make()
    expect(found.page).toContain('Pengantar dari luar program.')
    expect(found.page).toContain('Times New Roman')
    write(join(templates, part), written.replace('luar program', 'kantor'))
    const named = await make('--templat', templates)
    expect(named.page).toContain('Pengantar dari kantor.')
    expect(named.page).toContain('Times New Roman')
  })

  test('may have parts and pictures of their own', async () => {
    write(join(templates, part), written.replace('<p>Pengantar dari luar program.</p>', '{{> salam-kantor}}'))
    write(join(templates, 'shared', 'salam-kantor.hbs'), '{{!-- Salam. --}}\n<p>Salam dari kantor.</p>\n')
    write(join(themes, 'kantor.json'), themeOf({ logo: 'lambang.png' }))
    cpSync('test/halaman/gambar/sampul.png', join(themes, 'lambang.png'))
    const { code, result, page } = await make('--templat', templates, '--tema', themes)
    expect([code, toldOf(result)]).toEqual([0, []])
    expect(page).toContain('Salam dari kantor.')
    expect(page).toContain('<img')
  })

  test('that do nothing are told, with the name that may be meant; strict runs stop at them', async () => {
    const misspelt = write(join(templates, 'spkp-spak', 'kata-penganta.hbs'), written)
    const unused = write(join(templates, 'shared', 'tidak-dipanggil.hbs'), '<p>x</p>')
    write(join(templates, 'spkp-spk', 'sampul.hbs'), '<p>x</p>')
    write(join(templates, 'monev-skm', 'entah.hbs'), '<p>x</p>')
    const other = write(join(themes, 'lain.json'), themeOf({ instansi: [`${agency}x`] }))
    const nameless = write(join(themes, 'tanpa.json'), '{"huruf": "Arial"}')
    const { code, result } = await make('--templat', templates, '--tema', themes)
    expect(code).toBe(0)
    expect(result.outside).toEqual([])
    const told = new Map(toldOf(result).map(([code, file = '', hint]) => [file, [code, hint]]))
    expect(told.get(misspelt)).toEqual(['outside.unused', expect.stringContaining('"kata-pengantar.hbs"')])
    expect(told.get(unused)).toEqual(['outside.unused', expect.stringContaining('laporan variabel')])
    expect(told.get(join(templates, 'spkp-spk'))).toEqual(['outside.unused', expect.stringContaining('"spkp-spak"')])
    expect(told.get(nameless)?.[0]).toBe('outside.no-agency')
    expect(told.get(other)).toEqual(['outside.other-agency', expect.stringContaining(`"${agency}x"`)])
    expect(told.size).toBe(5)
    expect((await make('--templat', templates, '--ketat')).code).toBe(1)
  })

  test('that are faulty are told where they lie', async () => {
    const file = write(join(templates, part), `${written}<p>{{tidakAda}}</p>\n`)
    const { code, result } = await make('--templat', templates)
    expect(code).toBe(1)
    expect(errorsOf(result)).toEqual([expect.objectContaining({ place: { file, line: 3 } })])
    const theme = write(join(themes, 'kantor.json'), themeOf({ huruf: 'Comic' }))
    const ofTheme = (await make('--tema', themes)).result
    expect(errorsOf(ofTheme)).toEqual([expect.objectContaining({ place: { file: theme, line: 1, cell: 'huruf' } })])
  })

  test('cannot read files elsewhere', async () => {
    write(join(folder, 'kantor', 'rahasia.hbs'), '<p>rahasia</p>')
    write(join(folder, 'kantor', 'rahasia.png'), 'rahasia')
    for (const name of ['../rahasia', '../../rahasia', '[../rahasia]', '"../rahasia"', `(lookup . '../rahasia')`]) {
      write(join(templates, part), written.replace('<p>', `{{> ${name}}}<p>`))
      const { code, page } = await make('--templat', templates)
      expect([code, page.includes('rahasia')], name).toEqual([1, false])
    }
    write(join(themes, 'kantor.json'), themeOf({ logo: '../rahasia.png' }))
    const { code, result } = await make('--tema', themes)
    expect([code, ...errorsOf(result).map(({ code }) => code)]).toEqual([1, 'theme.no-logo'])
  })

  test.each(['buat', 'periksa', 'massal', 'variabel', 'jelaskan', 'cocokkan'])(
    '%s: a folder that is not there is wrong use',
    async command => {
      const file = write(join(folder, 'Laporan.docx'), 'x')
      const inputs: Readonly<Record<string, readonly string[]>> = {
        massal: [join(folder, 'masukan')],
        variabel: ['spkp-spak'],
        jelaskan: [input, '3,75'],
        cocokkan: [file, '--masukan', input],
      }
      const { code, out, err } = await runInMemory(
        command,
        ...(inputs[command] ?? [input]),
        '--templat',
        join(folder, 'tidak-ada'),
      )
      expect(code).toBe(2)
      expect(out + err).toContain('Folder templat atau tema ini tidak ada.')
      expect(readdirSync(folder).sort()).toEqual(['Laporan.docx', 'masukan'])
    },
  )
})

test('an archive keeps what was used, and issues the same bytes when the folders are gone', async () => {
  write(join(templates, part), written)
  write(join(themes, 'kantor.json'), themeOf({ huruf: 'Times New Roman' }))
  const archive = join(folder, 'arsip')
  const { page } = await make('--templat', templates, '--tema', themes, '--arsip', archive)
  expect(page).toContain('Pengantar dari luar program.')
  rmSync(join(folder, 'kantor'), { recursive: true })
  const { code, out } = await runInMemory('arsip', 'ulang', 'spkp-spak', '--arsip', archive)
  expect([code, out]).toEqual([0, expect.stringContaining('Identik.')])
})

test('massal takes them for every input, and makes a report again when one of them changes', async () => {
  write(join(templates, part), written)
  const beside = join(folder, 'masukan', 'tema')
  write(join(beside, 'kantor.json'), themeOf({ huruf: 'Times New Roman' }))
  const run = async () => {
    const output = join(folder, 'massal')
    const words = ['massal', join(folder, 'masukan'), '--format', 'html', '--keluaran', output, '--templat', templates]
    const { out } = await runInMemory(...words, '--pekerja', '1', '--json')
    const [{ status, outside, files }] = JSON.parse(out).reports
    return {
      status,
      names: outside.map(({ name }: { readonly name: string }) => name),
      page: readFileSync(files[0].path, 'utf8'),
    }
  }
  const first = await run()
  expect(first).toMatchObject({ status: 'written', names: [`templates/${part}`, 'templates/tema/kantor.json'] })
  expect(first.page).toContain('Pengantar dari luar program.')
  expect((await run()).status).toBe('skipped')
  write(join(templates, part), written.replace('luar program', 'kantor'))
  const again = await run()
  expect(again.status).toBe('written')
  expect(again.page).toContain('Pengantar dari kantor.')
  write(join(beside, 'kantor.json'), themeOf({ huruf: 'Arial' }))
  expect((await run()).status).toBe('written')
})

test('variabel shows the parts that an office has of its own, with their files', async () => {
  const file = write(join(templates, 'shared', 'salam-kantor.hbs'), '{{!-- Salam dari kantor. --}}\n<p>Salam.</p>\n')
  const { code, out } = await runInMemory('variabel', 'spkp-spak', '--templat', templates)
  expect(code).toBe(0)
  expect(out).toContain('{{> salam-kantor}}')
  expect(out).toContain(file)
})
