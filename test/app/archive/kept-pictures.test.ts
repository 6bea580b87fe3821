import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { exportCapsule } from '../../../src/app/archive/export-capsule.ts'
import { type Reissue, reissueReport } from '../../../src/app/archive/reissue-report.ts'
import { writeCapsule } from '../../../src/archive/folder/write-capsule.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { sha256, testPort } from '../../archive/build-capsule.ts'
import { deskWith, storeAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { exifSegment, inserted } from '../../picture/build-jpeg.ts'
import { buildPng, chunk } from '../../picture/build-png.ts'
import { canary } from '../../picture/crafted-pictures.ts'
import { sampleJpeg } from '../../picture/sample-jpegs.ts'
import { withThemes } from '../../theme/themes.ts'
import { readCapsuleDraft } from './read-capsule-draft.ts'
import { type SampleArchive, withSampleArchive } from './sample-archive.ts'

const ports = keptPorts()
const text = (words: string) => new Uint8Array(Buffer.from(words))
const plain = buildPng({ width: 30, height: 20 })
const talkative = buildPng({ width: 30, height: 20, before: [chunk('tEXt', text(`Comment\0${canary}`))] })
const photograph = inserted(sampleJpeg('baseline'), 20, exifSegment(1, canary))

/** An input beside which a logo lies. */
function inputWith(folder: string, logo: Uint8Array): string {
  const input = join(folder, 'masukan.json')
  const { Laporan, ...tables } = JSON.parse(readFileSync('test/kinds/spkp-spak/cases/dua-responden/input.json', 'utf8'))
  writeFileSync(input, JSON.stringify({ ...tables, Laporan: { ...Laporan, Logo: 'logo.png' } }))
  writeFileSync(join(folder, 'logo.png'), logo)
  return input
}

/** A capsule as an earlier program left it: with the file of its logo as it was. */
async function oldCapsule({ archive, folder, issue }: SampleArchive, logo: Uint8Array): Promise<string> {
  const { capsule } = await issue(inputWith(folder, plain), { formats: ['html', 'docx', 'pdf'] })
  const { manifest, parts } = readCapsuleDraft(archive, capsule?.id ?? '')
  const changed = parts.map(part => (part.role === 'picture' ? { ...part, bytes: logo } : part))
  return (await writeCapsule(archive, { manifest, parts: changed }, testPort(), sha256)).id
}

function reissue({ archive }: SampleArchive, id: string) {
  return reissueReport(storeAt(archive), id, reportKinds, ports, testPort().versions())
}

function htmlOf({ again }: Reissue): string {
  const html = again.find(({ fileName }) => fileName.endsWith('.html'))
  return new TextDecoder().decode(html?.bytes)
}

describe('a capsule of an earlier program', () => {
  test.each([
    ['with words in its picture', talkative],
    ['with a picture that is to be turned', inserted(sampleJpeg('baseline'), 20, exifSegment(6, canary))],
    ['with a picture for printers', sampleJpeg('cmyk')],
    ['with a picture that was cut', sampleJpeg('baseline').slice(0, -40)],
    ['with a picture of which a checksum is wrong', talkative.with(talkative.length - 1, 0)],
  ])('%s is made again with its bytes as they were', (_, logo) =>
    withSampleArchive(async place => {
      const id = await oldCapsule(place, logo)
      const again = await reissue(place, id)
      if (!again.ok) throw new Error(JSON.stringify(again.problems))
      expect(htmlOf(again.value)).toContain(Buffer.from(logo).toString('base64'))
    }),
  )

  test('whose picture harms whoever unpacks it is one problem', () =>
    withSampleArchive(async place => {
      const rows = buildPng({ width: 30, height: 20, colourType: 6, packed: text('bukan isi gambar') })
      const again = await reissue(place, await oldCapsule(place, rows))
      expect(again.ok).toBe(false)
      const errors = again.problems.filter(({ severity }) => severity === 'galat')
      expect(errors.map(problem => `${problem.code} ${problem.place.sheet}`)).toEqual(['asset.damaged Laporan'])
    }))
})

test('what a photograph says of itself is in no file, nor in the archive, nor in what is exported of it', () =>
  withSampleArchive(async place => {
    const { archive, folder, issue } = place
    const input = inputWith(folder, photograph)
    const theme = JSON.stringify({
      instansi: [JSON.parse(readFileSync(input, 'utf8')).Laporan.Instansi],
      sampul: { tanda: [{ berkas: 'tanda.jpg', sebutan: 'Tanda Contoh' }] },
      logo: 'lambang.png',
    })
    const themes = { 'contoh.json': theme, 'lambang.png': talkative, 'tanda.jpg': photograph }
    const dressed = deskWith({ ports: { resources: withThemes(themes) } })
    const { capsule, files, problems } = await issue(input, { parts: ['laporan', 'ringkasan'] }, dressed)
    expect(problems.filter(({ severity }) => severity === 'galat')).toEqual([])
    const exported = await exportCapsule(storeAt(archive), capsule?.id ?? '')
    if (!exported.ok) throw new Error('not exported')
    const made = files.map(({ path }) => [path, new Uint8Array(readFileSync(path))] as const)
    const all = [...made, [exported.value.fileName, exported.value.bytes] as const].flatMap(([name, bytes]) =>
      unpacked(name, bytes),
    )
    // The words are there to be found: the pictures themselves are.
    const shown = all.filter(([, bytes]) => bytes.includes(Buffer.from(sampleJpeg('baseline'))))
    expect(shown.map(([name]) => name.replace(/^.*\//, '')).sort()).toEqual(
      expect.arrayContaining(['gambar', 'logo.png', 'tanda.jpg']),
    )
    expect(shown.some(([name]) => name.endsWith('.pdf'))).toBe(true)
    for (const [name, bytes] of all) expect(bytes.includes(canary) || bytes.includes('Exif'), name).toBe(false)
    const again = await reissue(place, capsule?.id ?? '')
    expect(again.ok && again.value.isIdentical).toBe(true)
  }))

/** A file with all that is packed in it, and the pictures in a page. */
function unpacked(name: string, bytes: Uint8Array): readonly (readonly [string, Buffer])[] {
  const own = [[name, Buffer.from(bytes)] as const]
  if (name.endsWith('.html')) {
    const pictures = [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/;base64,([\w+/=]+)/g),
    ]
    return [...own, ...pictures.map(([, data = '']) => [`${name}/gambar`, Buffer.from(data, 'base64')] as const)]
  }
  if (!/\.(?:zip|docx|xlsx)$/.test(name)) return own
  return [...own, ...Object.entries(unzipSync(bytes)).flatMap(([part, inside]) => unpacked(`${name}/${part}`, inside))]
}
