import type {
  Block,
  CoverLine,
  CoverMark,
  DocumentMeta,
  ElectronicSigning,
  FactRow,
  ImageAsset,
  ListItem,
  RegistryCodes,
  ReportDocument,
  Section,
  Signatory,
} from '../../src/document/document.ts'
import type { Chart, ChartBand, ChartSeries } from '../../src/document/figure.ts'
import type { Inline } from '../../src/document/inline.ts'
import type { Picture } from '../../src/document/pictures.ts'
import type { Caption, Cell, CellLine, MatrixColumn, MatrixGroup, MatrixRow, Row } from '../../src/document/table.ts'

type Fields<Node> = Readonly<Record<Exclude<keyof Node & string, 'type'>, true>>

interface Untyped {
  readonly document: Fields<ReportDocument>
  readonly meta: Fields<DocumentMeta>
  readonly asset: Fields<ImageAsset>
  readonly section: Fields<Section>
  readonly coverLine: Fields<CoverLine>
  readonly coverMark: Fields<CoverMark>
  readonly listItem: Fields<ListItem>
  readonly factRow: Fields<FactRow>
  readonly electronic: Fields<ElectronicSigning>
  readonly registry: Fields<RegistryCodes>
  readonly signatory: Fields<Signatory>
  readonly caption: Fields<Caption>
  readonly column: Fields<MatrixColumn>
  readonly row: Fields<Row | MatrixRow>
  readonly group: Fields<MatrixGroup>
  readonly cell: Fields<Cell>
  readonly cellLine: Fields<CellLine>
  readonly picture: Fields<Picture>
  readonly chart: Fields<Chart>
  readonly chartSeries: Fields<ChartSeries>
  readonly chartBand: Fields<ChartBand>
}

type Typed = { readonly [Type in (Block | Inline)['type']]: Fields<Extract<Block | Inline, { readonly type: Type }>> }

/** Every field of every kind of node. The compiler keeps it whole: a new field of the model is missed here first. */
export const modelFields: Untyped & Typed = {
  document: { meta: true, sections: true, assets: true },
  meta: {
    title: true,
    author: true,
    issuedOn: true,
    language: true,
    marking: true,
    runningHead: true,
    blankPage: true,
    registry: true,
  },
  asset: { format: true, bytes: true, width: true, height: true },
  section: { paper: true, orientation: true, numbering: true, restart: true, begins: true, children: true },
  cover: { logo: true, lines: true, marks: true },
  coverMark: { asset: true, alt: true },
  coverLine: { role: true, children: true },
  heading: { level: true, series: true, id: true, label: true, children: true },
  paragraph: { role: true, keeps: true, children: true },
  list: { marker: true, items: true, keeps: true },
  listItem: { children: true },
  facts: { rows: true },
  factRow: { label: true, children: true },
  registry: { number: true, date: true, name: true, nip: true, signature: true },
  placeholder: { of: true },
  signatures: { placeAndDate: true, undated: true, signatories: true, electronic: true },
  electronic: { lead: true, note: true },
  signatory: { agency: true, title: true, name: true, nip: true, mark: true },
  contents: { of: true, title: true },
  pageBreak: {},
  figure: { id: true, caption: true, alt: true, chart: true, keeps: true },
  pictures: { pictures: true },
  picture: { asset: true, alt: true, children: true },
  chart: { shape: true, size: true, categories: true, series: true, from: true, to: true, bands: true },
  chartSeries: { name: true, role: true, values: true },
  chartBand: { name: true, role: true, from: true, to: true },
  table: { id: true, caption: true, columns: true, head: true, body: true, keeps: true },
  matrix: { id: true, caption: true, columns: true, head: true, body: true, keep: true, keeps: true },
  caption: { label: true, children: true },
  column: { role: true, group: true },
  row: { role: true, cells: true },
  group: { cells: true, children: true },
  cell: { columnSpan: true, rowSpan: true, role: true, lines: true },
  cellLine: { marker: true, level: true, children: true },
  text: { text: true },
  strong: { children: true },
  emphasis: { children: true },
  underline: { children: true },
  lineBreak: {},
  link: { href: true, children: true },
  reference: { to: true, label: true, page: true },
}
