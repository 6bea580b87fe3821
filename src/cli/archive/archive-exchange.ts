import { archiveIn, importFile } from '../../app/disk/archives.ts'
import type { Desk } from '../../app/disk/desk.ts'
import { type Elsewhere, elsewhere } from '../../app/disk/output-problems.ts'
import { writeOne } from '../../app/disk/write-files.ts'
import { comparisonWorkbook } from '../../archive/compare/comparison.ts'
import type { OutputFile } from '../../base/output.ts'
import { formatComparison } from '../format/format-comparison.ts'
import { formatProblems } from '../format/format-problems.ts'
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts'
import { type ArchiveFlags, type EditionFlags, refuse, tell, whichOf } from './archive-commands.ts'

export async function runBanding(
  names: readonly [before: string, after: string],
  flags: ArchiveFlags & EditionFlags & { readonly xlsx?: string; readonly timpa: boolean },
  terminal: Terminal,
  desk: Desk,
): Promise<ExitCode> {
  const compared = await desk.app.archive.compare(archiveIn(flags.arsip, desk), names, whichOf(flags))
  if (!compared.ok) return refuse(compared.problems, flags, terminal)
  const { value: comparison, problems } = compared
  if (!flags.json) terminal.err(formatProblems(problems))
  if (flags.xlsx !== undefined) {
    const [folder, fileName] = splitPath(flags.xlsx)
    const file = { fileName, bytes: comparisonWorkbook(comparison) }
    const written = await place(folder, file, flags, terminal, desk, elsewhere.comparison)
    if (typeof written !== 'string') return written
  }
  tell({ archive: flags.arsip, ...comparison, problems }, formatComparison(comparison), flags, terminal)
  return exitCodes.done
}

export async function runEkspor(
  name: string,
  flags: ArchiveFlags & EditionFlags & { readonly keluaran: string; readonly timpa: boolean; readonly publik: boolean },
  terminal: Terminal,
  desk: Desk,
): Promise<ExitCode> {
  const { arsip, keluaran, publik: forPublic } = flags
  const how = { ...whichOf(flags), forPublic }
  const exported = await desk.app.archive.export(archiveIn(arsip, desk), name, how)
  if (!exported.ok) return refuse(exported.problems, flags, terminal)
  const path = await place(keluaran, exported.value, flags, terminal, desk)
  if (typeof path !== 'string') return path
  const warning = forPublic
    ? 'Di dalamnya hanya yang boleh diterbitkan, tanpa masukan aslinya; laporan tidak dapat dibuat ulang dari berkas ini.\n'
    : 'Di dalamnya dapat ada masukan aslinya dan data pribadi: untuk cadangan, bukan untuk diterbitkan (--publik).\n'
  const sha256 = desk.sha256(exported.value.bytes)
  tell({ archive: arsip, path, sha256 }, `Ditulis ke ${path}\n${warning}`, flags, terminal)
  return exitCodes.done
}

export async function runImpor(file: string, flags: ArchiveFlags, terminal: Terminal, desk: Desk): Promise<ExitCode> {
  const imported = await importFile(file, archiveIn(flags.arsip, desk), desk)
  if (!imported.ok) return refuse(imported.problems, flags, terminal)
  const { value, problems } = imported
  if (!flags.json) terminal.err(formatProblems(problems))
  const words = value.isNew ? `Disimpan sebagai ${value.id}\n` : ''
  tell({ archive: flags.arsip, ...value, problems }, words, flags, terminal)
  return exitCodes.done
}

/** The path of a file that was written, or the code to end with. */
async function place(
  folder: string,
  file: OutputFile,
  flags: ArchiveFlags & { readonly timpa: boolean },
  terminal: Terminal,
  desk: Desk,
  advice: Elsewhere = elsewhere.output,
): Promise<string | ExitCode> {
  const written = await writeOne(folder, file, flags.timpa, desk, advice)
  if (written.ok) return written.value
  refuse(written.problems, flags, terminal)
  const isInTheWay = written.problems.every(({ code }) => code !== 'output.unwritable')
  return isInTheWay ? exitCodes.wrongUse : exitCodes.ownFailure
}

function splitPath(path: string): readonly [folder: string, fileName: string] {
  const [, folder = '', fileName = ''] = /^(.*?)([^/\\]*)$/s.exec(path) ?? []
  return [folder === '' ? '.' : folder, fileName]
}
