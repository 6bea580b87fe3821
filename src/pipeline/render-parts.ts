import { type Format, type ReportPart, reportParts } from '../base/output.ts'
import type { ReportDocument } from '../document/document.ts'
import type { Edition } from '../kinds/report-kind.ts'
import type { Ports } from '../ports/ports.ts'
import { withoutMarkup } from '../render/html/inlines.ts'
import type { DraftReport } from './draft-report.ts'
import { formatsOfPart, partStem } from './part-names.ts'
import { type DraftToRender, renderFormats } from './render-formats.ts'

/** A finished file of a part, still in memory. */
export interface PartFile {
  readonly part: ReportPart
  readonly format: Format | 'xlsx'
  readonly fileName: string
  readonly bytes: Uint8Array
  /** Known for PDF only. */
  readonly pages: number | null
  /** The document that it shows. A workbook shows tables of the report. */
  readonly document: ReportDocument | undefined
}

/** The formats of each part, in the order in which parts are listed. */
export type PartFormats = ReadonlyMap<ReportPart, readonly (Format | 'xlsx')[]>

/** Every part in each of its formats. */
export function formatsOfParts(parts: readonly ReportPart[], wanted: readonly Format[]): PartFormats {
  return new Map(reportParts.flatMap(part => (parts.includes(part) ? [[part, formatsOfPart(part, wanted)]] : [])))
}

/** Names of the files that `renderParts` makes. */
export function partFileNames(draft: DraftReport, edition: Edition, wanted: PartFormats): readonly string[] {
  return [...wanted].flatMap(([part, formats]) => {
    const stems =
      part === 'rekap'
        ? [partStem(part, draft.identity.title, edition)]
        : draftsOf(draft, part).map(({ fileStem }) => fileStem)
    return stems.flatMap(stem => formats.map(format => `${stem}.${format}`))
  })
}

/** What the report itself is rendered from, if that is more than its draft. */
export type ReportToRender = DraftReport & Pick<DraftToRender, 'shownSources'>

/** Renders the wanted parts of a draft. A part that was not drafted is left out. */
export async function renderParts(
  draft: ReportToRender,
  edition: Edition,
  wanted: PartFormats,
  ports: Ports,
): Promise<readonly PartFile[]> {
  const files: PartFile[] = []
  for (const [part, all] of wanted) {
    if (part === 'rekap') {
      files.push(await renderRekap(draft, edition, ports))
      continue
    }
    const formats = all.filter(format => format !== 'xlsx')
    for (const drafted of draftsOf(draft, part)) {
      const { fileStem, document } = drafted
      for (const rendered of await renderFormats(drafted, formats, ports))
        files.push({ part, ...rendered, fileName: `${fileStem}.${rendered.format}`, document })
    }
  }
  return files
}

/** The file as a run without sources writes it. An archive keeps this one, since it makes the report again without sources. */
export function withoutSources<File extends Pick<PartFile, 'format' | 'bytes'> & { readonly part: ReportPart | null }>(
  file: File,
): File {
  if (file.part !== 'laporan' || file.format !== 'html') return file
  return { ...file, bytes: new TextEncoder().encode(withoutMarkup(new TextDecoder().decode(file.bytes))) }
}

/** The documents that a part consists of: one, or one for each unit. */
function draftsOf(draft: ReportToRender, part: ReportPart): readonly (DraftToRender & Pick<DraftReport, 'fileStem'>)[] {
  if (part === 'laporan') return [draft]
  const { companions, theme } = draft
  return companions.filter(one => one.part === part).map(companion => ({ ...companion, theme }))
}

async function renderRekap(draft: DraftReport, edition: Edition, ports: Ports): Promise<PartFile> {
  ports.watch({ stage: 'render', format: 'xlsx' })
  const { rekapWorkbook } = await import('./rekap/rekap-workbook.ts')
  const fileName = `${partStem('rekap', draft.identity.title, edition)}.xlsx`
  return { part: 'rekap', format: 'xlsx', fileName, bytes: rekapWorkbook(draft), pages: null, document: undefined }
}
