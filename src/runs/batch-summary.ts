import { writeFiles } from '../app/disk/write-files.ts'
import { pathIn, relativeLink } from '../base/paths.ts'
import type { FilePort } from '../ports/ports.ts'
import { failure, type Outcome, success } from '../problems/outcome.ts'
import { type Problem, type Severity, severityWords } from '../problems/problem.ts'
import type { ListCell, ListSheet } from '../sources/lists/list-sheet.ts'
import { listWorkbook } from '../sources/lists/list-workbook.ts'
import type { BatchEntry, BatchStatus } from './batch.ts'

const statusWords: Readonly<Record<BatchStatus, string>> = {
  written: 'dibuat',
  skipped: 'sudah ada',
  failed: 'gagal',
}

/** What became of every input, a row each, and the problems of all, with links to files and folders. */
export function batchWorkbook(entries: readonly BatchEntry[], folder: string, workingFolder: string): Uint8Array {
  const link = (text: string, path: string): ListCell => ({ text, link: relativeLink(folder, path, workingFolder) })
  return listWorkbook([reportSheet(entries, link), problemSheet(entries, link)])
}

type LinkTo = (text: string, path: string) => ListCell

function reportSheet(entries: readonly BatchEntry[], link: LinkTo): ListSheet {
  return {
    name: 'Laporan',
    columns: [
      { header: 'No', width: 6 },
      { header: 'Masukan', width: 40 },
      { header: 'Hasil', width: 12 },
      { header: 'Jenis', width: 14 },
      { header: 'Periode', width: 12 },
      { header: 'Judul', width: 50 },
      { header: 'Folder', width: 40 },
      { header: 'Berkas', width: 8 },
      { header: 'Kesalahan', width: 10 },
      { header: 'Peringatan', width: 12 },
      { header: 'Kesalahan pertama', width: 70 },
    ],
    rows: entries.map(({ item, status, report }, index) => {
      const { kind, period, title, files, problems } = report
      const counts = [files.length, countOf(problems, 'galat'), countOf(problems, 'peringatan')]
      const target = report.folder === null ? null : link(report.folder, report.folder)
      const first = problems.find(({ severity }) => severity === 'galat')?.message ?? null
      const result = [statusWords[status], kind, period, title, target]
      return [index + 1, link(item.input, item.input), ...result, ...counts, first]
    }),
  }
}

function problemSheet(entries: readonly BatchEntry[], link: LinkTo): ListSheet {
  return {
    name: 'Catatan',
    columns: [
      { header: 'Masukan', width: 40 },
      { header: 'Tingkat', width: 12 },
      { header: 'Kode', width: 34 },
      { header: 'Lembar', width: 18 },
      { header: 'Sel', width: 10 },
      { header: 'Catatan', width: 80 },
      { header: 'Saran', width: 60 },
    ],
    rows: entries.flatMap(({ item, report }) =>
      report.problems.map(({ severity, code, place, message, hint }) => {
        const inside = [place.sheet ?? null, place.cell ?? (place.line === undefined ? null : `baris ${place.line}`)]
        return [link(item.input, item.input), severityWords[severity], code, ...inside, message, hint]
      }),
    ),
  }
}

function countOf(problems: readonly Problem[], wanted: Severity): number {
  return problems.filter(({ severity }) => severity === wanted).length
}

/** Hidden; holds the hashes of the summaries that this command wrote into a folder, so that it knows its own again. */
const recordName = '.laporan-massal-ringkasan.json'

/**
 * Writes the list of all reports, in place of the one of an earlier run. A file of that name that somebody else wrote, or
 * changed, stays: the list gets the next name that is free, `Ringkasan Massal (2).xlsx`. Gives the path.
 */
export async function placeSummary(
  folder: string,
  stem: string,
  bytes: Uint8Array,
  overwrite: boolean,
  { files, sha256 }: { readonly files: FilePort; readonly sha256: (bytes: Uint8Array) => string },
): Promise<Outcome<string>> {
  const record = pathIn(folder, recordName)
  const known = await readKnown(record, files)
  // Before the list itself: a run that is killed in between has to know it too.
  const noted = await writeFiles(
    folder,
    [{ fileName: recordName, bytes: toRecord([...known, sha256(bytes)]) }],
    files,
    true,
  )
  if (!noted.ok) return noted
  for (let number = 1; ; number += 1) {
    const fileName = `${stem}${number === 1 ? '' : ` (${number})`}.xlsx`
    const mayReplace = overwrite || ((_: string, present: Uint8Array) => known.includes(sha256(present)))
    const written = await writeFiles(folder, [{ fileName, bytes }], files, mayReplace)
    if (written.ok) return success(pathIn(folder, fileName))
    if (written.problems.some(({ code }) => code !== 'output.exists')) return failure(written.problems)
  }
}

/** Summaries that are remembered: the last one, and one that may have been on its way. */
const remembered = 4

function toRecord(hashes: readonly string[]): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify({ summaries: hashes.slice(-remembered) })}\n`)
}

async function readKnown(path: string, files: FilePort): Promise<readonly string[]> {
  if ((await files.kindOf(path)) !== 'file') return []
  try {
    const { summaries } = JSON.parse(new TextDecoder().decode(await files.read(path)))
    return Array.isArray(summaries) ? summaries.map(String) : []
  } catch {
    return []
  }
}
