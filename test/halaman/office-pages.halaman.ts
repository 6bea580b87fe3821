import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { readDocx } from '../../src/verify/docx/read-docx.ts'
import type { ReadReport } from '../../src/verify/read-report.ts'
import { pageValue } from '../../src/verify/reconcile-named-pages.ts'
import { samples } from '../verify/samples.ts'
import { type FoundEntry, findEntries } from './find-entries.ts'
import { layOutInOffice } from './lay-out-in-office.ts'
import { sampleFile } from './sample-files.ts'

const wanted = samples.filter(([, edition]) => edition === 'publik').map(([file]) => file)

let folder: string
const written = new Map<string, ReadReport>()
/** The entries of a file on the pages of LibreOffice. */
const broken = new Map<string, readonly FoundEntry[]>()

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-office-'))
  for (const file of wanted) {
    const docx = sampleFile(file, 'publik', 'docx')
    written.set(file, readDocx(docx))
    writeFileSync(join(folder, `${basename(file, '.xlsx')}.docx`), docx)
  }
  layOutInOffice(folder)
  for (const [file, { entries }] of written) {
    const pdf = readFileSync(join(folder, `${basename(file, '.xlsx')}.pdf`))
    broken.set(file, await findEntries(new Uint8Array(pdf), entries))
  }
})

afterAll(() => rmSync(folder, { recursive: true }))

test.each(wanted)('LibreOffice breaks the pages of %s as the contents say, give or take one', file => {
  const { entries = [] } = written.get(file) ?? {}
  const found = broken.get(file) ?? []
  expect(found).toHaveLength(entries.length)
  const apart = found.flatMap(({ entry, label }) => {
    const by = pagesBetween(entry.label, label)
    return by === 0 ? [] : [{ entry: entry.text.replaceAll('\t', ' '), says: entry.label, stands: label, by }]
  })
  const note = apart
    .map(({ entry, says, stands }) => `  ${entry}: tertulis ${says}, di LibreOffice ${stands}\n`)
    .join('')
  if (note !== '') process.stdout.write(`${file}\n${note}`)
  expect(apart.filter(({ by }) => !(Math.abs(by) <= 1))).toEqual([])
})

/** How many pages later another number is, of the same kind; not a number where one of them is none. */
function pagesBetween(says: string, stands: string): number {
  const [from, to] = [says, stands].map(one => pageValue(one, /^\d/.test(says) ? 'arabic' : 'roman'))
  return from === undefined || to === undefined ? Number.NaN : to - from
}

test.each(wanted)('references in %s name the pages that LibreOffice gives their targets, give or take one', file => {
  const { texts = [], leads = [] } = written.get(file) ?? {}
  const names = leads.flatMap(({ isEntry, target }) => (isEntry && 'name' in target ? [target.name] : []))
  const mentions = texts.flatMap(({ text, pageOf }) =>
    pageOf === undefined ? [] : [{ text, at: names.indexOf(pageOf) }],
  )
  // Reports of these kinds name pages; one without respondents has no appendix to point to.
  const namesPages = /monev-skm|spkp-spak/.test(file) && !file.endsWith('spkp-spak-2025-05.xlsx')
  if (namesPages) expect(mentions.length).toBeGreaterThan(0)
  for (const { text, at } of mentions) {
    expect(Math.abs(pagesBetween(text, broken.get(file)?.[at]?.label ?? '')), text).toBeLessThanOrEqual(1)
  }
})
