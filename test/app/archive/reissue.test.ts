import { copyFileSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { reissueReport } from '../../../src/app/archive/reissue-report.ts'
import { writeReissue } from '../../../src/app/disk/archives.ts'
import { inspectArchive } from '../../../src/archive/folder/inspect-archive.ts'
import { writeCapsule } from '../../../src/archive/folder/write-capsule.ts'
import { commonParts, type ReportPart } from '../../../src/base/output.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { sha256, testPort } from '../../archive/build-capsule.ts'
import { desk, deskWith, storeAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { drawMark } from '../../render/draw-mark.ts'
import { withThemes } from '../../theme/themes.ts'
import { writeCsvFolder } from './csv-folder.ts'
import { readCapsuleDraft } from './read-capsule-draft.ts'
import { withSampleArchive } from './sample-archive.ts'

const absent = async (): Promise<never> => {
  throw new Error('templates, reference data and fonts of today are gone')
}
/** The program without its templates, data and fonts. */
const bare = { ...keptPorts(), resources: { read: absent, list: absent }, fonts: absent }

const samples = ['monev-skm-bermasalah', 'spkp-spak-2025-04'].map(name => `data/samples/${name}.xlsx`)

describe.each(samples)('%s', sample => {
  test.each(['publik', 'internal'] as const)(
    'is issued again byte for byte without templates, data, fonts and the input (%s)',
    edition =>
      withSampleArchive(async ({ archive, folder, issue }) => {
        // One edition with all of its companions.
        const parts: readonly ReportPart[] = edition === 'internal' ? commonParts : ['laporan']
        const { capsule, files, folder: written } = await issue(sample, { edition, parts })
        const reissue = await reissueReport(
          storeAt(archive),
          capsule?.id ?? '',
          reportKinds,
          bare,
          testPort().versions(),
        )
        if (!reissue.ok) throw new Error(JSON.stringify(reissue.problems))
        expect(reissue.value).toMatchObject({ isIdentical: true, changes: [] })
        expect(reissue.value.files.map(({ fileName }) => fileName).sort()).toEqual(readdirSync(written ?? '').sort())
        const again = await writeReissue(join(folder, 'ulang'), reissue.value, false, desk)
        if (!again.ok) throw new Error(JSON.stringify(again.problems))
        for (const { path } of files) {
          const name = path.split('/').at(-1) ?? ''
          expect(readFileSync(join(again.value, name)).equals(readFileSync(path)), name).toBe(true)
        }
        expect((await inspectArchive(archive, testPort(), sha256)).problems).toEqual([])
      }),
  )
})

test('a folder of CSV files and its logo are kept, and issued again', () =>
  withSampleArchive(async ({ archive, folder, issue }) => {
    const input = join(folder, 'data csv')
    writeCsvFolder(input, { Logo: 'logo.png' })
    copyFileSync('docs/halaman-lampiran-2.png', join(input, 'logo.png'))
    const { capsule, problems } = await issue(input, { formats: ['html', 'docx'] })
    expect(problems.filter(({ severity }) => severity === 'galat')).toEqual([])
    const reissue = await reissueReport(storeAt(archive), capsule?.id ?? '', reportKinds, bare, testPort().versions())
    expect(reissue.ok && reissue.value.isIdentical).toBe(true)
  }))

test('a report in the theme of its agency is issued again in it, whatever the theme is today', () =>
  withSampleArchive(async ({ archive, issue }) => {
    const said = { instansi: ['Badan Pengawas Obat dan Makanan'], huruf: 'Times New Roman', kepalaHalaman: '{unit}' }
    const logo = { 'lambang.png': new Uint8Array(readFileSync('docs/halaman-lampiran-2.png')) }
    const sampul = { tanda: [{ berkas: 'nilai.png', sebutan: 'Nilai Contoh' }] }
    const pictures = { ...logo, 'nilai.png': drawMark(40, 20) }
    const theme = JSON.stringify({ ...said, logo: 'lambang.png', sampul, kontak: { baris: ['Jalan Contoh'] } })
    const resources = withThemes({ 'contoh.json': theme, ...pictures })
    const dressed = deskWith({ ports: { resources } })
    const { capsule, problems } = await issue('data/samples/monev-skm-kecil.xlsx', {}, dressed)
    expect(problems.filter(({ severity }) => severity === 'galat')).toEqual([])
    const reissue = await reissueReport(storeAt(archive), capsule?.id ?? '', reportKinds, bare, testPort().versions())
    expect(reissue.ok && reissue.value).toMatchObject({ isIdentical: true, changes: [] })
  }))

test('what differs is told by page and text, with the versions that have changed', () =>
  withSampleArchive(async ({ archive, issue }) => {
    const { capsule } = await issue('data/samples/monev-skm-kecil.xlsx', { formats: ['pdf', 'html'] })
    const { manifest, parts } = readCapsuleDraft(archive, capsule?.id ?? '')
    const changed = parts.map(part => {
      if (!part.path.endsWith('bab-4-penutup.hbs')) return part
      const source = new TextDecoder().decode(part.bytes).replace('<p>', '<p>Kalimat yang ditanam. ')
      return { ...part, bytes: new TextEncoder().encode(source) }
    })
    const libraries = { ...manifest.versions.libraries, pdfmake: '0.2.0' }
    const planted = { ...manifest, versions: { ...manifest.versions, libraries } }
    const { id } = await writeCapsule(archive, { manifest: planted, parts: changed }, testPort(), sha256)
    const reissue = await reissueReport(storeAt(archive), id, reportKinds, bare, testPort().versions())
    if (!reissue.ok) throw new Error('refused')
    expect(reissue.value.isIdentical).toBe(false)
    expect(reissue.value.changes).toEqual([`pdfmake 0.2.0 → ${manifest.versions.libraries.pdfmake}`])
    const [pdf, html] = reissue.value.files
    expect(html?.difference?.after).toMatch(/^Kalimat yang ditanam\./)
    expect(pdf?.difference?.after).toMatch(/^Kalimat yang ditanam\./)
    expect(pdf?.difference?.page).toBeGreaterThan(5)
  }))
