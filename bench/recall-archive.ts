import { copyFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { indexName } from '../src/archive/folder/capsule-index.ts'
import { createDesk, createReport } from '../src/index.ts'
import { median } from './measure/median.ts'
import { manifestOf, writeBare } from './sample-manifest.ts'

// How much more processor time a monthly report takes, written and kept, when the archive holds a thousand capsules of its
// kind, of other units and of the months that it looks back on. Each round makes it in an archive that holds none and in one
// that holds them, in turn, in one warm process: beside a whole process of its own the difference is smaller still.

const sample = 'data/samples/spkp-spak-2025-05.xlsx'
const [capsules, units, rounds, warm] = [1_000, 88, 30, 8]

function writeOthers(archive: string): void {
  for (let number = 0; number < capsules; number += 1) {
    const month = Math.floor(number / units)
    const period = month < 7 ? `2024-${String(month + 6).padStart(2, '0')}` : `2025-0${month - 6}`
    writeBare(archive, manifestOf(number, { kind: 'spkp-spak', period, unit: `Unit Lain ${number % units}` }))
  }
}

const folder = mkdtempSync(join(tmpdir(), 'laporan-bench-'))
const desk = createDesk()
const input = join(folder, 'data.xlsx')
copyFileSync(sample, input)

/** Milliseconds of processor time of all threads. */
async function costOf(archive: string): Promise<number> {
  const before = process.cpuUsage()
  const options = { archiveFolder: archive, outputFolder: join(folder, 'output'), overwrite: true }
  const { status } = await createReport(input, options, desk)
  if (status !== 'written') throw new Error(`the report was ${status}`)
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function written(value: number): string {
  return String(Math.round(value * 1000) / 1000)
}

try {
  const [alone, among] = [join(folder, 'sendiri'), join(folder, 'bersama')]
  writeOthers(among)
  const pairs: (readonly [number, number])[] = []
  const unindexed: number[] = []
  for (let round = 0; round < warm + rounds; round += 1) {
    // Whoever comes first finds the other's traces in the caches.
    const isFirst = round % 2 === 0
    const first = await costOf(isFirst ? alone : among)
    const second = await costOf(isFirst ? among : alone)
    if (round >= warm) pairs.push(isFirst ? [first, second] : [second, first])
  }
  for (let round = 0; round < 5; round += 1) {
    rmSync(join(among, indexName), { force: true })
    unindexed.push(await costOf(among))
  }
  const [without, withOthers] = [median(pairs.map(([one]) => one)), median(pairs.map(([, other]) => other))]
  console.log(`a month, none of its kind in the archive   ${written(without)} ms of processor time`)
  console.log(`a month, ${capsules} of its kind there          ${written(withOthers)} ms`)
  console.log(
    `median ratio of the pairs                  ${written(median(pairs.map(([one, other]) => other / one)))} (target: 1.05)`,
  )
  console.log(`the same with the index deleted            ${written(median(unindexed))} ms`)
} finally {
  rmSync(folder, { recursive: true })
}
