import { findObstacles, type OutputFile, pathIn, writeFiles } from '../archive/write-files.ts'
import { compareReports } from '../archiving/compare-reports.ts'
import { comparisonWorkbook } from '../archiving/comparison-workbook.ts'
import { exportCapsule } from '../archiving/export-capsule.ts'
import { importCapsule } from '../archiving/import-capsule.ts'
import { reportKinds } from '../kinds/registry.ts'
import { nodeArchive } from '../platform/node-archive.ts'
import { nodePorts, silentProgress } from '../platform/node-ports.ts'
import { type ArchiveFlags, refuse, tell } from './archive-commands.ts'
import { formatComparison } from './format-comparison.ts'
import { formatProblems } from './format-problems.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'

const ports = nodePorts(silentProgress)

export async function runBanding(
  names: readonly [before: string, after: string],
  flags: ArchiveFlags & { readonly xlsx?: string; readonly timpa: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const compared = await compareReports(flags.arsip, names, reportKinds, ports, nodeArchive)
  if (!compared.ok) return refuse(compared.problems, flags, terminal)
  const { value: comparison, problems } = compared
  if (!flags.json) terminal.err(formatProblems(problems))
  if (flags.xlsx !== undefined) {
    const [folder, fileName] = splitPath(flags.xlsx)
    const file = { fileName, bytes: comparisonWorkbook(comparison) }
    const code = await writeOne(folder, file, flags, terminal)
    if (code !== exitCodes.done) return code
  }
  tell({ archive: flags.arsip, ...comparison, problems }, formatComparison(comparison), flags, terminal)
  return exitCodes.done
}

export async function runEkspor(
  name: string,
  flags: ArchiveFlags & { readonly keluaran: string; readonly timpa: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const exported = await exportCapsule(flags.arsip, name, nodeArchive.disk, ports.sha256)
  if (!exported.ok) return refuse(exported.problems, flags, terminal)
  const code = await writeOne(flags.keluaran, exported.value, flags, terminal)
  if (code !== exitCodes.done) return code
  const path = pathIn(flags.keluaran, exported.value.fileName)
  const warning = 'Di dalamnya ada masukan aslinya, yang dapat berisi data pribadi.\n'
  tell(
    { archive: flags.arsip, path, sha256: ports.sha256(exported.value.bytes) },
    `Ditulis ke ${path}\n${warning}`,
    flags,
    terminal,
  )
  return exitCodes.done
}

export async function runImpor(file: string, flags: ArchiveFlags, terminal: Terminal): Promise<ExitCode> {
  const imported = await importCapsule(flags.arsip, file, ports, nodeArchive)
  if (!imported.ok) return refuse(imported.problems, flags, terminal)
  const { value, problems } = imported
  if (!flags.json) terminal.err(formatProblems(problems))
  tell(
    { archive: flags.arsip, ...value, problems },
    value.isNew ? `Disimpan sebagai ${value.id}\n` : '',
    flags,
    terminal,
  )
  return exitCodes.done
}

async function writeOne(
  folder: string,
  file: OutputFile,
  flags: ArchiveFlags & { readonly timpa: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const obstacles = await findObstacles(folder, [file.fileName], flags.timpa, ports.files)
  if (obstacles.length > 0) {
    refuse(obstacles, flags, terminal)
    return exitCodes.wrongUse
  }
  const written = await writeFiles(folder, [file], ports.files, flags.timpa)
  if (written.ok) return exitCodes.done
  refuse(written.problems, flags, terminal)
  const isInTheWay = written.problems.every(({ code }) => code === 'output.exists')
  return isInTheWay ? exitCodes.wrongUse : exitCodes.ownFailure
}

function splitPath(path: string): readonly [folder: string, fileName: string] {
  const [, folder = '', fileName = ''] = /^(.*?)([^/\\]*)$/s.exec(path) ?? []
  return [folder === '' ? '.' : folder, fileName]
}
