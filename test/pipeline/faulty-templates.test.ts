import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { createApp } from '../../src/app/app.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { nodeArchive } from '../../src/platform/node-archive.ts'
import { formatPlace } from '../../src/problems/problem.ts'
import { createReport, desk } from '../desk.ts'
import { keptPorts } from '../kept-ports.ts'

const folder = 'templates/monev-skm'

/** Changes of wording as somebody in a hurry makes them: by file, what was there and what is there now. */
const slips: Readonly<Record<string, readonly [from: string | RegExp, to: string]>> = {
  'bab-1-pendahuluan': ['{{report.agencyShort}}', '{{report.agencyShrt}}'],
  'bab-2-hasil-survei': ['{{#each surveys}}', '{{#each survey}}'],
  'bab-4-penutup': [/$/, '{{#if severalYears}}\n'],
  'lampiran-1-ringkasan': ['{{> angka-ringkasan}}', '{{> angka-ringkasn}}'],
  'hasil-ratl-seluruhnya': ['{{angkaEja actions}}', '{{angkaEjaa actions}}'],
}

test('slips in several templates are told in one run, and nothing is written', async () => {
  const output = mkdtempSync(join(tmpdir(), 'laporan-templat-'))
  const ports = keptPorts()
  const read = async (name: string) => {
    const bytes = await ports.resources.read(name)
    const [from, to] = slips[name.slice(folder.length + 1, -4)] ?? []
    if (from === undefined || to === undefined || !name.startsWith(folder)) return bytes
    const source = new TextDecoder().decode(bytes)
    expect(source.search(from)).toBeGreaterThanOrEqual(0)
    return new TextEncoder().encode(source.replace(from, to))
  }
  const options = { outputFolder: output, archiveFolder: null, formats: ['html'] } as const
  const result = await createReport('data/samples/monev-skm-kecil.xlsx', options, {
    ...desk,
    app: createApp({ ...ports, resources: { ...ports.resources, read }, run: nodeArchive }, reportKinds),
  })
  const told = result.problems.map(({ place, message, hint }) => `${formatPlace(place)} ${message} ${hint}`).sort()
  expect(result.status).toBe('rejected')
  expect(readdirSync(output)).toEqual([])
  expect(told).toEqual([
    expect.stringMatching(/bab-1-pendahuluan\.hbs:\d+ .*"report\.agencyShrt" tidak ada\. .*"report\.agencyShort"/),
    expect.stringMatching(/bab-2-hasil-survei\.hbs:\d+ .*"survey" tidak ada\. .*"surveys"/),
    expect.stringMatching(/bab-4-penutup\.hbs:\d+ .*{{#if}} tidak ditutup dengan {{\/if}}/),
    expect.stringMatching(/hasil-ratl-seluruhnya\.hbs:\d+ .*"angkaEjaa" tidak ada di sini\. .*"angkaEja"/),
    expect.stringMatching(/lampiran-1-ringkasan\.hbs:\d+ Templat "angka-ringkasn" tidak ada\. .*"angka-ringkasan"/),
  ])
  rmSync(output, { recursive: true })
})
