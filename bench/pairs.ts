import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import type { Pair } from './measure/pair.ts'
import { hasProgram, runProcess, runScript } from './measure/process.ts'
import { warmRounds } from './measure/rounds.ts'
import { answerGroups, writeAnswers } from './tasks/answers.ts'
import { Matrices, programs } from './tasks/matrices.ts'
import { month, semester } from './tasks/sample.ts'
import { writeTickets } from './tasks/tickets.ts'

const reports = 88

/** What is measured, in order. Inputs lie in the folder; those that are large are written when their pair is run. */
export async function pairsIn(folder: string, hasPeers: boolean): Promise<readonly Pair[]> {
  const peer = <Run>(run: Run) => (hasPeers ? run : undefined)
  // Those of the tenfold ones are not read back: it takes minutes, and the scripts are the same.
  const [once, tenfold] = [await Matrices.write(folder, 1), await Matrices.write(folder, 10)]
  const typst = once.warm('typst', warmRounds)
  return [
    {
      name: 'start-up: --help / node -e 0',
      ours: () => runProcess(['dist/laporan.js', '--help']),
      peer: () => runProcess(['-e', '0']),
      target: 2.5,
    },
    {
      name: `matrices: grids to PDF, warm / Typst (${once.extent})`,
      ours: once.warm('ours', warmRounds),
      peer: peer(typst),
      differs: once.differs(['ours', 'typst']),
    },
    {
      name: 'matrices: grids to PDF, warm / pdfmake',
      ours: once.warm('ours', warmRounds),
      peer: once.warm('pdfmake', warmRounds),
      differs: once.differs(['ours', 'pdfmake']),
    },
    {
      name: 'matrices: grids to PDF, whole processes / Typst',
      ours: once.whole('ours'),
      peer: peer(once.whole('typst')),
      differs: once.differs(['ours', 'typst']),
    },
    {
      name: 'matrices: grids to PDF, warm / jsPDF-autotable',
      ours: once.warm('ours', warmRounds),
      peer: peer(once.warm('autotable', warmRounds)),
      differs: once.differs(['ours', 'autotable']),
    },
    ...programs.map(
      (program): Pair => ({
        name: `matrices: grids to PDF, whole processes / ${program}`,
        ours: once.whole('ours'),
        peer: hasProgram(program) ? once.whole(program) : undefined,
        prepare: once.writeForPrograms,
        differs: once.differs(['ours', program]),
      }),
    ),
    {
      name: 'matrices ×10: grids to PDF, second round / Typst',
      ours: tenfold.warm('ours', 2),
      peer: peer(tenfold.warm('typst', 2)),
    },
    {
      name: 'matrices ×10: grids to PDF / ×1, warm',
      ours: tenfold.warm('ours', 2),
      peer: once.warm('ours', warmRounds),
    },
    ...(hasPeers ? [{ name: 'matrices ×10, Typst / ×1, Typst', ours: tenfold.warm('typst', 2), peer: typst }] : []),
    {
      name: 'semester: tree to PDF, warm / Typst, its matrices alone',
      ours: task('semester: PDF'),
      peer: peer(typst),
      target: 0.5,
      differs: once.differs(['typst']),
    },
    {
      name: 'semester: workbook to PDF and DOCX / Typst, its matrices to PDF, whole processes',
      ours: makeReport(semester, folder),
      peer: peer(once.whole('typst')),
      target: 1,
      differs: once.differs(['typst']),
    },
    {
      name: 'semester ×10: tree to PDF / ×1, warm',
      ours: task('semester ×10: PDF'),
      peer: task('semester: PDF'),
      target: 10.5,
    },
    { name: 'semester ×10: the first PDF of a process', ours: task('semester ×10: first PDF') },
    { name: 'semester: load', ours: task('semester: load') },
    { name: 'semester: load to tree', ours: task('semester: load to tree') },
    { name: 'semester: DOCX', ours: task('semester: DOCX') },
    { name: 'semester: HTML', ours: task('semester: HTML') },
    { name: 'month: workbook to PDF and DOCX, whole process', ours: makeReport(month, folder) },
    { name: 'month: PDF', ours: task('month: PDF') },
    { name: 'month: DOCX', ours: task('month: DOCX') },
    massalPair(folder),
    answersPair(folder, hasPeers),
    ticketsPair(folder, hasPeers),
  ]
}

function task(name: string, file = '') {
  return () => runScript('run-task', name, file)
}

function makeReport(input: string, folder: string) {
  const options = ['--keluaran', folder, '--timpa', '--format', 'pdf,docx', '--tanpa-arsip']
  return () => runProcess(['dist/laporan.js', 'buat', input, ...options])
}

function massalPair(folder: string): Pair {
  const months = join(folder, 'bulan')
  const options = ['--keluaran', join(folder, 'massal'), '--ulang', '--format', 'pdf,docx']
  const make = (workers: number) => () => {
    return runProcess(['dist/laporan.js', 'massal', months, ...options, '--pekerja', String(workers)])
  }
  return {
    name: `massal, ${reports} months: two workers / one`,
    ours: make(2),
    peer: make(1),
    ...{ target: 1 / 1.8, atMost: 3 },
    prepare: async () => {
      mkdirSync(months)
      for (let at = 1; at <= reports; at += 1) cpSync(month, join(months, `unit ${at}.xlsx`))
    },
  }
}

function answersPair(folder: string, hasPeers: boolean): Pair {
  const answers = join(folder, 'Responden.csv')
  return {
    name: '1,000,000 answers: ours / DuckDB',
    ours: task('answers: ours', answers),
    // It fails where it does not find all groups.
    peer: hasPeers ? () => runScript('peers/duckdb', answers, String(answerGroups)) : undefined,
    target: 3,
    prepare: () => writeAnswers(answers),
  }
}

function ticketsPair(folder: string, hasPeers: boolean): Pair {
  const tickets = join(folder, 'Pengaduan.csv')
  return {
    name: '1,000,000 tickets: ours / DuckDB',
    ours: task('tickets: ours', tickets),
    peer: hasPeers ? () => runScript('peers/duckdb-tickets', tickets) : undefined,
    target: 3,
    prepare: () => writeTickets(tickets),
  }
}
