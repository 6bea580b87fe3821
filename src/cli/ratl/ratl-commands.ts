import type { Desk } from '../../app/disk/desk.ts'
import { type RoundWritten, writeForms, writeRound } from '../../app/disk/ratl-rounds.ts'
import { type CalendarDate, formatLongDate } from '../../base/dates/calendar-date.ts'
import { isWrongUse } from '../archive/archive-commands.ts'
import { countProblems, formatProblems } from '../format/format-problems.ts'
import { archiveOption, type WhichArchiveFlags } from '../options.ts'
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts'
import { noWatch, terminalWatch } from '../terminal-watch.ts'

export interface SebarFlags extends WhichArchiveFlags {
  readonly ke: string
  readonly batas: CalendarDate
  readonly cutoff?: CalendarDate
  readonly putaran?: string
  readonly timpa: boolean
  readonly json: boolean
}

export interface HimpunFlags {
  readonly induk: string
  readonly ke: string
  readonly timpa: boolean
  readonly json: boolean
}

const codes: Readonly<Record<RoundWritten<unknown>['status'], ExitCode>> = {
  written: exitCodes.done,
  rejected: exitCodes.inputErrors,
  blocked: exitCodes.wrongUse,
  failed: exitCodes.ownFailure,
}

export async function runSebar(input: string, flags: SebarFlags, terminal: Terminal, desk: Desk): Promise<ExitCode> {
  const { ke: folder, batas: deadline, cutoff, putaran: name, timpa: overwrite } = flags
  if (cutoff !== undefined && cutoff > deadline) {
    terminal.err(
      `Pilihan --batas (${formatLongDate(deadline)}) lebih awal daripada --cutoff (${formatLongDate(cutoff)}): keadaan pada tanggal ` +
        'itu belum dapat ditulis ketika formulir dikembalikan. Perbaiki salah satunya.\n',
    )
    return exitCodes.wrongUse
  }
  const { watch, finish } = flags.json ? noWatch : terminalWatch(terminal)
  const options = {
    ...archiveOption(flags),
    deadline,
    overwrite,
    watch,
    ...(cutoff && { cutoff }),
    ...(name !== undefined && { name }),
  }
  const result = await writeForms(input, folder, options, desk)
  finish()
  if (flags.json) terminal.out(`${JSON.stringify(result)}\n`)
  else if (result.status !== 'written') tellRefusal(result, terminal)
  else {
    const { round, units, actions, waiting, from, master } = result
    terminal.err(formatProblems(result.problems, 'first'))
    terminal.out(`\n${round.name}: ${units} formulir ditulis ke ${folder}, beserta Daftar Unit.xlsx.\n`)
    terminal.out(`  Rencana aksi: ${actions}. Unsur yang menunggu rencana aksi: ${waiting}.\n`)
    terminal.out(
      `  Keadaan pada ${formatLongDate(round.cutoff)}; kembali paling lambat ${formatLongDate(round.deadline)}.\n`,
    )
    const induk = from === 'survei' ? semesterWorkbook : master === undefined ? input : `${folder}/${master}`
    if (master !== undefined) terminal.out(`  Induk yang sudah ber-ID: ${induk}\n`)
    if (from === 'survei') {
      terminal.out(
        '\nInduknya ialah buku kerja laporan semester (monev-skm); lembar RATL-nya boleh masih kosong pada tahun pertama.\n',
      )
    }
    terminal.out('\nSesudah formulir kembali, kumpulkan di satu folder, lalu:\n')
    terminal.out(`  laporan ratl himpun "folder formulir" --induk "${induk}" --ke "Induk baru.xlsx"\n`)
  }
  return codeOf(result)
}

/** A report that the archive does not have is wrong use, as it is below `arsip`. */
function codeOf({ status, problems }: Pick<RoundWritten<unknown>, 'status' | 'problems'>): ExitCode {
  return status === 'rejected' && isWrongUse(problems) ? exitCodes.wrongUse : codes[status]
}

/** A survey is no master: what its units plan goes into the workbook of the semester report. */
const semesterWorkbook = 'buku kerja semester.xlsx'

export async function runHimpun(folder: string, flags: HimpunFlags, terminal: Terminal, desk: Desk): Promise<ExitCode> {
  const { induk: master, ke: to, timpa: overwrite } = flags
  const { watch, finish } = flags.json ? noWatch : terminalWatch(terminal)
  const result = await writeRound({ folder, master, to, overwrite, watch }, desk)
  finish()
  if (flags.json) terminal.out(`${JSON.stringify(result)}\n`)
  else if (result.status !== 'written') tellRefusal(result, terminal)
  else {
    const { round, figures, files, problems } = result
    terminal.err(formatProblems(problems, 'first'))
    const { units, returned, actions, added, changes, closed, reopened } = figures
    terminal.out(`\n${round}: ${returned} dari ${units} unit mengembalikan formulir.\n`)
    terminal.out(`  Rencana aksi: ${actions}, ${added} di antaranya baru. Perubahan: ${changes}.\n`)
    terminal.out(`  Open menjadi Close: ${closed}. Close menjadi Open: ${reopened}.\n`)
    const counted = countProblems(problems)
    if (counted !== '') terminal.out(`  Catatan: ${counted}; semuanya ada di berkas yang disebut terakhir.\n`)
    const [induk = '', record = ''] = files
    terminal.out(`\nInduk baru: ${induk}\nPerubahan dan catatan: ${record}\n`)
  }
  return codes[result.status]
}

function tellRefusal({ problems }: Pick<RoundWritten<unknown>, 'problems'>, terminal: Terminal): void {
  terminal.err(formatProblems(problems))
  terminal.out(`\n${countProblems(problems)}. Tidak ada berkas yang ditulis.\n`)
}
