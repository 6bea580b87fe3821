import { takenBy, tellAndExit } from '../measure/rounds.ts'
import { requirePeer } from './peer-folder.ts'

// DuckDB in a process of its own, which loads nothing of ours: each ticket once, its working days from a calendar of days, counted by
// what ours counts by. duckdb-tickets.js <tickets>

interface DuckModule {
  readonly DuckDBInstance: {
    create(path: string): Promise<{
      connect(): Promise<{
        run(query: string): Promise<unknown>
        runAndReadAll(query: string): Promise<{ getRows(): unknown[] }>
      }>
    }>
  }
}

const [file = ''] = process.argv.slice(2)
const { DuckDBInstance } = requirePeer('@duckdb/node-api') as DuckModule
const calendar = `create table cal as select d, sum(w) over (order by d) as n from (
  select cast(g.d as date) as d, case when isodow(g.d) <= 5
    and cast(g.d as date) not in ('2025-01-01', '2025-08-17', '2025-12-25') then 1 else 0 end as w
  from generate_series(timestamp '2024-12-01', timestamp '2026-12-31', interval 1 day) g(d))`
const end = `coalesce(t."Tanggal TL", date '2025-12-31')`
const query = `select "Unit", strftime(t."Tanggal Terima", '%Y-%m') as m, "Kanal", "Jenis", "Berkadar Pengawasan", "Sumber",
    coalesce(t."Tanggal TL" <= date '2025-12-31', false) as a, "Status" = 'Closed' as c, b.n - a.n as days, count(*) as k
  from (select * from (select *, row_number() over (partition by "ID") as rn
    from read_csv('${file}', delim = ';', header = true)) where rn = 1) t
  join cal a on a.d = t."Tanggal Terima" join cal b on b.d = ${end} group by all`
let found = 0
const taken = await takenBy(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  await connection.run(calendar)
  found = (await connection.runAndReadAll(query)).getRows().length
})
if (found < 1000) throw new Error(`${found} groups`)
tellAndExit(taken)
