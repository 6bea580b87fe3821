import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { reportKinds } from '../../src/kinds/registry.ts'
import type { ReportKind } from '../../src/kinds/report-kind.ts'
import { draftReport } from '../../src/pipeline/draft-report.ts'
import type { Problem } from '../../src/problems/problem.ts'
import { inputAt } from '../desk.ts'
import { keptPorts } from '../kept-ports.ts'
import { sampleFiles } from '../sample-list.ts'
import { expectedAnnual } from '../samples/expected-annual.ts'

const sampleNames = sampleFiles.map(name => name.replace('.xlsx', ''))
const ports = keptPorts()

type Drafted = ReturnType<typeof draftReport>

const drafted = new Map<string, Drafted>()

/** The draft of a sample, made once. */
function draftSample(name: string): Drafted {
  const read = async () =>
    draftReport(
      { input: await inputAt(`data/samples/${name}.xlsx`), edition: 'publik', strict: false },
      reportKinds,
      ports,
    )
  const draft = drafted.get(name) ?? read()
  drafted.set(name, draft)
  return draft
}

/** What is said of a sample: the problems of reading it, and of the audit. */
async function problemsOf(name: string): Promise<readonly Problem[]> {
  return (await draftSample(name)).problems
}

type CodeCounts = Readonly<Record<string, number>>

function countCodes(problems: readonly Problem[]): CodeCounts {
  const counts: Record<string, number> = {}
  for (const { code } of problems) counts[code] = (counts[code] ?? 0) + 1
  return counts
}

/** What the samples of a kind are made to show, by name of the sample; nothing for a clean one. */
function expectedFindings(kindId: string): Readonly<Record<string, CodeCounts>> {
  return JSON.parse(readFileSync(`test/kinds/${kindId}/sample-findings.json`, 'utf8'))
}

/**
 * These compare with another report, which a sample alone does not have: `test/app/archive/chain.test.ts`, and those of
 * evaluations `test/app/archive/evaluation-chain.test.ts`.
 */
const ofEarlierReports = [
  ...['ratl.vanished-action', 'ratl.reopened-action', 'tren.archive-differs', 'penilaian.archive-differs'],
  ...[
    'rencana.vanished',
    'rencana.reopened',
    'sarana.evaluators-differ',
    'tiket.vanished',
    'pengaduan.evaluators-differ',
  ],
]

/** Where nobody counts there is nothing else to find: the sample of a month without complete services shows it. */
const ofLoneSamples = ['responden.none-complete']

/** Rules that a kind has besides those of privacy, which every kind has. */
const ownRules = ({ rules }: ReportKind) => rules.filter(code => !code.startsWith('privacy.'))

/** Made so that every rule finds something; a kind without rules of its own needs none. */
const problemSample = (kindId: string) => `${kindId}-bermasalah`

describe.each(reportKinds.map(kind => [kind.id, kind] as const))('%s', (id, kind) => {
  test.skipIf(ownRules(kind).length === 0)(
    'every rule finds something in the sample made for it, in a cell, and nothing there is an error',
    async () => {
      const problems = await problemsOf(problemSample(id))
      expect(problems.filter(({ severity }) => severity === 'galat')).toEqual([])
      const inCells = problems.filter(({ place }) => place.sheet !== undefined && /^[A-Z]+\d+$/.test(place.cell ?? ''))
      const found = new Set(inCells.map(({ code }) => code))
      const shownElsewhere = [...ofEarlierReports, ...ofLoneSamples]
      expect(kind.rules.filter(code => !found.has(code) && !shownElsewhere.includes(code))).toEqual([])
    },
  )

  test.each(Object.entries(expectedFindings(id)))(
    '%s shows what it is made to show and nothing else',
    async (name, counts) => {
      expect(countCodes(await problemsOf(name))).toEqual(counts)
    },
  )

  test('one of its samples is clean', () => {
    expect(Object.values(expectedFindings(id))).toContainEqual({})
  })
})

/** What is told of a report before it is printed, by what it is of: `SKM 2025`. */
async function figuresOf(name: string): Promise<Readonly<Record<string, string>>> {
  const draft = await draftSample(name)
  return draft.ok
    ? Object.fromEntries(draft.value.summary.map(({ label, figures }) => [label, figures.join(' · ')]))
    : {}
}

test('the samples of other agencies come to figures that their reports print', async () => {
  expect(await figuresOf('monev-skm-kabupaten')).toMatchObject({
    'SKM 2024': '7.496 responden · IKM 82,49 (B) · target 82,00 · capaian 100,60%',
    'SKM 2025': '3.362 responden · IKM 85,28 (B) · target 86,00 · capaian 99,16%',
    'RATL seluruhnya': '42 unit · 167 rekomendasi · 249 rencana aksi · 174 close (69,88%) · 75 open, 17 lewat waktu',
  })
  expect(await figuresOf('spkp-spak-balai-pelatihan')).toMatchObject({
    'September 2025': '295 responden dipakai',
    SPKP: 'indeks 93,68 (A (Sangat Baik)) · rata-rata 3 bulan 93,98',
    SPAK: 'indeks 98,33 (A (Sangat Baik)) · rata-rata 3 bulan 97,78',
  })
})

test('the large annual survey comes to what its answers are by hand: agency, units, and what is recommended', async () => {
  const draft = await draftSample('skm-tahunan-2025')
  expect(draft.ok && draft.value.figures).toEqual(await expectedAnnual())
})

test('no two samples make the report of one period, so that none replaces the output of another', async () => {
  const periods = sampleNames.map(async name => {
    const draft = await draftSample(name)
    return draft.ok ? `${draft.value.kind} ${draft.value.identity.period}` : name
  })
  expect(new Set(await Promise.all(periods)).size).toBe(sampleNames.length)
})

test('no sample is left out', () => {
  const known = reportKinds.flatMap(kind => [
    ...(ownRules(kind).length === 0 ? [] : [problemSample(kind.id)]),
    ...Object.keys(expectedFindings(kind.id)),
  ])
  expect([...sampleNames].sort()).toEqual(known.sort())
})
