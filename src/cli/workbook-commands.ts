import type { Desk } from '../app/disk/desk.ts'
import { writeExample } from '../app/disk/write-workbooks.ts'
import { formatColumns } from './format-columns.ts'
import { formatProblems } from './format-problems.ts'
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
