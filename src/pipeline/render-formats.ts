import type { Format } from '../base/formats.ts'
import type { FontFamily, Ports } from '../base/ports.ts'
import type { DraftReport } from './draft-report.ts'

/** One finished file, still in memory. */
export interface Artifact {
  readonly format: Format
  readonly bytes: Uint8Array
  /** Known for PDF only: the other formats are broken into pages by whoever opens them. */
  readonly pages: number | null
}

interface Rendered {
  readonly bytes: Uint8Array
  readonly pages: number | null
}

type Render = (draft: DraftToRender, fonts: FontFamily, step: Ports['progress']['step']) => Promise<Rendered>

/** What the renderers need of a draft. */
export type DraftToRender = Pick<DraftReport, 'document' | 'theme' | 'data'>

/** Renderers are loaded when their format is asked for: whoever wants HTML does not wait for the PDF library. */
const renderers: Readonly<Record<Format, Render>> = {
  pdf: async ({ document, theme, data }, fonts, step) => {
    const { renderPdf } = await import('../render/pdf/render-pdf.ts')
    return renderPdf(document, theme, fonts, { data, step })
  },
  docx: async ({ document, theme }, fonts) => {
    const { renderDocx } = await import('../render/docx/render-docx.ts')
    return { bytes: await renderDocx(document, theme, fonts), pages: null }
  },
  html: async ({ document, theme }, fonts) => {
    const { renderHtml } = await import('../render/html/render-html.ts')
    return { bytes: renderHtml(document, theme, fonts), pages: null }
  },
}

/** Renders a draft in every format asked for, in their order. */
export async function renderFormats(
  draft: DraftToRender,
  wanted: readonly Format[],
  ports: Ports,
): Promise<readonly Artifact[]> {
  const fonts = await ports.fonts(draft.theme.fonts.pdf)
  const artifacts: Artifact[] = []
  for (const format of wanted) {
    ports.progress.stage(`Membuat ${format.toUpperCase()}`)
    const { bytes, pages } = await renderers[format](draft, fonts, ports.progress.step)
    artifacts.push({ format, bytes, pages })
  }
  return artifacts
}
