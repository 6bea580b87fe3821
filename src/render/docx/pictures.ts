import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  ImageRun,
  LineRuleType,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { ImageAsset } from '../../document/document.ts'
import type { Pictures } from '../../document/pictures.ts'
import { picturesLayout } from '../../theme/layout.ts'
import { type PictureGrid, type PictureRow, pictureCaptionStyle, placePictures } from '../place-pictures.ts'
import type { DocxContext } from './context.ts'
import { docxInlines } from './inlines.ts'
import { styleIds } from './styles/style-ids.ts'
import { afterTable } from './tables.ts'
import { twips } from './units.ts'

/** @param size in points. */
export function pictureRun(
  { format, bytes }: ImageAsset,
  size: { readonly width: number; readonly height: number },
  alt: string,
): ImageRun {
  // The library takes lengths of pictures in pixels, 96 to the inch.
  const pixels = (length: number) => Math.max(1, Math.round((length * 96) / 72))
  return new ImageRun({
    type: format,
    data: bytes,
    transformation: { width: pixels(size.width), height: pixels(size.height) },
    altText: { name: alt, description: alt },
  })
}

const noLine = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const
const noLines = {
  top: noLine,
  bottom: noLine,
  left: noLine,
  right: noLine,
  insideHorizontal: noLine,
  insideVertical: noLine,
} as const

/** Photographs in a grid without lines: Word has no other way to set words under pictures that stand side by side. */
export function docxPictures(pictures: Pictures, context: DocxContext): readonly FileChild[] {
  const grid = placePictures(pictures, context.area.width, context.assets)
  const pitch = twips(grid.pitch)
  const side = twips((grid.pitch - grid.column) / 2)
  const table = new Table({
    rows: grid.rows.map(row => pictureRow(row, grid, context)),
    layout: TableLayoutType.FIXED,
    width: { size: pitch * grid.columns, type: WidthType.DXA },
    columnWidths: Array.from({ length: grid.columns }, () => pitch),
    margins: { marginUnitType: WidthType.DXA, top: 0, bottom: twips(picturesLayout.rowGap), left: side, right: side },
    borders: noLines,
  })
  return [table, ...afterTable({}, 1)]
}

/** The places of a row that stay empty are cells too: Word wants as many in each. */
function pictureRow({ pictures, height }: PictureRow, { pitch, columns }: PictureGrid, context: DocxContext): TableRow {
  const { above } = pictureCaptionStyle(context.theme)
  const cells = Array.from({ length: columns }, (_, index) => {
    const placed = pictures[index]
    const children =
      placed === undefined
        ? [new Paragraph({ style: styleIds.plain, children: [] })]
        : [
            new Paragraph({
              alignment: AlignmentType.CENTER,
              keepNext: true,
              spacing: { before: twips(height - placed.height), after: 0, line: 240, lineRule: LineRuleType.AUTO },
              children: [pictureRun(placed.image, placed, placed.picture.alt)],
            }),
            new Paragraph({
              style: styleIds.note,
              alignment: AlignmentType.CENTER,
              spacing: { before: twips(above), after: 0 },
              children: docxInlines(placed.picture.children, context),
            }),
          ]
    return new TableCell({ width: { size: twips(pitch), type: WidthType.DXA }, children })
  })
  return new TableRow({ cantSplit: true, children: cells })
}
