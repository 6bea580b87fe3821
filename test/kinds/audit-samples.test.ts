import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Problem } from '../../src/base/problem.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { draftReport } from '../../src/pipeline/draft-report.ts'
import { nodePorts, silentProgress } from '../../src/platform/node-ports.ts'

const sampleNames = readdirSync('data/samples').map(name => name.replace('.xlsx', ''))
const ports = nodePorts(silentProgress)

const draftSample = (name: string) =>
  draftReport({ input: `data/samples/${name}.xlsx`, edition: 'publik', strict: false }, reportKinds, ports)

/** What is said of a sample: the problems of reading it, and of the audit. */
async function problemsOf(name: string): Promise<readonly Problem[]> {
  return (await draftSample(name)).problems
}

function countCodes(problems: readonly Problem[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

describe.each(reportKinds.map(kind => [kind.id, kind] as const))('%s', (id, kind) => {
  test('every rule finds something in the sample made for it, in a cell, and nothing there is an error', async () => {
    const problems = await problemsOf(`${id}-bermasalah`)
    expect(problems.filter(({ severity }) => severity === 'galat')).toEqual([])
    const inCells = problems.filter(({ place }) => place.sheet !== undefined && /^[A-Z]+\d+$/.test(place.cell ?? ''))
    const found = new Set(inCells.map(({ code }) => code))
    expect(kind.rules.filter(code => !found.has(code))).toEqual([])
  })

  test('nothing is found in the clean sample', async () => {
    expect(await problemsOf(`${id}-kecil`)).toEqual([])
  })
})

describe('samples that are made to show something show that and nothing else', () => {
  const shown: Readonly<Record<string, Readonly<Record<string, number>>>> = {
    // The published mix of timelines, two of them after the cutoff, and list numbers left in names of services.
    'monev-skm-2023-1': { 'ratl.timeline-repaired': 10, 'ratl.closed-before-deadline': 2, 'name.list-number': 3 },
    // The same services and part of the same timelines; a silent unit; twelve units with overdue actions.
    'monev-skm-2023-2': {
      ...{ 'ratl.timeline-repaired': 7, 'name.list-number': 3 },
      ...{ 'ratl.unit-without-actions': 1, 'ratl.open-past-deadline': 12 },
    },
  }

  test.each(Object.entries(shown))('%s', async (name, counts) => {
    expect(countCodes(await problemsOf(name))).toEqual(counts)
  })

  test('no two samples make the report of one period, so that none replaces the output of another', async () => {
    const periods = sampleNames.map(async name => {
      const draft = await draftSample(name)
      return draft.ok ? `${draft.value.kind} ${draft.value.identity.period}` : name
    })
    expect(new Set(await Promise.all(periods)).size).toBe(sampleNames.length)
  })

  test('no sample is left out', () => {
    const known = [...Object.keys(shown), ...reportKinds.flatMap(({ id }) => [`${id}-bermasalah`, `${id}-kecil`])]
    expect([...sampleNames].sort()).toEqual(known.sort())
  })
})
