import type { ActionRecord } from './action-record.ts'
import { deadlines2021, deadlines2022, deadlines2023 } from './plan/deadline-pools.ts'
import { oddTimelines } from './plan/odd-timelines.ts'
import { planClosedYear } from './plan/plan-closed-year.ts'
import { planGroups } from './plan/plan-groups.ts'
import { reopenRecords } from './plan/reopen-records.ts'
import { createRandom } from './random.ts'
import type { SampleSources } from './sample-sources.ts'
import { lengthTargets } from './text/length-targets.ts'
import { createPhraseMemory } from './text/phrase-memory.ts'
import { type Desk, writeActions } from './text/write-actions.ts'

const longest2021And2022 = [1410, 1450, 1520, 1600, 1720, 1880, 2130, 2480, 3150]
const longest2023 = [1480, 1650, 1900, 2250, 2700]
const silentUnit2023 = 'Loka POM di Kabupaten Sorong'

function openDesk(sources: SampleSources, seed: string, taken: Set<string>): Desk {
  const unsurNames = Object.fromEntries(sources.unsur.map(({ code, name }) => [code, name]))
  return { random: createRandom(seed), memory: createPhraseMemory(), taken, unsurNames }
}

function write2021And2022(sources: SampleSources, taken: Set<string>): readonly ActionRecord[] {
  const random = createRandom('ratl-2021-2022')
  const { units } = sources.facts
  const groups2021 = planGroups(units, 2021, '2021', random)
  const groups2022 = planGroups(units, 2022, '2022', random)
  const planned = [
    ...planClosedYear(groups2021, deadlines2021, oddTimelines[2021], random),
    ...planClosedYear(groups2022, deadlines2022, oddTimelines[2022], random),
  ]
  const targets = random.shuffle(lengthTargets(planned.length, longest2021And2022))
  return writeActions(planned, targets, openDesk(sources, 'aksi-2021-2022', taken))
}

function write2023(sources: SampleSources, taken: Set<string>): readonly ActionRecord[] {
  const random = createRandom('ratl-2023')
  const units = sources.facts.units.filter(unit => unit.unit !== silentUnit2023)
  const groups = planGroups(units, 2023, '2022', random)
  const closed = planClosedYear(groups, deadlines2023, oddTimelines[2023], random)
  const planned = reopenRecords(closed, { units: 15, open: 60, overdue: 20 }, random)
  const targets = random.shuffle(lengthTargets(planned.length, longest2023))
  return writeActions(planned, targets, openDesk(sources, 'aksi-2023', taken))
}

/** The RATL records of the survey years 2021, 2022 and 2023: counts from the facts, texts composed, no text twice. */
export function writeSemesterRecords(
  sources: SampleSources,
): Readonly<Record<2021 | 2022 | 2023, readonly ActionRecord[]>> {
  const taken = new Set<string>()
  const first = write2021And2022(sources, taken)
  return {
    2021: first.filter(record => record.group.year === 2021),
    2022: first.filter(record => record.group.year === 2022),
    2023: write2023(sources, taken),
  }
}
