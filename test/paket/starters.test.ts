import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { guidePage } from '../../scripts/paket/guide.mjs'
import { collectLicences } from '../../scripts/paket/licences.mjs'
import { droppedFiles } from '../../scripts/paket/starters/make-dropped.mjs'
import { findUnfitPaths, longestPath } from '../../scripts/paket/windows-paths.mjs'

const starter = 'C:\\Alat & Lain\\Buat Laporan.cmd'

/** The line that Explorer starts a command file with: it puts quotes around names with spaces only. */
function droppedOn(files: readonly string[]): string {
  const given = files.map(file => (file.includes(' ') ? `"${file}"` : file))
  return `C:\\Windows\\system32\\cmd.exe /c ""${starter}" ${given.join(' ')}"`
}

describe('files that are dropped', () => {
  const name = fc.stringMatching(/^[A-Za-z0-9&()^!%,;=' ._-]{1,20}\.xlsx$/)
  const path = name.map(file => `D:\\Data ${file.trim()}`.replace(/ /g, file.length % 2 === 0 ? ' ' : '_'))

  test('are all found, whatever signs their names have', () => {
    fc.assert(
      fc.property(fc.array(path, { maxLength: 5 }), files => {
        expect(droppedFiles(droppedOn(files), starter)).toEqual(files)
      }),
    )
  })

  test('are none of ours where the line started something else, as in an open command window', () => {
    expect(droppedFiles('"C:\\Windows\\system32\\cmd.exe" ', starter)).toBeUndefined()
  })
})

describe('the command files', () => {
  const read = (name: string) => readFileSync(`scripts/paket/starters/${name}`, 'utf8')

  test('quote every path, and take parameters and exit codes through as they are', () => {
    for (const name of ['laporan.cmd', 'Buat Laporan.cmd']) {
      const paths = read(name).match(/\S*(?:%~|!LAPORAN_RUMAH!)\S*/g) ?? []
      expect(paths.length).toBeGreaterThan(1)
      for (const path of paths) expect(path).toMatch(/^"/)
    }
    expect(read('laporan.cmd')).toMatch(/laporan\.js" %\*\nexit \/b %ERRORLEVEL%\n$/)
    expect(read('Buat Laporan.cmd')).toMatch(/pause >nul\n[^\n]*\nexit !KODE!\n$/)
  })
})

describe('paths that Windows refuses', () => {
  test.each([
    ['a:b.js', 'a character'],
    ['folder/x>y', 'a character'],
    ['NUL.txt', 'device'],
    ['x/com1', 'device'],
    ['akhir./x', 'cut off'],
    [`${'a'.repeat(longestPath)}b`, 'characters'],
  ])('%s', (path, fault) => {
    expect(findUnfitPaths([path])).toEqual([expect.stringContaining(fault)])
  })

  test('two that differ in case only are one too many', () => {
    expect(findUnfitPaths(['dist/A.js', 'dist/a.js'])).toHaveLength(1)
  })

  test('usual ones are none', () => {
    expect(findUnfitPaths(['dist/chunk-2AFERY5V.js', 'Buat Laporan.cmd', 'console.js', '.indeks'])).toEqual([])
  })
})

test('a guide is a page of its own, its headings can be linked to, and its links lead to pages', async () => {
  const page = await guidePage(
    '# Panduan\n\n## Nota dinas & `tema`\n\n[ke](#nota-dinas--tema) [lain](tema.md#a) [luar](https://a.id/b.md)\n',
  )
  expect(page).toContain('<title>Panduan</title>')
  expect(page).toContain('<h2 id="nota-dinas--tema">')
  expect(page).toContain('href="tema.html#a"')
  expect(page).toContain('href="https://a.id/b.md"')
})

test('a package under a licence that nobody looked at is not passed on', () => {
  expect(collectLicences(['node_modules/docx'])).toContain('MIT')
  expect(() => collectLicences(['test/paket/berlisensi-lain'])).toThrow('GPL-3.0-only')
})
