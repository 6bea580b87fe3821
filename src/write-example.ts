import { findObstacles, pathIn, writeFiles } from './archive/write-files.ts'
import type { Problem } from './base/problem.ts'
import { reportKinds } from './kinds/registry.ts'
import { nodePorts, silentProgress } from './platform/node-ports.ts'
import { blankWorkbook } from './workbook/blank/blank-workbook.ts'

export type ExampleResult =
  /** Paths of the workbook for filling in, and of one that is filled in already. */
  | { readonly status: 'written'; readonly blank: string; readonly filled: string }
  | { readonly status: 'unknown-kind'; readonly known: readonly string[] }
  | { readonly status: 'blocked' | 'failed'; readonly problems: readonly Problem[] }

/**
 * Writes two workbooks of a kind: an empty one, with headings, drop-downs and instructions, and the same filled in with
 * invented rows, of which a report can be made as they are.
 */
export async function writeExample(
  kindId: string,
  folder = '.',
  options: { readonly overwrite?: boolean } = {},
): Promise<ExampleResult> {
  const ports = nodePorts(silentProgress)
  const kind = reportKinds.find(({ id }) => id === kindId)
  if (kind === undefined) return { status: 'unknown-kind', known: reportKinds.map(({ id }) => id) }
  const names = { blank: `${kind.id}-kosong.xlsx`, filled: `${kind.id}-contoh.xlsx` }
  const problems = await findObstacles(folder, Object.values(names), options.overwrite ?? false, ports.files)
  if (problems.length > 0) return { status: 'blocked', problems }
  const { title, example } = kind
  const workbook = await kind.workbook(ports.resources)
  const written = await writeFiles(
    folder,
    [
      {
        fileName: names.blank,
        bytes: await blankWorkbook({ title, workbook, presets: new Map([['Jenis', kind.id]]) }),
      },
      { fileName: names.filled, bytes: await blankWorkbook({ title, workbook, example }) },
    ],
    ports.files,
    options.overwrite ?? false,
  )
  return written.ok
    ? { status: 'written', blank: pathIn(folder, names.blank), filled: pathIn(folder, names.filled) }
    : { status: 'failed', problems: written.problems }
}
