import { beforeAll, describe, expect, test } from 'vitest'
import type { RowView } from '../../src/kinds/pengaduan/row-view.ts'
import type { ComplaintView } from '../../src/kinds/pengaduan/view.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { prepareInput } from '../../src/pipeline/prepare-input.ts'
import { inputAt } from '../desk.ts'
import { keptPorts } from '../kept-ports.ts'
import * as queries from './complaint-queries.ts'
import { type Ask, askSample, hasDuckDb, type Row } from './sample-in-duckdb.ts'

const sample = 'data/samples/pengaduan-2025.xlsx'
const cutoff = '2025-12-31'

/** Shares as printed: half up in hundredths, never a hundred while a part is missing. In whole numbers. */
function share(part: number, whole: number): string | undefined {
  if (whole === 0) return undefined
  const hundredths = Math.floor((part * 20_000 + whole) / (2 * whole))
  return written(part < whole && hundredths === 10_000 ? 9_999 : hundredths)
}

const mean = (sum: number, count: number) =>
  count === 0 ? undefined : written(Math.floor((sum * 200 + count) / (2 * count)))
const written = (hundredths: number) => `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`

/** A line of the report from a line of the database. */
function lineOf(row: Row, all: number): Omit<RowView, 'name'> {
  const of = (key: string) => Number(row[key])
  const { median } = row
  const line = {
    total: of('total'),
    share: share(of('total'), all),
    closed: of('closed'),
    closedShare: share(of('closed'), of('total')),
    pending: of('pending'),
    resting: of('resting'),
    open: of('open'),
    answered: of('answered'),
    answeredShare: share(of('answered'), of('total')),
    timed: of('timed'),
    inTime: of('inTime'),
    inTimeShare: share(of('inTime'), of('timed')),
    mean: mean(of('days'), of('timed')),
    median: median === null ? undefined : String(median).replace('.', ',').replace(/,0$/, ''),
    overdue: of('overdue'),
  }
  return Object.fromEntries(Object.entries(line).filter(([, value]) => value !== undefined)) as Omit<RowView, 'name'>
}

const plain = (rows: readonly RowView[]) => Object.fromEntries(rows.map(({ name, ...line }) => [name, { ...line }]))

// With `LAWS=full`, where `npm run bench` has installed DuckDB: every figure of the year of a national agency once more, in SQL.
describe.skipIf(!hasDuckDb || process.env.LAWS !== 'full')('a year of complaints, counted again by DuckDB', () => {
  let view: ComplaintView
  let ask: Ask
  let all: number

  beforeAll(async () => {
    const request = { input: await inputAt(sample), edition: 'publik', strict: false } as const
    const kind = reportKinds.find(({ id }) => id === 'pengaduan')
    const draft = await prepareInput(request, kind === undefined ? [] : [kind], keptPorts())
    if (!draft.ok) throw new Error('the sample makes a report')
    view = draft.value.report.view as ComplaintView
    ask = await askSample(sample, cutoff)
    all = Number((await ask('select count(*) c from t'))[0]?.c)
  })

  const facetOf = (id: string) => [...view.profile, ...view.topics].find(one => one.id === id)?.rows

  test.each(Object.entries(queries.facets))('every line by %s', async (facet, expression) => {
    const rows = facetOf(facet) ?? (view[facet as 'types'] as readonly RowView[])
    const counted = await ask(queries.linesBy(expression))
    const expected = Object.fromEntries(counted.map(row => [String(row.name), lineOf(row, all)]))
    const printed = facet === 'months' ? Object.values(plain(rows)) : plain(rows.filter(({ total }) => total > 0))
    const sorted = Object.entries(expected).sort(([one], [other]) => (one < other ? -1 : 1))
    expect(printed).toEqual(facet === 'months' ? sorted.map(([, line]) => line) : expected)
    expect(rows.reduce((sum, { total }) => sum + total, 0)).toBe(all)
  })

  test('the whole, and what came by the national system', async () => {
    const [whole = {}] = await ask(queries.lineWhere())
    const [sp4n = {}] = await ask(queries.lineWhere(`"Sumber" = 'SP4N'`))
    expect(plain([view.whole])).toEqual({ Jumlah: lineOf(whole, all) })
    expect(view.sp4n && plain([view.sp4n])).toEqual({ 'SP4N-LAPOR!': lineOf(sp4n, all) })
  })

  test('late tickets one by one, and by unit', async () => {
    const late = await ask(queries.overdue)
    expect(view.overdue.map(({ id, unit, days, limit, over }) => [id, unit, days, limit, over])).toEqual(
      late.map(({ id, unit, days, lim }) => [id, unit, Number(days), Number(lim), Number(days) - Number(lim)]),
    )
    const byUnit = new Map<string, number>()
    for (const { unit } of late) byUnit.set(String(unit), (byUnit.get(String(unit)) ?? 0) + 1)
    expect(Object.fromEntries(view.overdueUnits.map(({ name, count }) => [name, count]))).toEqual(
      Object.fromEntries(byUnit),
    )
  })

  test('units by months', async () => {
    const cells = new Map((await ask(queries.calendar)).map(({ unit, m, c }) => [`${unit} ${m}`, Number(c)]))
    const rows = view.calendar?.rows.slice(0, -1) ?? []
    expect(rows).toHaveLength(33)
    for (const { name, counts, total } of rows) {
      expect(counts.map(({ count }) => count)).toEqual(counts.map((_, at) => cells.get(`${name} ${at + 1}`) ?? 0))
      expect(total).toBe(counts.reduce((sum, { count }) => sum + count, 0))
    }
    const { counts: sums = [], total } = view.calendar?.rows.at(-1) ?? {}
    expect(sums.map(({ count }) => count)).toEqual(view.months.map(one => one.total))
    expect(total).toBe(all)
  })

  test('limits in use, holidays, satisfaction, and issues told of most', async () => {
    const limits = await ask(queries.limits)
    expect(Object.fromEntries(view.mechanism.limits.map(({ about, days, count }) => [about, [days, count]]))).toEqual(
      Object.fromEntries(limits.map(({ name, lim, c }) => [name, [Number(lim), Number(c)]])),
    )
    expect(view.mechanism.holidays).toBe(Number((await ask(queries.holidays))[0]?.c))
    expect(view.holidays).toHaveLength(view.mechanism.holidays ?? 0)
    const scores = new Map((await ask(queries.satisfaction)).map(({ score, c }) => [Number(score), Number(c)]))
    const rated = [...scores.values()].reduce((sum, count) => sum + count, 0)
    const sum = [...scores].reduce((total, [score, count]) => total + score * count, 0)
    expect(view.satisfaction).toMatchObject({ count: rated, mean: mean(sum, rated) })
    expect(view.satisfaction?.scores.map(one => ({ ...one }))).toEqual(
      [1, 2, 3, 4].map(score => ({
        score,
        count: scores.get(score) ?? 0,
        share: share(scores.get(score) ?? 0, rated),
      })),
    )
    const issues = (await ask(queries.linesBy('"Isu"'))).toSorted(
      (one, other) => Number(other.total) - Number(one.total),
    )
    expect(
      view.issues.map(({ name, total, share: part, open, overdue }) => [name, total, part, open, overdue]),
    ).toEqual(
      issues.slice(0, 3).map(row => {
        const { total, share: part, open, overdue } = lineOf(row, all)
        return [row.name, total, part, open, overdue]
      }),
    )
  })
})
