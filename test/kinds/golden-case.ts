import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'vitest'
import type { ReportKind } from '../../src/kinds/report-kind.ts'
import { type Trace, type TracedRequest, traceReport } from './trace-report.ts'

/** Folders of a kind's golden cases. Each is named after a behaviour and holds input.json, request.json and expected/. */
export function casesOf(kindId: string): readonly string[] {
  const folder = `test/kinds/${kindId}/cases`
  return readdirSync(folder).map(name => join(folder, name))
}

/** Names of the expected files of a case, one for each stage that runs; none before they are first written. */
export function expectedFiles(folder: string): readonly string[] {
  const expected = join(folder, 'expected')
  const names = existsSync(expected) ? readdirSync(expected) : []
  return names.filter(name => !name.endsWith('.actual')).sort()
}

/** Lines that a reviewer reads of a case: those of all its expected files. */
export function linesOfCase(folder: string): number {
  const texts = expectedFiles(folder).map(name => readFileSync(join(folder, 'expected', name), 'utf8'))
  return texts.reduce((sum, text) => sum + text.split('\n').length - 1, 0)
}

/** Set by `npm run test:update`: expected files are written instead of compared. */
const isUpdating = process.env.UPDATE_GOLDEN === '1'

/** Runs a case and compares every stage; what differs is left beside the expected file as `*.actual`. */
export async function checkCase(kind: ReportKind, folder: string): Promise<void> {
  const request: TracedRequest = JSON.parse(readFileSync(join(folder, 'request.json'), 'utf8'))
  const trace = await traceReport(kind, readFileSync(join(folder, 'input.json'), 'utf8'), request)
  const expected = join(folder, 'expected')
  if (isUpdating) return rewrite(expected, trace)
  expect(expectedFiles(folder), 'expected files').toEqual(Object.keys(trace).sort())
  const different = Object.entries(trace).filter(([name, actual]) => !isAsExpected(join(expected, name), actual))
  expect(
    different.map(([name]) => name),
    `compare *.actual in ${expected}`,
  ).toEqual([])
}

function rewrite(folder: string, trace: Trace): void {
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  for (const [name, text] of Object.entries(trace)) writeFileSync(join(folder, name), text)
}

function isAsExpected(file: string, actual: string): boolean {
  const isSame = readFileSync(file, 'utf8') === actual
  if (isSame) rmSync(`${file}.actual`, { force: true })
  else writeFileSync(`${file}.actual`, actual)
  return isSame
}
