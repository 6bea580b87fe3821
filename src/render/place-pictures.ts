import type { Assets, ImageAsset } from '../document/document.ts'
import type { Picture, Pictures } from '../document/pictures.ts'
import { picturesLayout } from '../theme/layout.ts'
import type { TextStyle, Theme } from '../theme/theme.ts'

/** A photograph in its column; lengths in points. */
export interface PlacedPicture {
  readonly picture: Picture
  readonly image: ImageAsset
  readonly width: number
  readonly height: number
}

export interface PictureGrid {
  /** Distance from one column to the next; points. */
  readonly pitch: number
  /** Width of the pictures and words of a column; points. */
  readonly column: number
  readonly columns: number
  readonly rows: readonly PictureRow[]
}

export interface PictureRow {
  readonly pictures: readonly PlacedPicture[]
  /** Height of the tallest; the others stand at its foot. */
  readonly height: number
}

/** Photographs in rows, for a text area of this width in points. */
export function placePictures({ pictures }: Pictures, width: number, assets: Assets): PictureGrid {
  const { widest, gap } = picturesLayout
  const columns = Math.max(1, Math.round(width / (widest + gap)))
  const pitch = width / columns
  const column = Math.min(pitch - gap, widest)
  const placed = pictures.flatMap((picture): readonly PlacedPicture[] => {
    const image = assets.get(picture.asset)
    return image === undefined ? [] : [{ picture, image, ...sizeIn(image, column) }]
  })
  const count = Math.ceil(placed.length / columns)
  const rows = Array.from({ length: count }, (_, row): PictureRow => {
    const beside = placed.slice(row * columns, (row + 1) * columns)
    return { pictures: beside, height: Math.max(...beside.map(({ height }) => height)) }
  })
  return { pitch, column, columns, rows }
}

/** Points of a pixel beyond which a picture would only become blurred: 96 pixels to the inch. */
const largestPixel = 72 / 96

/** The size in which a picture fits its place, whole and never distorted. */
function sizeIn({ width, height }: ImageAsset, column: number): Pick<PlacedPicture, 'width' | 'height'> {
  const scale = Math.min(column / width, (column * picturesLayout.shape) / height, largestPixel)
  return { width: width * scale, height: height * scale }
}

/** Of the words under a photograph. */
export function pictureCaptionStyle({ paragraphs }: Pick<Theme, 'paragraphs'>): TextStyle {
  return { ...paragraphs.note, align: 'center', above: picturesLayout.captionGap, below: 0 }
}
