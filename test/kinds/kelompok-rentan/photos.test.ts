import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { exportCapsule } from '../../../src/app/archive/export-capsule.ts'
import { reissueReport } from '../../../src/app/archive/reissue-report.ts'
import { reportKinds } from '../../../src/kinds/registry.ts'
import { everyStream } from '../../app/archive/every-stream.ts'
import { type SampleArchive, withSampleArchive } from '../../app/archive/sample-archive.ts'
import { testPort } from '../../archive/build-capsule.ts'
import { storeAt } from '../../desk.ts'
import { keptPorts } from '../../kept-ports.ts'
import { exifSegment, inserted } from '../../picture/build-jpeg.ts'
import { canary } from '../../picture/crafted-pictures.ts'
import { sampleJpeg } from '../../picture/sample-jpegs.ts'
import { type Planted, plantInSample } from '../plant-in-sample.ts'

const ports = keptPorts()
const formats = ['pdf', 'docx', 'html'] as const

/** The small sample of a unit with six photographs, changed in some cells, with its photographs beside it. */
async function samplePlanted({ folder }: SampleArchive, planted: readonly Planted[] = []): Promise<string> {
  const input = join(folder, 'data.xlsx')
  await plantInSample('kelompok-rentan-kecil', input, planted)
  cpSync('data/samples/foto', join(folder, 'FOTO'), { recursive: true })
  return input
}

/** What is said of the photographs in the HTML of a report, in order. */
function altsOf(files: readonly { readonly path: string }[]): readonly string[] {
  const path = files.find(file => file.path.endsWith('.html'))?.path ?? ''
  return [...readFileSync(path, 'utf8').matchAll(/<figure><img alt="([^"]*)"/g)].map(([, alt = '']) => alt)
}

const rowOf = { first: 30, second: 31 } as const

