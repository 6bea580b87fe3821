import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, cpus, tmpdir, totalmem } from 'node:os'
import { join } from 'node:path'
import { type Comparison, compare, type Runs } from './compare.ts'
import { installPeers, peers } from './peers/peer-folder.ts'
import { runProcess, runTask } from './run-apart.ts'
import { writeAnswers } from './tasks/answers.ts'
import { month, semester } from './tasks/sample.ts'

// Ours and peers in turn, pair by pair, each in a process of its own; medians. The result goes to bench/last-run.json.
// `npm run bench -- 5` runs five pairs instead of three.

const rounds = Number(process.argv[2] ?? 3)
const reports = 88

const folder = mkdtempSync(join(tmpdir(), 'laporan-bench-run-'))
const hasPeers = installPeers()
if (!hasPeers) console.log('Peers cannot be installed: their rows are left out.')

const buat =
  (input: string, formats = 'pdf,docx') =>
  () =>
    runProcess([
      ...['dist/laporan.js', 'buat', input, '--keluaran', folder, '--timpa'],
      ...['--format', formats, '--tanpa-arsip'],
    ])
const task = (name: string, file?: string) => () => runTask(name, file)
const peer = (run: () => ReturnType<typeof runTask>) => (hasPeers ? run : undefined)

try {
  const answers = join(folder, 'Responden.csv')
  await writeAnswers(answers)
  const months = join(folder, 'bulan')
  mkdirSync(months)
  for (let at = 1; at <= reports; at += 1) cpSync(month, join(months, `unit ${at}.xlsx`))
  const typst = join(folder, 'matriks.typ')
  runTask('matrix: write Typst source', typst)
  const massal = (threads: number) => () =>
    runProcess([
      ...['dist/laporan.js', 'massal', months, '--keluaran', join(folder, 'massal'), '--ulang'],
      ...['--format', 'pdf,docx', '--pekerja', String(threads)],
    ])
  const pairs: readonly (readonly [name: string, runs: Runs, target?: number])[] = [
    [
      'start-up: --help / node -e 0',
      [() => runProcess(['dist/laporan.js', '--help']), () => runProcess(['-e', '0'])],
      2.5,
    ],
    [
      'semester: tree to PDF, warm / Typst, matrix alone, warm',
      [task('semester: PDF'), peer(task('matrix: Typst'))],
      0.5,
    ],
    ['semester: tree to PDF, warm / pdfmake, matrix alone, warm', [task('semester: PDF'), task('matrix: pdfmake')]],
    [
      'semester: workbook to PDF and DOCX / Typst, matrix to PDF, whole processes',
      [buat(semester), peer(() => runProcess(['dist/bench/run-task.js', 'matrix: Typst from its source', typst]))],
      1,
    ],
    ['semester ×10: tree to PDF / ×1, warm', [task('semester ×10: PDF'), task('semester: PDF')], 10.5],
    ['semester ×10: the first PDF of a process', [task('semester ×10: first PDF')]],
    ['semester: load', [task('semester: load')]],
    ['semester: load to tree', [task('semester: load to tree')]],
    ['semester: DOCX', [task('semester: DOCX')]],
    ['semester: HTML', [task('semester: HTML')]],
    ['month: workbook to PDF and DOCX, whole process', [buat(month)]],
    ['month: PDF', [task('month: PDF')]],
    ['month: DOCX', [task('month: DOCX')]],
    [`massal, ${reports} months: two workers / one`, [massal(2), massal(1)], 1 / 1.8],
    ['1,000,000 answers: ours / DuckDB', [task('answers: ours', answers), peer(task('answers: DuckDB', answers))], 3],
  ]
  const results: Comparison[] = []
  for (const [name, runs, target] of pairs) {
    const result = compare(name, runs, rounds, target)
    results.push(result)
    console.log(result.line)
  }
  const machine = { cpu: cpus()[0]?.model, cores: availableParallelism(), gigabytes: Math.round(totalmem() / 2 ** 30) }
  const described = { machine, node: process.version, peers, rounds, results: results.map(({ line, ...rest }) => rest) }
  writeFileSync('bench/last-run.json', `${JSON.stringify(described, undefined, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
