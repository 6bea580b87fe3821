// Here charts are written as Word's own, with the workbook that they are edited in.
// In comes a chart of the document. Out go a drawing and the parts that it needs.

import { createTransformation, Drawing, type IContext, PackagePart, XmlComponent } from 'docx'
import type { Chart } from '../../../document/figure.ts'
import type { Theme } from '../../../theme/theme.ts'
import type { MarkupAside } from '../markup-aside.ts'
import { chartMarkup } from './chart-markup.ts'
import { chartWorkbook } from './sheet.ts'

const drawn = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
const relationTypes = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

export interface ChartSetting {
  readonly theme: Theme
  /** Of the chart, in points. */
  readonly width: number
  /** In Word's pixels. */
  readonly picture: { readonly width: number; readonly height: number }
  readonly altText: { readonly name: string; readonly description: string; readonly title: string }
  readonly aside: MarkupAside
}

/** A chart in its place, which brings its part and that of its workbook along when the library writes it. */
export function chartDrawing(chart: Chart, { theme, width, picture, altText, aside }: ChartSetting): Drawing {
  const workbook = new PackagePart({
    folder: 'embeddings',
    name: 'Microsoft_Excel_Worksheet',
    extension: 'xlsx',
    contentType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    relationshipType: `${relationTypes}/package`,
    content: chartWorkbook(chart),
  })
  const part = new PackagePart({
    folder: 'charts',
    name: 'chart',
    extension: 'xml',
    contentType: 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml',
    relationshipType: `${relationTypes}/chart`,
    content: new PartMark(workbook, aside.keep(chartMarkup(chart, width, theme, workbook.relationshipId))),
  })
  const graphic = {
    ...({ type: 'graphic', uri: drawn, content: new ChartReference(part), lockAspectRatio: false } as const),
    transformation: createTransformation(picture),
  }
  return new Drawing(graphic, { docProperties: altText })
}

type Written = ReturnType<XmlComponent['prepForXml']>

/** Holds the place of the markup of a chart, and has its workbook written. */
class PartMark extends XmlComponent {
  readonly #workbook: PackagePart
  readonly #mark: Written

  constructor(workbook: PackagePart, mark: Written) {
    super('c:chartSpace')
    this.#workbook = workbook
    this.#mark = mark
  }

  override prepForXml(context: IContext): Written {
    this.#workbook.addTo(context)
    return this.#mark
  }
}

class ChartReference extends XmlComponent {
  readonly #part: PackagePart

  constructor(part: PackagePart) {
    super('c:chart')
    this.#part = part
  }

  override prepForXml(context: IContext): Written {
    this.#part.addTo(context)
    return { 'c:chart': { _attr: { 'xmlns:c': drawn, 'xmlns:r': relationTypes, 'r:id': this.#part.relationshipId } } }
  }
}
