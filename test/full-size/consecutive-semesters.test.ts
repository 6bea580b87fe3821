import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { redraftCapsule } from '../../src/app/archive/redraft-capsule.ts'
import type { ReportResult } from '../../src/app/disk/report-result.ts'
import { type Passage, passagesOf } from '../../src/archive/compare/sentences/passages.ts'
import { findCapsule } from '../../src/archive/folder/find-capsules.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { withSampleArchive } from '../app/archive/sample-archive.ts'
import { sha256, testPort } from '../archive/build-capsule.ts'
import { storeAt } from '../desk.ts'
import { keptPorts } from '../kept-ports.ts'
import { readDocxTables, readDocxText } from './docx-tables.ts'
import { expectedActions, expectedFindings, expectedRows, expectedSentences } from './expected-movement.ts'
import { buildNextSemester } from './next-semester.ts'

const rows = Object.entries(expectedRows).map(([name, counts]) => [name, ...counts].map(String))

test('the expectation closes: every row from what was open to what is, and every column in its total', () => {
  const { Jumlah: total, ...years } = expectedRows
  for (const [openBefore, closed, vanished, reopened, newOpen, openNow] of Object.values(expectedRows)) {
    expect(openBefore - closed - vanished + reopened + newOpen).toBe(openNow)
  }
  // No sum of the longest delays means anything: the row of sums has none.
  const columns = total.slice(0, -1).map((_, at) => Object.values(years).map(counts => Number(counts[at])))
  expect([...columns.map(counts => counts.reduce((sum, count) => sum + count)), '–']).toEqual(total)
})

test('two semesters of full size: table, sentences and findings say what was planted', () =>
  withSampleArchive(async ({ archive, folder, issue }) => {
    const first = await issue('data/samples/monev-skm-2023-2.xlsx', { formats: ['html'] })
    const input = join(folder, 'monev-skm-2024-1.xlsx')
    writeFileSync(input, await buildNextSemester())
    const second = await issue(input, { formats: ['docx'] })
    expect(second.problems.filter(({ severity }) => severity === 'galat')).toEqual([])

    const capsule = await findCapsule(archive, second.capsule?.id ?? '', testPort().disk, sha256)
    if (!capsule.ok) throw new Error('not kept')
    expect(capsule.value.manifest.follows).toEqual([first.capsule?.id])
    expect(capsule.value.manifest.figures).toMatchObject({
      ratl: { 2022: { actions: expectedActions[2022] }, 2023: { actions: expectedActions[2023] }, total: { open: 31 } },
    })
    const drafted = await redraftCapsule(storeAt(archive), capsule.value, reportKinds, keptPorts())
    if (!drafted.ok) throw new Error(JSON.stringify(drafted.problems))
    const all = flatten(passagesOf(drafted.value.draft.document))
    const table = all.find(({ title }) => title === 'Pergerakan Rencana Aksi sejak Laporan Semester II Tahun 2023')
    expect(table?.where).toMatch(/^BAB III › /)
    expect(table?.lines.slice(2)).toEqual(rows.map(row => row.join(' | ')))
    const chapter = all.filter(({ where }) => where.startsWith('BAB III ›')).flatMap(({ lines }) => lines)
    for (const sentence of expectedSentences) expect(chapter).toContain(sentence)

    const docx = readFileSync(second.files.find(({ format }) => format === 'docx')?.path ?? '')
    const printed = readDocxTables(docx).find(([head]) => head?.some(({ text }) => text === 'Open Semula'))
    expect(printed?.slice(2).map(cells => cells.map(({ text }) => text))).toEqual(rows)
    const words = readDocxText(docx)
    for (const sentence of expectedSentences) expect(words).toContain(sentence)

    for (const [code, units] of Object.entries(expectedFindings))
      expect(unitsOf(second, code)).toEqual([...units].sort())
  }))

function flatten(passage: Passage): readonly Passage[] {
  return [passage, ...passage.parts.flatMap(flatten)]
}

/** Units that findings of a code begin with. */
function unitsOf({ problems }: ReportResult, code: string): readonly string[] {
  const messages = problems.filter(problem => problem.code === code).map(({ message }) => message)
  const units = Object.values(expectedFindings).flat()
  return messages.map(message => units.find(unit => message.startsWith(unit)) ?? message).sort()
}
