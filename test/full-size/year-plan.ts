import type { Writing } from '../ratl/small-master.ts'

// What 88 units answer to the recommendations of a survey, by rules of number alone: every count of the year follows by hand.

/** A recommended unsur, as the form of its unit says it. */
export interface Asked {
  readonly code: string
  readonly name: string
}

/** An action that a unit plans. */
export interface PlannedAction {
  readonly unit: string
  /** Codes that its words name. */
  readonly codes: readonly string[]
  readonly words: string
  readonly status: 'Open' | 'Close'
}

export interface UnitPlan {
  readonly unit: string
  readonly isSilent: boolean
  readonly actions: readonly PlannedAction[]
  /** Recommended unsur that no action of the unit speaks of. */
  readonly waiting: number
  readonly cells: Writing
  /** What is told of the form, by code. */
  readonly told: readonly string[]
}

/** Every eleventh unit sends nothing. */
const isSilent = (at: number) => at % 11 === 10
/** Every fifth leaves the last unsur without an action. */
const leavesOne = (at: number) => at % 5 === 3
/** Of those every second answers it in the second round, and the others never do. */
export const answersLate = (at: number) => at % 10 === 3
/** Every tenth adds an action of its own, whose unsur it names in words alone. */
const addsOne = (at: number) => at % 10 === 0
const addsUnknown = 14
const hasNoTimeline = 16
const writesResult = 17
const fillsInNewYear = 18

/** The form of a unit filled in; the rows of the sheet Baru begin under its heading. */
export function planOf(unit: string, at: number, asked: readonly Asked[]): UnitPlan {
  if (isSilent(at)) {
    return { unit, isSilent: true, actions: [], waiting: asked.length, cells: {}, told: ['putaran.unit-belum-kembali'] }
  }
  const answered = leavesOne(at) ? asked.slice(0, -1) : asked
  const cells: Record<string, string> = {}
  const told: string[] = []
  const actions = answered.map(({ code }, row): PlannedAction => {
    const isFirst = row === 0
    const done = at === writesResult && isFirst ? ' Telah dilaksanakan.' : ''
    const words = `Menyusun langkah ${code} unit nomor ${at + 1}.${done}`
    const status = (at + row) % 4 === 0 ? 'Close' : 'Open'
    const timeline = at === fillsInNewYear ? '01/01/2027' : '31/12/2026'
    cells[`Baru!F${row + 2}`] = words
    if (at === hasNoTimeline && isFirst) told.push('putaran.baru-tanpa-timeline')
    else cells[`Baru!G${row + 2}`] = timeline
    if (at === writesResult && isFirst) told.push('putaran.hasil-di-rencana')
    if (status === 'Close') {
      cells[`Baru!H${row + 2}`] = 'Close'
      cells[`Baru!J${row + 2}`] = '15/06/2026'
      if (at % 9 === 0) told.push('putaran.close-tanpa-bukti')
      else cells[`Baru!K${row + 2}`] = 'Berita acara'
    }
    return { unit, codes: [code], words, status }
  })
  if (at === fillsInNewYear) told.push('putaran.tanggal-satu-januari')
  const own = (unsur: string, codes: readonly string[]): PlannedAction => {
    const row = asked.length + 2
    const words = `Menata hal lain pada unit nomor ${at + 1}.`
    Object.assign(cells, { [`Baru!A${row}`]: '2025', [`Baru!E${row}`]: unsur, [`Baru!F${row}`]: words })
    cells[`Baru!G${row}`] = '31/12/2026'
    return { unit, codes, words, status: 'Open' }
  }
  if (at === addsUnknown) {
    actions.push(own('Kebersihan', []))
    told.push('putaran.unsur-tak-dikenal')
  }
  if (addsOne(at)) {
    actions.push(own('Waktu penyelesaian', ['U3']))
    const isAsked = asked.some(({ code }) => code === 'U3')
    if (!isAsked && answered.length + 1 > 3) told.push('putaran.lebih-tiga-unsur')
  }
  const spoken = new Set(actions.flatMap(({ codes }) => codes))
  const waiting = asked.filter(({ code }) => !spoken.has(code)).length
  for (let count = 0; count < waiting; count += 1) told.push('putaran.unsur-tanpa-aksi')
  return { unit, isSilent: false, actions, waiting, cells, told }
}

/** Recommended unsur of a unit that none of its actions speaks of, in their order. */
export function waitingOf(asked: readonly Asked[], unit: string, actions: readonly PlannedAction[]): readonly Asked[] {
  const spoken = new Set(actions.filter(action => action.unit === unit).flatMap(({ codes }) => codes))
  return asked.filter(({ code }) => !spoken.has(code))
}

/** What the chain says of recommendations and actions, counted by hand. */
export function chainOf(asked: ReadonlyMap<string, readonly Asked[]>, actions: readonly PlannedAction[]) {
  const each = [...asked].flatMap(([unit, own]) =>
    own.map(({ code }) => actions.filter(action => action.unit === unit && action.codes.includes(code))),
  )
  const answered = each.filter(own => own.length > 0)
  return {
    recommended: each.length,
    answered: answered.length,
    finished: answered.filter(own => own.every(({ status }) => status === 'Close')).length,
    unanswered: each.length - answered.length,
    unnamed: actions.filter(({ codes }) => codes.length === 0).length,
  }
}

export function countByCode(codes: readonly string[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {}
  for (const code of [...codes].sort()) counts[code] = (counts[code] ?? 0) + 1
  return counts
}
