import { describe, expect, test } from 'vitest'
import { unreadableReasons } from '../../src/problems/unreadable-input.ts'
import { loadFrom } from '../sources/memory-files.ts'
import { bombs, brokenArchives, soundArchives } from './corpus/archives.ts'
import { brokenPackages, soundPackages } from './corpus/packages.ts'
import { mergeCases, sheetCases } from './corpus/sheets.ts'
import { csvCases, jsonCases } from './corpus/texts.ts'
import { brokenXml, soundXml } from './corpus/xml.ts'
import type { Expected, HostileCase } from './hostile-case.ts'
import { showCells } from './show-cells.ts'

/** Loads an input as the program does. Never throws; a result is the cells, or one problem. */
async function load(input: ReturnType<HostileCase[1]>) {
  if (input instanceof Uint8Array) return loadFrom('uji.xlsx', { 'uji.xlsx': input })
  if ('uji.json' in input) return loadFrom('uji.json', input)
  const files = Object.entries(input).map(([name, bytes]) => [`uji/${name}`, bytes] as const)
  return loadFrom('uji', Object.fromEntries(files))
}

async function check(input: ReturnType<HostileCase[1]>, expected: Expected): Promise<void> {
  const outcome = await load(input)
  if ('cells' in expected) {
    expect(outcome.problems.map(({ code }) => code)).toEqual(expected.warnings ?? [])
    expect(outcome.ok && showCells(outcome.value.sheets)).toEqual(expected.cells)
    return
  }
  expect(outcome).toMatchObject({ ok: false, problems: [{}] })
  const [problem] = outcome.problems
  if ('problem' in expected) expect(problem?.code).toBe(expected.problem)
  else {
    const { refused, ...place } = expected
    expect(problem).toMatchObject({ code: 'input.unreadable', place })
    expect(problem?.message).toContain(unreadableReasons[refused].reason)
    expect(problem?.place.sheet).toBe(expected.sheet)
  }
}

describe.each<[string, readonly HostileCase[]]>([
  ['a sound archive is read', soundArchives],
  ['a broken archive is refused', brokenArchives],
  ['an archive that swells up is refused', bombs],
  ['a sound package is read', soundPackages],
  ['a broken package is refused', brokenPackages],
  ['sound XML is read', soundXml],
  ['broken XML is refused', brokenXml],
  ['a sheet is read or refused', sheetCases],
  ['merged cells are read or refused', mergeCases],
  ['CSV is read or refused', csvCases],
  ['JSON is read or refused', jsonCases],
])('%s', (_, cases) => {
  test.each(cases)('%s', (__, input, expected) => check(input(), expected))
})
