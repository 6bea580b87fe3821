import type { Assets, Cover, CoverLine, CoverMark, ImageAsset } from '../document/document.ts'
import { type Inline, inCapitals } from '../document/inline.ts'
import { coverLayout, coverPlaces, marksLayout } from '../theme/layout.ts'
import type { TextStyle } from '../theme/theme.ts'
import { breakLines } from '../typeset/break-lines.ts'
import { type Faces, faceNameOf } from '../typeset/faces.ts'
import type { Look } from './measures.ts'
import { leadingOf } from './measures.ts'

/** A mark as it is drawn; lengths in points, `left` from the edge of the text area. */
export interface PlacedMark {
  readonly mark: CoverMark
  readonly image: ImageAsset
  readonly left: number
  readonly width: number
  readonly height: number
}

/** Where the agency and the marks below it stand, in points from the top of the text area. */
interface CoverFoot {
  readonly agencyTop: number
  readonly marksTop: number
  /** All of one height, in the order of the cover, centred as a row. */
  readonly marks: readonly PlacedMark[]
  /** False where what stands above leaves the marks less than their least height: they would be drawn over it. */
  readonly hasRoom: boolean
}

interface CoverRoom extends Look {
  /** Width and height of the text area in points. */
  readonly area: { readonly width: number; readonly height: number }
  readonly assets: Assets
}

/**
 * The foot of a cover. Without marks the agency stands where it always does. With them it moves up, as far as the titles let
 * it, until the row of marks fits below it; only then the marks become smaller.
 */
export function coverFoot(cover: Cover, room: CoverRoom): CoverFoot {
  const { width, height } = room.area
  const places = coverPlaces(height)
  const images = (cover.marks ?? []).flatMap(mark => {
    const image = room.assets.get(mark.asset)
    return image === undefined ? [] : [{ mark, image }]
  })
  if (images.length === 0) return { agencyTop: places.agencyTop, marksTop: height, marks: [], hasRoom: true }
  const heightOf = (isAgency: boolean) =>
    cover.lines
      .filter(({ role }) => (role === 'agency') === isAgency)
      .reduce((sum, line) => sum + coverLineHeight(line, room), 0)
  const titlesEnd = places.titleTop + heightOf(false)
  const marksEnd = height - marksLayout.below
  const latest = marksEnd - marksLayout.height - marksLayout.above - heightOf(true)
  const agencyTop = Math.min(places.agencyTop, Math.max(latest, titlesEnd))
  const left = marksEnd - marksLayout.above - (Math.max(agencyTop, titlesEnd) + heightOf(true))
  const hasRoom = left >= marksLayout.leastHeight
  const marks = rowOf(images, Math.min(marksLayout.height, Math.max(left, marksLayout.leastHeight)), width)
  return { agencyTop, marksTop: marksEnd - (marks[0]?.height ?? 0), marks, hasRoom }
}

/** The size in points in which a logo fits its square on the cover. */
export function logoSizeOf({ width, height }: Pick<ImageAsset, 'width' | 'height'>) {
  const scale = coverLayout.logoSize / Math.max(width, height)
  return { width: width * scale, height: height * scale }
}

/** Pictures of one height side by side in the middle of a width, lower where that is too narrow for them. */
function rowOf(
  images: readonly Pick<PlacedMark, 'mark' | 'image'>[],
  most: number,
  width: number,
): readonly PlacedMark[] {
  const gaps = marksLayout.between * (images.length - 1)
  const shapes = images.reduce((sum, { image }) => sum + image.width / image.height, 0)
  const height = Math.min(most, (width - gaps) / shapes)
  let left = (width - gaps - shapes * height) / 2
  return images.map(({ mark, image }) => {
    const placed = { mark, image, left, width: (image.width / image.height) * height, height }
    left += placed.width + marksLayout.between
    return placed
  })
}

/** Height of a line of the cover as it wraps, with the spaces above and below it; points. */
function coverLineHeight(line: CoverLine, room: CoverRoom): number {
  const style = room.theme.cover[line.role]
  return style.above + textHeight(coverText(line, style, room.faces, room.area.width), style, room) + style.below
}

/** Height of the words of a line of the cover as they wrap, in points. */
export function textHeight(
  children: readonly Inline[],
  style: TextStyle,
  { area, faces }: Pick<CoverRoom, 'area' | 'faces'>,
): number {
  const { size, bold = false } = style
  const words = style.capitals ? inCapitals(children) : children
  return breakLines(words, faces, { size, bold }, area.width).length * leadingOf(style, faces)
}

const noBreak = '\u00a0'

/**
 * The words of a line of the cover as every format breaks them. What is kept together by no-break spaces stays so where it
 * fits a line of `width` points; a longer phrase loses its end until it does: between words a title may break, in them never.
 */
export function coverText({ children }: CoverLine, style: TextStyle, faces: Faces, width: number): readonly Inline[] {
  const face = faces[faceNameOf(style.bold ?? false, style.italic ?? false)]
  const fits = (words: string) => face.widthOf(style.capitals ? words.toUpperCase() : words) * style.size <= width
  return loosened(children, fits)
}

type Fits = (words: string) => boolean

function loosened(inlines: readonly Inline[], fits: Fits): readonly Inline[] {
  return inlines.map(inline => {
    if (inline.type === 'text') {
      const text = inline.text.split(' ').map(phrase => loosen(phrase, fits))
      return { ...inline, text: text.join(' ') }
    }
    return 'children' in inline ? { ...inline, children: loosened(inline.children, fits) } : inline
  })
}

function loosen(phrase: string, fits: Fits): string {
  if (fits(phrase)) return phrase
  const words = phrase.split(noBreak)
  const count = words.findLastIndex((_, index) => fits(words.slice(0, index + 1).join(noBreak)))
  const [kept, rest] = [words.slice(0, Math.max(1, count + 1)), words.slice(Math.max(1, count + 1))]
  return rest.length === 0 ? phrase : `${kept.join(noBreak)} ${loosen(rest.join(noBreak), fits)}`
}
