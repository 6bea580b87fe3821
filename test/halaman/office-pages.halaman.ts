import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocx } from '../../src/verify/docx/read-docx.ts'
import type { ReadEntry } from '../../src/verify/read-report.ts'
import { pageValue } from '../../src/verify/reconcile-entries.ts'
import { renderSample } from '../full-size/render-sample.ts'
import { samples } from '../verify/samples.ts'
import { findEntries } from './find-entries.ts'
import { layOutInOffice } from './lay-out-in-office.ts'

const wanted = samples.filter(([, edition]) => edition === 'publik').map(([file]) => file)

let folder: string
const written = new Map<string, readonly ReadEntry[]>()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-office-'))
  for (const file of wanted) {
    const { bytes } = await renderSample(file)
    written.set(file, readDocx(bytes.docx).entries)
    writeFileSync(join(folder, `${basename(file, '.xlsx')}.docx`), bytes.docx)
  }
  layOutInOffice(folder)
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each(wanted)('LibreOffice breaks the pages of %s as the contents say, give or take one', async file => {
  const bytes = readFileSync(join(folder, `${basename(file, '.xlsx')}.pdf`))
  const entries = written.get(file) ?? []
  const found = await findEntries(new Uint8Array(bytes), entries)
  expect(found).toHaveLength(entries.length)
  const apart = found.flatMap(({ entry, label }) => {
    const [says, stands] = [entry.label, label].map(one => pageValue(one, /^\d/.test(entry.label) ? 'arabic' : 'roman'))
    const by = says === undefined || stands === undefined ? Number.NaN : stands - says
    return by === 0 ? [] : [{ entry: entry.text.replaceAll('\t', ' '), says: entry.label, stands: label, by }]
  })
  const note = apart
    .map(({ entry, says, stands }) => `  ${entry}: tertulis ${says}, di LibreOffice ${stands}\n`)
    .join('')
  if (note !== '') process.stdout.write(`${file}\n${note}`)
  expect(apart.filter(({ by }) => !(Math.abs(by) <= 1))).toEqual([])
})
