import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { verifyFiles } from '../../src/app/verify-report.ts'
import { commonParts, type ReportPart } from '../../src/base/output.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import type { Edition } from '../../src/kinds/report-kind.ts'
import { draftReport } from '../../src/pipeline/draft-report.ts'
import { formatsOfParts, partFileNames, renderParts } from '../../src/pipeline/render-parts.ts'
import { renderPdf } from '../../src/render/pdf/render-pdf.ts'
import type { Input } from '../../src/sources/input.ts'
import { inputAt } from '../desk.ts'
import { keptPorts } from '../kept-ports.ts'
import { jsonInput } from '../memory-input.ts'
import { wordsOfDocument } from '../verify/printed-numbers.ts'

const ports = keptPorts()

async function draftOf(path: string | Input, parts: readonly ReportPart[], edition: Edition = 'publik') {
  const input = typeof path === 'string' ? await inputAt(path) : path
  const draft = await draftReport({ input, edition, strict: false, parts }, reportKinds, ports)
  if (!draft.ok) throw new Error(JSON.stringify(draft.problems))
  return draft.value
}

// Those in which most is to be decided, nothing was answered, and there is no history to be drawn.
test.each([
  'spkp-spak/cases/indeks-turun',
  'spkp-spak/cases/satu-responden-bulan-pertama',
  'spkp-spak/cases/tanpa-responden',
  'monev-skm/cases/masih-open-dan-belum-melapor',
])('whatever the data are, the page for the head is one: %s', async folder => {
  const { companions, theme } = await draftOf(`test/kinds/${folder}/input.json`, ['ringkasan'])
  const pages = companions.map(async ({ document, fonts }) => (await renderPdf(document, theme, fonts)).pages)
  expect(await Promise.all(pages)).toEqual([1])
})

const internalMonth = 'test/kinds/spkp-spak/cases/edisi-internal/input.json'
const companionParts = commonParts.filter(part => part !== 'laporan')

test('companions are made under the names that were announced, read back as written, and are the same again', async () => {
  const draft = await draftOf(internalMonth, companionParts, 'internal')
  const wanted = formatsOfParts(companionParts, ['pdf', 'docx'])
  const files = await renderParts(draft, 'internal', wanted, ports)
  expect(files.map(({ fileName }) => fileName)).toEqual(partFileNames(draft, 'internal', wanted))
  expect(files.map(({ part, format }) => `${part} ${format}`)).toEqual([
    ...[
      'nota-dinas pdf',
      'nota-dinas docx',
      'ringkasan pdf',
      'ringkasan docx',
      'rekap xlsx',
      'siaran pdf',
      'siaran docx',
    ],
  ])
  expect(await verifyFiles(files, ports.jobs)).toEqual([])
  const again = await renderParts(await draftOf(internalMonth, companionParts, 'internal'), 'internal', wanted, ports)
  for (const [index, { bytes, fileName }] of again.entries()) {
    expect(Buffer.compare(bytes, files[index]?.bytes ?? new Uint8Array()), fileName).toBe(0)
  }
})

test('what is for publication says the same in either edition, and is marked in none', async () => {
  const [open, internal] = [
    await draftOf(internalMonth, ['siaran']),
    await draftOf(internalMonth, ['siaran'], 'internal'),
  ]
  const [one, other] = [open.companions[0], internal.companions[0]]
  expect(other).toEqual(one)
  expect(one?.document.meta.marking).toBeUndefined()
  expect(one?.fileStem).not.toContain('INTERNAL')
  expect(internal.document.meta.marking).toBe('INTERNAL')
})

test('a letter goes to whom the sheet Laporan says, and else to the head of the agency', async () => {
  const given = JSON.parse(readFileSync('test/kinds/monev-skm/cases/satu-tahun-unsur-sama/input.json', 'utf8'))
  const wordsTo = async (facts: object) => {
    const input = jsonInput({ ...given, Laporan: { ...given.Laporan, ...facts } })
    return (await draftOf(input, ['nota-dinas'])).companions.map(({ document }) => wordsOfDocument(document)).join()
  }
  expect(await wordsTo({})).toContain('Pimpinan Badan Contoh Nasional')
  const named = await wordsTo({ 'Ditujukan Kepada': 'Kepala Badan Contoh' })
  expect(named).toContain('Kepala Badan Contoh')
  expect(named).not.toContain('Pimpinan')
})
