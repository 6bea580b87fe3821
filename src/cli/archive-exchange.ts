import { capsuleProblem } from '../archive/capsule-problems.ts'
import { findObstacles, type OutputFile, pathIn, writeFiles } from '../archive/write-files.ts'
import { compareReports } from '../archiving/compare-reports.ts'
import { comparisonWorkbook } from '../archiving/comparison-workbook.ts'
import { exportCapsule, exportPublic } from '../archiving/export-capsule.ts'
import { importCapsule } from '../archiving/import-capsule.ts'
import { reportKinds } from '../kinds/registry.ts'
import { nodeArchive } from '../platform/node-archive.ts'
import { nodePorts, silentProgress } from '../platform/node-ports.ts'
import { type ArchiveFlags, type EditionFlags, refuse, tell } from './archive-commands.ts'
import { formatComparison } from './format-comparison.ts'
import { formatProblems } from './format-problems.ts'
import { type ExitCode, exitCodes, type Terminal } from './terminal.ts'

const ports = nodePorts(silentProgress)

export async function runBanding(
  names: readonly [before: string, after: string],
  flags: ArchiveFlags & EditionFlags & { readonly xlsx?: string; readonly timpa: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const compared = await compareReports(flags.arsip, names, reportKinds, ports, nodeArchive, flags.edisi)
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
  flags: ArchiveFlags & EditionFlags & { readonly keluaran: string; readonly timpa: boolean; readonly publik: boolean },
  terminal: Terminal,
): Promise<ExitCode> {
  const { arsip, edisi, publik } = flags
  if (publik && edisi === 'internal')
    return refuse([capsuleProblem('kapsul.not-public', { file: arsip }, {})], flags, terminal)
  const exported = publik
    ? await exportPublic(arsip, name, reportKinds, nodeArchive.disk, ports.sha256)
    : await exportCapsule(arsip, name, nodeArchive.disk, ports.sha256, edisi)
  if (!exported.ok) return refuse(exported.problems, flags, terminal)
  const code = await writeOne(flags.keluaran, exported.value, flags, terminal)
  if (code !== exitCodes.done) return code
  const path = pathIn(flags.keluaran, exported.value.fileName)
  const warning = publik
    ? 'Di dalamnya hanya yang boleh diterbitkan, tanpa masukan aslinya; laporan tidak dapat dibuat ulang dari berkas ini.\n'
    : 'Di dalamnya dapat ada masukan aslinya dan data pribadi: untuk cadangan, bukan untuk diterbitkan (--publik).\n'
  tell(
    { archive: flags.arsip, path, sha256: ports.sha256(exported.value.bytes) },
    `Ditulis ke ${path}\n${warning}`,
    flags,
    terminal,
  )
  return exitCodes.done
}

export async function runImpor(file: string, flags: ArchiveFlags, terminal: Terminal): Promise<ExitCode> {
  const imported = await importCapsule(flags.arsip, file, reportKinds, ports, nodeArchive)
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
