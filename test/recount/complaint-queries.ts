// What the report on a year of complaints prints, asked of DuckDB in SQL: working days from a calendar of days, standings from
// dates, every count by a query of its own. Nothing of ours takes part.

/** The rows of the workbook as CSV files in a folder. */
export const tables = (folder: string) => `
  create table ticket as select * from read_csv('${folder}/Pengaduan.csv', header = true, all_varchar = true, nullstr = '');
  create table holiday as select cast("Tanggal" as date) d from read_csv('${folder}/Libur.csv', header = true, all_varchar = true, nullstr = '');
  create table office as select "Unit" u, "Hari Kerja Seminggu" as wk from read_csv('${folder}/Unit.csv', header = true, all_varchar = true, nullstr = '');
  create table listed as select "Golongan" facet, "Nama" n from read_csv('${folder}/Daftar.csv', header = true, all_varchar = true, nullstr = '');
`

/** Every ticket with its working days, limit, and state at the cutoff. */
export const standings = (cutoff: string, macro: string) => [
  `create table day as
    select d, sum(w5) over (order by d) c5, sum(w6) over (order by d) c6 from (
      select cast(g.d as date) d,
        case when isodow(g.d) <= 5 and not exists (select 1 from holiday h where h.d = cast(g.d as date)) then 1 else 0 end w5,
        case when isodow(g.d) <= 6 and not exists (select 1 from holiday h where h.d = cast(g.d as date)) then 1 else 0 end w6
      from generate_series(timestamp '2024-01-01', timestamp '2027-12-31', interval 1 day) g(d))`,
  macro,
  `create table dated as
    select t.*, cast("Tanggal Terima" as date) rec, cast("Tanggal TL" as date) tl, cast("Tanggal Closed" as date) cl,
      cast("Diminta Melengkapi" as date) ask, cast("Dilengkapi" as date) sup, coalesce(o.wk, '5') as wk
    from ticket t left join office o on o.u = t."Unit";
  create table stood as
    select *, coalesce(tl <= date '${cutoff}', false) answered,
      case when cl is null then "Status" = 'Closed' else cl <= date '${cutoff}' end closed,
      case when coalesce(tl <= date '${cutoff}', false) then tl else date '${cutoff}' end fin,
      case when "Jenis" = 'Pengaduan' and "Berkadar Pengawasan" = 'Ya' then 60 when "Jenis" = 'Pengaduan' then 14
        when "Jenis" = 'Informasi' and "Sumber" = 'PPID' then 10 else 5 end lim
    from dated;
  create table counted as
    select s.*, n(s.wk, s.fin) - n(s.wk, s.rec)
      - case when ask is null or ask >= fin then 0
          else n(s.wk, least(coalesce(sup, fin), fin)) - n(s.wk, greatest(ask, rec)) end as days
    from stood s;
  create table t as
    select *, not answered and not closed and ask is not null and ask <= date '${cutoff}' and (sup is null or sup > date '${cutoff}') resting,
      not answered and not closed and days > lim late
    from counted`,
]

/** How many working days of a week there were up to a day. */
export const counter = `
  create macro n(wk, x) as (select case when wk = '6' then c6 else c5 end from day where d = x);
`

/** The figures of one line, over the rows that a condition chooses. */
const line = `
  count(*) as total,
  count(*) filter (closed) as closed,
  count(*) filter (answered and not closed) as pending,
  count(*) filter (resting) as resting,
  count(*) filter (not answered and not closed and not resting) as "open",
  count(*) filter (answered) as answered,
  count(*) filter (answered) as timed,
  count(*) filter (answered and days <= lim) as "inTime",
  count(*) filter (late) as overdue,
  coalesce(sum(days) filter (answered), 0) as days,
  median(days) filter (answered) as median`

/** A line for each value of an expression. */
export const linesBy = (expression: string) => `select ${expression} as name, ${line} from t group by 1`

/** One line for all rows, or those of a condition. */
export const lineWhere = (condition = 'true') => `select 'x' as name, ${line} from t where ${condition}`

const listed = (facet: string, column: string) =>
  `case when exists (select 1 from listed l where l.facet = '${facet}' and l.n = "${column}") then "${column}" else 'Lain-lain' end`

/** What each table of the report is grouped by. */
export const facets: Readonly<Record<string, string>> = {
  types: '"Jenis"',
  classes: `case when "Jenis" = 'Aspirasi' then 'Aspirasi'
    when "Jenis" = 'Informasi' and "Sumber" = 'PPID' then 'Permohonan informasi publik (PPID)'
    when "Jenis" = 'Informasi' then 'Permintaan informasi'
    when "Berkadar Pengawasan" = 'Ya' then 'Pengaduan berkadar pengawasan' else 'Pengaduan tidak berkadar pengawasan' end`,
  months: `strftime(rec, '%Y-%m')`,
  channels: '"Kanal"',
  units: '"Unit"',
  outcomes: `coalesce(lower("Hasil"), 'belum ada hasilnya')`,
  'menurut-profession': '"Profesi"',
  'menurut-sex': `coalesce("Jenis Kelamin", 'Tidak disebut')`,
  'menurut-commodity': listed('Komoditi', 'Komoditi'),
  'menurut-classification': listed('Klasifikasi', 'Klasifikasi'),
  'menurut-issue': '"Isu"',
}

export const overdue = `select "ID" as id, "Unit" as unit, days, lim from t where late order by days - lim desc, "ID"`
export const calendar = `select "Unit" as unit, month(rec) as m, count(*) as c from t group by all`
export const limits = `select lim, ${facets.classes} as name, count(*) as c from t group by all`
export const satisfaction = `select cast("Kepuasan" as integer) as score, count(*) as c from t where "Kepuasan" is not null group by 1`
export const holidays = `select count(*) as c from holiday where d between date '2025-01-01' and date '2025-12-31'`
