import type { Format } from '../base/output.ts'
import { withoutMarks } from '../document/map-document.ts'
import { spellPlaceholders } from '../document/spell-placeholders.ts'
import type { JobPort, Ports } from '../ports/ports.ts'
import type { DocxJob } from '../render/docx/render-docx.ts'
import type { DraftReport } from './draft-report.ts'
import { isDocxApart } from './prepare-formats.ts'

/** One finished file, still in memory. */
export interface Artifact {
  readonly format: Format
  readonly bytes: Uint8Array
  /** Known for PDF only. Other formats are broken into pages by whoever opens them. */
  readonly pages: number | null
}

interface Rendered {
  readonly bytes: Uint8Array
  readonly pages: number | null
}

type Render = (draft: DraftToRender, ports: Ports) => Promise<Rendered>

/** What the renderers need of a draft. */
export interface DraftToRender
  extends Pick<DraftReport, 'document' | 'theme' | 'fonts' | 'trace'>,
    // Absent for companions, which have no attachments.
    Partial<Pick<DraftReport, 'data'>> {
  /** Written into HTML as JSON, with the marks of the texts. Without it nobody sees that a draft was traced. */
  readonly shownSources?: string
}

/** A renderer is loaded when its format is first asked for: HTML does not wait for the PDF library. */
const renderers: Readonly<Record<Format, Render>> = {
  pdf: async ({ document, theme, fonts, data }, { deflate: { deflate }, watch }) => {
    const { renderPdf } = await import('../render/pdf/render-pdf.ts')
    const step = (done: number, total: number) => watch({ stage: 'render', format: 'pdf', done, total })
    return renderPdf(document, theme, fonts, { deflate, step, ...(data && { data }) })
  },
  docx: async ({ document, theme, fonts }) => {
    const { renderDocx } = await import('../render/docx/render-docx.ts')
    return { bytes: await renderDocx(document, theme, fonts), pages: null }
  },
  html: async ({ document, theme, fonts, trace, shownSources }) => {
    const { renderHtml } = await import('../render/html/render-html.ts')
    const isHidden = trace !== undefined && shownSources === undefined
    return { bytes: renderHtml(isHidden ? withoutMarks(document) : document, theme, fonts, shownSources), pages: null }
  },
}

/** Renders a draft in every format asked for. The DOCX is made in a thread of its own where a core is free. */
export async function renderFormats(
  draft: DraftToRender,
  wanted: readonly Format[],
  ports: Ports,
): Promise<readonly Artifact[]> {
  const { theme, fonts } = draft
  const spelled = {
    line: { ...draft, document: spellPlaceholders(draft.document, 'line') },
    code: { ...draft, document: spellPlaceholders(draft.document, 'code') },
  }
  const { document } = spelled.code
  const beside = isDocxApart(wanted, ports.jobs) ? renderApart({ document, theme, fonts }, ports.jobs) : undefined
  // If another format fails first, that failure is the one that is told.
  beside?.catch(() => {})
  const rendered = new Map<Format, Rendered>()
  // Always last, so that progress is told alike on every machine.
  const docxLast = [...wanted.filter(format => format !== 'docx'), ...wanted.filter(format => format === 'docx')]
  for (const format of docxLast) {
    ports.watch({ stage: 'render', format })
    const isBeside = format === 'docx' && beside !== undefined
    rendered.set(
      format,
      await (isBeside ? beside : renderers[format](spelled[format === 'docx' ? 'code' : 'line'], ports)),
    )
  }
  return wanted.flatMap(format => {
    const one = rendered.get(format)
    return one === undefined ? [] : { format, ...one }
  })
}

async function renderApart(job: DocxJob, jobs: JobPort): Promise<Rendered> {
  const ended = await jobs.run('render-docx', job)
  // Our own code on the other side of the thread.
  if (ended.end === 'done') return { bytes: ended.result as Uint8Array, pages: null }
  throw new Error(`making DOCX: ${ended.end}`)
}
