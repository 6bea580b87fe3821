import type { Desk } from '../app/disk/desk.ts'
import { writeCount, writeExample } from '../app/disk/write-workbooks.ts'
import type { CalendarDate } from '../base/dates/calendar-date.ts'
import { formatColumns } from './format/format-columns.ts'
import { formatProblems } from './format/format-problems.ts'
import type { Machine } from './machine.ts'
import { refuseKind } from './refuse-kind.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'

export async function runContoh(
  kind: string,
  folder: string,
  { timpa }: { readonly timpa: boolean },
  terminal: Terminal,
  desk: Desk,
): Promise<ExitCode> {
  const result = await writeExample(kind, folder, timpa, desk)
  if (result.status === 'unknown-kind') return refuseKind(kind, desk.app.kinds, terminal)
  if (result.status === 'written') {
    terminal.out(`Buku kerja kosong ditulis ke ${result.blank}\n`)
    terminal.out(`Contoh yang sudah terisi, dengan data rekaan: ${result.filled}\n`)
    return exitCodes.done
  }
  terminal.err(formatProblems(result.problems))
  return result.status === 'blocked' ? exitCodes.wrongUse : exitCodes.ownFailure
}

const titles = ['Lembar', 'Kolom atau isian', 'Wajib', 'Dihitung', 'Isi', 'Judul lain']

/** A table for people; with `--json` one JSON Schema and nothing else. */
export async function runSkema(
  kind: string,
  { json }: { readonly json: boolean },
  terminal: Terminal,
  desk: Desk,
): Promise<ExitCode> {
  const { app } = desk
  const result = await app.schema(kind)
  if (result === undefined) return refuseKind(kind, app.kinds, terminal)
  if (json) terminal.out(`${JSON.stringify(result.schema, null, 2)}\n`)
  else {
    const rows = result.columns.map(({ sheet, title, required, feeds, words, synonyms }) => {
      return [sheet, title, required, feeds ? 'ya' : '', words, synonyms.join('; ')]
    })
    terminal.out(formatColumns(titles, rows))
  }
  return exitCodes.done
}

/** What the command line says after `hitung`. */
export interface TallyFlags {
  readonly keluaran: string
  readonly timpa: boolean
  readonly json: boolean
  /** Codes of unsur, parted by commas. */
  readonly tidakBerlaku?: string
  /** Id of a kind. */
  readonly jenis?: string
  readonly mulai?: CalendarDate
  readonly selesai?: CalendarDate
  /** Path of the workbook of the report. */
  readonly buku?: string
}

export async function runHitung(
  path: string,
  flags: TallyFlags,
  terminal: Terminal,
  machine: Machine,
): Promise<ExitCode> {
  const { keluaran: folder, timpa: overwrite, jenis: kind, mulai: from, selesai: to, buku: book } = flags
  const desk = await machine.desk()
  const { kinds, countingKinds } = desk.app
  if (kind !== undefined && !countingKinds.includes(kind)) {
    return refuseKind(
      kind,
      kinds.filter(({ id }) => countingKinds.includes(id)),
      terminal,
    )
  }
  const request = { path, folder, overwrite, kind, from, to, book, excused: codesIn(flags.tidakBerlaku) }
  const result = await writeCount(request, machine.pieces, desk)
  const isBlocked = result.problems.some(({ code }) => code.startsWith('output.'))
  const { summary, figures, paths } = result.ok ? result.value : { summary: [], figures: null, paths: [] }
  const [file = null] = paths
  if (flags.json) terminal.out(`${JSON.stringify({ file, files: paths, figures, problems: result.problems })}\n`)
  else {
    terminal.err(formatProblems(result.problems))
    for (const { label, figures } of summary) terminal.out(`  ${label}  ${figures.join(' · ')}\n`)
    terminal.out(
      file === null ? 'Tidak ada berkas yang ditulis.\n' : `Hasil per unit dan layanan: ${paths.join(', ')}\n`,
    )
  }
  if (result.ok) return exitCodes.done
  return isBlocked ? exitCodes.wrongUse : exitCodes.inputErrors
}

function codesIn(text = ''): ReadonlySet<string> {
  return new Set(text.toUpperCase().match(/[A-Z]\d{1,2}/g) ?? [])
}
