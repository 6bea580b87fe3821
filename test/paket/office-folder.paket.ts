import { closeSync, openSync, readdirSync, readFileSync, readSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { ProjectCopy, run, usualEnvironment } from './project-copy.ts'

// The folders for office PCs. That for Linux is run away from the project, in an empty environment; that for Windows cannot be
// run here, and has the same files but for what belongs to the system.

const { version } = JSON.parse(readFileSync('package.json', 'utf8'))
const name = `laporan-${version}`
let project: ProjectCopy
let linux: string
let windows: string

beforeAll(() => {
  project = new ProjectCopy()
  for (const script of ['paket-linux', 'paket-windows']) run('npm', ['run', script], project.folder, usualEnvironment)
  // Elsewhere than where it was made, under a name with spaces, and with nothing of the project above it.
  linux = project.at('kantor', 'Program Laporan')
  renameSync(project.at('output', 'paket-linux'), project.at('kantor'))
  renameSync(project.at('kantor', name), linux)
  windows = project.at('output', 'paket-windows', name)
})

afterAll(() => {
  project.remove()
})

describe('the folder for Linux', () => {
  const laporan = (...words: readonly string[]) => run(join(linux, 'laporan'), words, project.at('kantor'), {})

  test('says its commands and its version', () => {
    expect(laporan('--help')).toContain('Cara pakai: laporan <perintah> [pilihan]')
    expect(laporan('--version').trim()).toBe(version)
  })

  test('writes a workbook and makes its report, which it reads back, and again from the archive', () => {
    laporan('contoh', 'spkp-spak', '.')
    laporan('buat', 'spkp-spak-contoh.xlsx', '--cocokkan', '--bagian', 'semua')
    const [report = ''] = readdirSync(project.at('kantor', 'output'))
    const formats = readdirSync(project.at('kantor', 'output', report)).map(file => file.replace(/^.*\./, ''))
    expect([...new Set(formats)].sort()).toEqual(['docx', 'html', 'pdf', 'xlsx'])
    expect(laporan('arsip', 'ulang', 'spkp-spak')).toContain('Identik.')
  })

  test('makes reports of workbooks that are dropped, each beside its workbook, and says what was wrong', () => {
    const node = join(linux, 'node', 'node')
    const drop = (...files: readonly string[]) =>
      run(node, [join(linux, 'program', 'make-dropped.mjs'), ...files], linux, {})
    const workbook = project.at('kantor', 'spkp-spak-contoh.xlsx')
    expect(drop(workbook)).toContain(`Laporan ada di ${project.at('kantor', 'Laporan')}`)
    expect(readdirSync(project.at('kantor', 'Laporan'))).toHaveLength(1)
    expect(() => drop(workbook)).toThrow()
    expect(() => drop()).toThrow()
  })
})

describe('the folder for Windows', () => {
  test('has every file of that for Linux, but for what belongs to the system', () => {
    const filesOf = (folder: string) =>
      readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter(entry => entry.isFile())
        .map(entry => join(entry.parentPath, entry.name).slice(folder.length + 1))
    const [onLinux, onWindows] = [filesOf(linux), filesOf(windows)]
    const ofSystem = /canvas-(?:linux-x64-gnu|win32-x64-msvc)\//
    expect(onLinux.filter(file => !onWindows.includes(file) && !ofSystem.test(file)).sort()).toEqual([
      'laporan',
      'node/node',
    ])
    expect(onWindows.filter(file => !onLinux.includes(file) && !ofSystem.test(file)).sort()).toEqual([
      'Buat Laporan.cmd',
      'laporan.cmd',
      'node/node.exe',
    ])
    const native = onWindows.filter(file => ofSystem.test(file)).map(file => file.replace(ofSystem, '/'))
    expect(native.some(file => file.endsWith('.win32-x64-msvc.node'))).toBe(true)
  })

  test('has a program file of Node for 64-bit Windows', () => {
    const head = Buffer.alloc(4096)
    const file = openSync(join(windows, 'node', 'node.exe'), 'r')
    readSync(file, head, 0, head.length, 0)
    closeSync(file)
    const signature = head.readUInt32LE(0x3c)
    expect(head.toString('latin1', 0, 2)).toBe('MZ')
    expect(head.toString('latin1', signature, signature + 4)).toBe('PE\0\0')
    expect(head.readUInt16LE(signature + 4)).toBe(0x8664)
  })

  test.each(['laporan.cmd', 'Buat Laporan.cmd'])(
    '%s has the line ends of Windows and no sign beyond ASCII',
    starter => {
      const text = readFileSync(join(windows, starter), 'latin1')
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n\u0080-\u00ff]/)
      expect(text).toContain('chcp 65001 >nul')
    },
  )

  test('has the guides as pages whose links lead somewhere', () => {
    const pages = readdirSync(join(windows, 'docs'))
    expect(pages).toContain('panduan.html')
    for (const page of pages) {
      const html = readFileSync(join(windows, 'docs', page), 'utf8')
      const links = [...html.matchAll(/href="([^"#:]*)#?([^":]*)"/g)]
      for (const [, target = '', place = ''] of links) {
        const there = target === '' ? page : target
        expect(pages, `${page} → ${target}`).toContain(there)
        const text = readFileSync(join(windows, 'docs', there), 'utf8')
        if (place !== '') expect(text, `${page} → #${place}`).toContain(`id="${place}"`)
      }
    }
  })

  test('has the licences of Node, the fonts, and all libraries', () => {
    const text = readFileSync(join(windows, 'Lisensi.txt'), 'utf8')
    const libraries = Object.entries(JSON.parse(readFileSync(join(windows, 'program/dist/libraries.json'), 'utf8')))
    for (const [library, is] of libraries) expect(text).toContain(`\n${library} ${is} (`)
    for (const one of ['Node.js ', 'TeX Gyre Bonum', 'pdfjs-dist ', '@expo-google-fonts/arimo ', '@napi-rs/canvas '])
      expect(text).toContain(`\n${one}`)
  })
})
