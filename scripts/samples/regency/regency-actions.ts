import type { CellValue } from 'exceljs'
import { createRandom, type Random } from '../random.ts'
import { excelDay } from '../workbook/cell-value.ts'
import { phrasesOf } from './regency-phrases.ts'
import { type RegencyUnit, regencyUnits } from './regency-units.ts'

export interface RegencyAction {
  readonly unit: RegencyUnit
  /** Number of the recommendation in 2024, name of the service in 2025. */
  readonly answers: number | string
  /** Italics as `*…*`. */
  readonly action: string
  readonly timeline: CellValue
  readonly status: 'Open' | 'Close'
}

/** Reported nothing for 2025. */
const silentUnit = 'Kecamatan Andaian'

/** Ends of months by which actions are due; the status is read on 5 December 2025. */
const due = {
  done2024: ['2024-12-31', '2025-01-31', '2025-03-31', '2025-03-31', '2025-05-31', '2025-06-30', '2025-06-30'],
  done2025: ['2025-07-31', '2025-08-31', '2025-09-30', '2025-09-30', '2025-10-31', '2025-11-30'],
  late: ['2025-08-31', '2025-09-30', '2025-10-31', '2025-11-30'],
  running: ['2025-12-31', '2025-12-31', '2026-01-31', '2026-03-31', '2026-03-31', '2026-06-30'],
} as const

type Due = keyof typeof due

type Planned = Omit<RegencyAction, 'timeline' | 'status'>

/** The actions of both survey years, in the order of the units; no unit plans the same twice. */
export function regencyActions(): Readonly<Record<2024 | 2025, readonly RegencyAction[]>> {
  const random = createRandom('kabupaten-ratl')
  const planned = regencyUnits.map(unit => planUnit(unit, random))
  const of2024 = planned.flatMap(({ before }) => before)
  const of2025 = planned.flatMap(({ after }) => after)
  return {
    2024: settle(of2024, { late: 6, running: 0 }, 'done2024', random),
    2025: settle(of2025, { late: 11, running: 58 }, 'done2025', random),
  }
}

function planUnit(unit: RegencyUnit, random: Random) {
  const texts = random.shuffle(phrasesOf(unit.group))
  let used = 0
  const write = (mention: string) => (texts[used++] ?? '').replaceAll('{layanan}', mention)
  const numbers = random.chance(0.6) ? [1, 1, 2] : [1, 2]
  const before = numbers.map((number): Planned => {
    return { unit, answers: number, action: write(random.pick(unit.services).mention) }
  })
  if (unit.unit === silentUnit) return { before, after: [] }
  const after = unit.services.flatMap(({ name, mention }) =>
    Array.from(
      { length: random.chance(0.65) ? 2 : 1 },
      (): Planned => ({ unit, answers: name, action: write(mention) }),
    ),
  )
  return { before, after }
}

/** Closes what is not open; so many are open past their day, so many before it. */
function settle(
  planned: readonly Planned[],
  open: Readonly<Record<'late' | 'running', number>>,
  done: Due,
  random: Random,
): readonly RegencyAction[] {
  const order = random.shuffle(planned.map((_, index) => index))
  const [late, running] = [
    new Set(order.slice(0, open.late)),
    new Set(order.slice(open.late, open.late + open.running)),
  ]
  return planned.map((one, index) => {
    const pool = late.has(index) ? 'late' : running.has(index) ? 'running' : done
    const status = pool === done ? 'Close' : 'Open'
    return { ...one, timeline: writeDay(random.pick(due[pool]), status, random), status }
  })
}

const months = [
  ...['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober'],
  ...['November', 'Desember'],
]
const quarters: Readonly<Record<string, string>> = { '03': 'TW I', '06': 'TW II', '09': 'TW III', '12': 'TW IV' }

/** A day in one of the ways in which units write it. */
function writeDay(day: string, status: RegencyAction['status'], random: Random): CellValue {
  const [year, month = '', date] = day.split('-')
  const way = random.next()
  if (way < 0.35) return excelDay(day)
  if (way < 0.6) return `${date}/${month}/${year}`
  if (way < 0.72 && quarters[month] !== undefined) return `${quarters[month]} ${year}`
  if (way < 0.76 && status === 'Close') return 'Setiap bulan'
  return `${months[Number(month) - 1]} ${year}`
}
