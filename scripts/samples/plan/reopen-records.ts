import type { PlannedRecord } from '../action-record.ts'
import type { Random } from '../random.ts'
import { type DeadlinePool, overdueDeadlines2023, runningDeadlines2023 } from './deadline-pools.ts'
import { drawDeadline, slashDate } from './draw-deadline.ts'

export interface OpenCounts {
  readonly units: number
  readonly open: number
  readonly overdue: number
}

function positionsByUnit(records: readonly PlannedRecord[]): readonly (readonly number[])[] {
  const positions = new Map<number, number[]>()
  for (const [at, record] of records.entries()) {
    const { no } = record.group.unit
    positions.set(no, [...(positions.get(no) ?? []), at])
  }
  return [...positions.values()]
}

/** Take turns over the units, so that the open records are spread and no unit is open throughout. */
function dealOpen(units: readonly (readonly number[])[], open: number): readonly number[] {
  const chosen: number[] = []
  for (let round = 0; chosen.length < open; round += 1) {
    const dealt = units.flatMap(positions => (round < positions.length - 1 ? positions.slice(round, round + 1) : []))
    if (dealt.length === 0) throw new Error(`Only ${chosen.length} records can be open, ${open} wanted.`)
    chosen.push(...dealt.slice(0, open - chosen.length))
  }
  return chosen
}

/** Set some records to Open, a given number of them past their deadline on the cutoff of 5 December 2023. */
export function reopenRecords(
  records: readonly PlannedRecord[],
  counts: OpenCounts,
  random: Random,
): readonly PlannedRecord[] {
  const eligible = positionsByUnit(records).filter(positions => positions.length > 2)
  const units = random.shuffle(eligible).slice(0, counts.units)
  const open = random.shuffle(
    dealOpen(
      units.map(positions => random.shuffle(positions)),
      counts.open,
    ),
  )
  const pools = new Map<number, DeadlinePool>(
    open.map((at, rank) => [at, rank < counts.overdue ? overdueDeadlines2023 : runningDeadlines2023]),
  )
  return records.map((record, at) => {
    const pool = pools.get(at)
    return pool === undefined ? record : { ...record, timeline: slashDate(drawDeadline(pool, random)), status: 'Open' }
  })
}
