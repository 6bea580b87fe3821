import { Decimal, type Rounded, roundHalfUp } from '../../base/decimal.ts'
import { explained, precedent } from '../../base/origin/origin.ts'
import { percentDone } from '../../followup/ratl-counts.ts'
import { explainBy } from './explain.ts'
import type { Group } from './groups.ts'
import type { TicketColumn } from './input.ts'
import type { RowView } from './row-view.ts'

/** A part of a whole in per cent; nothing of nothing is none. Never 100.00 while a part is missing (`docs/RULES.md` 11.5). */
export function shareOf(part: number, whole: number): Rounded | undefined {
  return whole === 0 ? undefined : percentDone(part, whole)
}

/** A mean of whole numbers, two decimals; none of nothing. */
export function meanOf(sum: number, count: number): Rounded | undefined {
  return count === 0 ? undefined : roundHalfUp(new Decimal(sum).div(count), 2)
}

/** What all rows of a report are told beside. */
export interface RowContext {
  readonly whole: Group
  /** Definition B is asked for. */
  readonly showsB: boolean
}

/** A group as a line of a table, each figure with its rule and cells. */
export function composeRow(group: Group, { whole, showsB }: RowContext): RowView {
  const { name, total, states, figures } = group
  const share = shareOf(total, whole.total)
  const closedShare = states && shareOf(states.closed, total)
  const view: RowView = {
    name,
    total,
    ...(share !== undefined && { share }),
    ...states,
    ...(closedShare !== undefined && { closedShare }),
    ...(figures && timesOf(group, figures, showsB)),
  }
  return explained(view, { ...explainStates(group, whole, view), ...(figures && explainTimes(group, view)) })
}

function timesOf({ total }: Group, figures: NonNullable<Group['figures']>, showsB: boolean): Partial<RowView> {
  const { answered, timed, inTime, days, median, overdue } = figures
  const [answeredShare, inTimeShare] = [shareOf(answered, total), shareOf(inTime, timed)]
  const inTimeOfAll = showsB ? shareOf(inTime, total) : undefined
  const mean = meanOf(days, timed)
  return {
    answered,
    timed,
    inTime,
    overdue,
    ...(answeredShare !== undefined && { answeredShare }),
    ...(inTimeShare !== undefined && { inTimeShare }),
    ...(inTimeOfAll !== undefined && { inTimeOfAll }),
    ...(mean !== undefined && { mean }),
    ...(median !== undefined && { median: median.toString().replace('.', ',') }),
  }
}

/** What decides how a ticket stands, its days and its limit. */
const stated: readonly TicketColumn[] = ['status', 'closed', 'answered', 'complete', 'asked', 'supplied']
const dated: readonly TicketColumn[] = [...stated, 'type', 'supervised', 'commodity', 'classification', 'unit']

function explainStates(group: Group, whole: Group, view: RowView) {
  const many = (what: string, columns: readonly TicketColumn[]) =>
    explainBy('pengaduan.banyak', { what }, { cells: () => group.cells(...columns) })
  const part = (what: string, key: 'total' | 'closed') =>
    explainBy(
      'pengaduan.bagian',
      { what, whole: 'yang diterima' },
      { of: () => [precedent(what, view, key)], cells: () => [...group.cells(...stated), ...whole.cells()] },
    )
  return {
    total: many('yang diterima', ['id']),
    share: part('yang diterima di sini', 'total'),
    closed: many('yang selesai pada tanggal cutoff', stated),
    pending: many('yang sudah dijawab atau diproses dan belum ditutup', stated),
    resting: many('yang menunggu pelapor melengkapi', stated),
    open: many('yang belum dijawab', stated),
    closedShare: part('yang selesai', 'closed'),
  }
}

function explainTimes(group: Group, view: RowView) {
  const cells = () => group.cells(...dated)
  const many = (what: string) => explainBy('pengaduan.banyak', { what }, { cells })
  const of = (name: string, key: 'answered' | 'inTime', whole: string, wholeKey: 'total' | 'timed') =>
    explainBy(
      'pengaduan.bagian',
      { what: name, whole },
      { of: () => [precedent(name, view, key), precedent(whole, view, wholeKey)], cells },
    )
  const { timed: count = 0 } = view
  return {
    answered: many('yang ditindaklanjuti sampai tanggal cutoff'),
    timed: many('yang ditindaklanjuti dan diketahui harinya'),
    inTime: many('yang ditindaklanjuti dalam tenggatnya'),
    overdue: many('yang belum dijawab dan lewat tenggatnya pada tanggal cutoff'),
    answeredShare: of('yang ditindaklanjuti', 'answered', 'yang diterima', 'total'),
    inTimeShare: of('yang tepat waktu', 'inTime', 'yang ditindaklanjuti dan diketahui harinya', 'timed'),
    inTimeOfAll: of('yang tepat waktu', 'inTime', 'yang diterima', 'total'),
    mean: explainBy('pengaduan.rata', { count }, { cells }),
    median: explainBy('pengaduan.tengah', { count }, { cells }),
  }
}