describe('photographs of the small sample', () => {
  test('of an internal edition are the first four of each unit, with words for who cannot see them', () =>
    withSampleArchive(async place => {
      const { files, problems } = await place.issue(await samplePlanted(place), {
        edition: 'internal',
        formats: ['html'],
      })
      expect(problems).toEqual([])
      expect(altsOf(files)).toEqual([
        'Foto Kursi roda, tongkat, atau kruk di Balai POM di Palu, kondisi 4 dari 5.',
        'Pintu masuk dua daun yang terbuka sendiri.',
        'Foto Jalur landai dengan pegangan di Balai POM di Palu, kondisi 4 dari 5.',
        'Lift dengan tombol berhuruf Braille di sisi kanan.',
        'Kursi roda di samping pintu ruang pelayanan.',
        'Foto Pintu masuk mudah diakses di Loka POM di Kota Payakumbuh, kondisi 5 dari 5.',
        'Jalur landai dengan pegangan di sisi kiri, menuju pintu utama.',
        'Toilet khusus dengan pegangan di kedua sisi dan cermin rendah.',
      ])
    }))

  test('of a public edition are those that somebody decided to show, and no others are in its files or its capsule', () =>
    withSampleArchive(async place => {
      const input = await samplePlanted(place)
      const { files, capsule } = await place.issue(input, { formats: ['html'] })
      expect(altsOf(files)).toEqual([
        'Pintu masuk dua daun yang terbuka sendiri.',
        'Kursi roda di samping pintu ruang pelayanan.',
        'Foto Pintu masuk mudah diakses di Loka POM di Kota Payakumbuh, kondisi 5 dari 5.',
        'Jalur landai dengan pegangan di sisi kiri, menuju pintu utama.',
      ])
      const exported = await exportCapsule(storeAt(place.archive), capsule?.id ?? '')
      if (!exported.ok) throw new Error('not exported')
      const kept = [...everyStream('a', exported.value.bytes).keys()].filter(name => /\/foto\//i.test(name))
      expect(kept.map(name => name.replace(/^.*\//, '')).sort()).toEqual([
        'Jalur-Landai.png',
        'kursi-roda.png',
        'pintu-masuk-2.png',
        'pintu-masuk.png',
      ])
    }))

  test('name nobody in a public edition, whatever is said of them', () =>
    withSampleArchive(async place => {
      const words = 'Petugas loket, Ibu Kenarisatu Umpama, di depan kursi roda'
      const input = await samplePlanted(place, [
        { sheet: 'Sarana', row: rowOf.first, title: 'Keterangan Foto', value: words },
      ])
      const { files } = await place.issue(input, { formats })
      expect(altsOf(files)).toContain('Petugas loket, Ibu [disamarkan], di depan kursi roda')
      for (const { path } of files) {
        for (const [way, stream] of everyStream(path, new Uint8Array(readFileSync(path)))) {
          expect(Buffer.from(stream).toString('latin1').includes('Kenarisatu'), way).toBe(false)
        }
      }
    }))

  test('are made again to the byte from their capsule, by other programs on other days', () =>
    withSampleArchive(async place => {
      const input = await samplePlanted(place)
      for (const edition of ['internal', 'publik'] as const) {
        const { capsule } = await place.issue(input, { edition, formats })
        const { archive } = place
        const again = await reissueReport(
          storeAt(archive),
          capsule?.id ?? '',
          reportKinds,
          ports,
          testPort().versions(),
        )
        expect(again.ok && again.value.isIdentical, JSON.stringify(again.problems)).toBe(true)
      }
    }))

  test('without their folder are one warning with their cells, and no appendix', () =>
    withSampleArchive(async ({ folder, issue }) => {
      const input = join(folder, 'data.xlsx')
      await plantInSample('kelompok-rentan-kecil', input, [])
      const { files, problems } = await issue(input, { edition: 'internal', formats: ['html'] })
      expect(problems.map(({ code, severity, place }) => [code, severity, place.cell])).toEqual([
        ['asset.photos-missing', 'peringatan', 'G16'],
      ])
      expect(problems[0]?.message).toContain('8 foto')
      expect(altsOf(files)).toEqual([])
      expect(readFileSync(files[0]?.path ?? '', 'utf8')).not.toContain('Foto Sarana dan Prasarana')
    }))
})

describe('a photograph of a phone', () => {
  const taken = inserted(sampleJpeg('baseline'), 20, exifSegment(6, canary))
  const planted = [{ sheet: 'Sarana', row: rowOf.first, title: 'Foto', value: 'IMG_0001.JPG' }] as const

  test('stands upright, and where it was taken is in no file and in no archive', () =>
    withSampleArchive(async place => {
      const input = await samplePlanted(place, planted)
      writeFileSync(join(place.folder, 'FOTO', 'img_0001.jpg'), taken)
      const { files, capsule, problems } = await place.issue(input, { edition: 'internal', formats })
      expect(problems).toEqual([])
      const exported = await exportCapsule(storeAt(place.archive), capsule?.id ?? '')
      if (!exported.ok) throw new Error('not exported')
      const made = files.map(({ path }) => [path, new Uint8Array(readFileSync(path))] as const)
      for (const [name, bytes] of [...made, ['paket.zip', exported.value.bytes] as const]) {
        for (const [way, stream] of everyStream(name, bytes)) {
          expect(Buffer.from(stream).includes(canary), way).toBe(false)
        }
      }
      const html = readFileSync(files.find(({ path }) => path.endsWith('.html'))?.path ?? '', 'utf8')
      const pictures = [...html.matchAll(/data:image\/jpeg;base64,([\w+/=]+)/g)].map(([, data = '']) =>
        Buffer.from(data, 'base64'),
      )
      // Of 36 by 20 pixels as stored.
      expect(pictures.filter(bytes => bytes.includes(Buffer.from([0xff, 0xc0, 0, 17, 8, 0, 36, 0, 20])))).toHaveLength(
        1,
      )
    }))

  test('that is damaged, or none at all, is an error at its cell, told with all others', () =>
    withSampleArchive(async place => {
      const input = await samplePlanted(place, [
        ...planted,
        { sheet: 'Sarana', row: rowOf.second, title: 'Foto', value: 'kata.jpg' },
      ])
      mkdirSync(join(place.folder, 'FOTO'), { recursive: true })
      writeFileSync(join(place.folder, 'FOTO', 'IMG_0001.jpg'), taken.slice(0, -40))
      writeFileSync(join(place.folder, 'kata.jpg'), 'bukan gambar')
      const { status, problems } = await place.issue(input, { edition: 'internal', formats: ['html'] })
      expect(status).not.toBe('written')
      const errors = problems.filter(({ severity }) => severity === 'galat')
      expect(errors.map(({ code, place: { cell } }) => `${code} ${cell}`).sort()).toEqual([
        'asset.damaged G30',
        'asset.not-an-image G31',
      ])
    }))
})
