import { writeCount } from '../app/disk/write-workbooks.ts'
import { formatProblems } from './format-problems.ts'
import type { Machine } from './machine.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'

/** What the command line says after `hitung`. */
export interface TallyFlags {
  readonly keluaran: string
  readonly timpa: boolean
  readonly json: boolean
  /** Codes of unsur, parted by commas. */
  readonly tidakBerlaku?: string
}

export async function runHitung(
  path: string,
  flags: TallyFlags,
  terminal: Terminal,
  machine: Machine,
): Promise<ExitCode> {
  const { keluaran: folder, timpa: overwrite } = flags
  const request = { path, folder, overwrite, excused: codesIn(flags.tidakBerlaku) }
  const result = await writeCount(request, machine.pieces, await machine.desk())
  const isBlocked = result.problems.some(({ code }) => code.startsWith('output.'))
  const { summary, figures, path: file } = result.ok ? result.value : { summary: [], figures: null, path: null }
  if (flags.json) terminal.out(`${JSON.stringify({ file, figures, problems: result.problems })}\n`)
  else {
    terminal.err(formatProblems(result.problems))
    for (const { label, figures } of summary) terminal.out(`  ${label}  ${figures.join(' · ')}\n`)
    terminal.out(file === null ? 'Tidak ada berkas yang ditulis.\n' : `Hasil per unit dan layanan: ${file}\n`)
  }
  if (result.ok) return exitCodes.done
  return isBlocked ? exitCodes.wrongUse : exitCodes.inputErrors
}

function codesIn(text = ''): ReadonlySet<string> {
  return new Set(text.toUpperCase().match(/[A-Z]\d{1,2}/g) ?? [])
}
