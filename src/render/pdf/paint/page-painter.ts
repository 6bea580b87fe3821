// Here is drawn what is laid on pages: lines, slices of the typesetter, charts, pictures, margins.
// In come texts, fills and rules with their places. Out go operators on a page, each stretch with its tag.

import type { Heading, ImageAsset } from '../../../document/document.ts'
import { picturesLayout } from '../../../theme/layout.ts'
import type { SetLine } from '../../../typeset/flow/set-text.ts'
import type { ContentsSlice, PageNumberSlot } from '../../../typeset/lay-contents.ts'
import type { PlacedText, Slice } from '../../../typeset/placed.ts'
import type { Look } from '../../measures.ts'
import type { PictureGrid, PictureRow } from '../../place-pictures.ts'
import type { OpenDocument, OutlineItem } from '../open-document.ts'
import type { PageBook } from '../page-book.ts'
import type { PageTags } from '../tags/page-tags.ts'
import { type Picture, paintDrawing } from './paint-drawing.ts'
import { PaintFonts } from './paint-fonts.ts'
import { paintImage } from './paint-image.ts'
import { paintSlice, type SliceOrigin } from './paint-slice.ts'
import { type MarginText, paintArtifacts, paintTexts } from './paint-texts.ts'

/** Draws on the current page; `x` and `y` are the upper left corner of the place that was kept, in points from that of the page. */
export type Paint = (painter: PagePainter, x: number, y: number) => void

/** Draws what was laid on the pages of a document, in the order in which it is read. */
export class PagePainter {
  readonly fonts: PaintFonts
  readonly #document: OpenDocument
  readonly #look: Look
  readonly #book: PageBook
  readonly #tags: PageTags
  /** Texts of lines that wait to be drawn, from the corner of the page. */
  #lines: PlacedText[] = []
  /** Under what the viewer's outline shows the next heading: for each level that is open the last one. */
  #outline: readonly (readonly [level: number, item: OutlineItem])[] = []

  constructor(document: OpenDocument, look: Look, book: PageBook, tags: PageTags) {
    this.#document = document
    this.#look = look
    this.#book = book
    this.#tags = tags
    this.fonts = new PaintFonts(document, look.theme.fonts.pdf, look.faces)
  }

  /** Lines one under the other. Those that follow each other are drawn at once, whatever they are lines of. */
  paintLines(lines: readonly SetLine[], x: number, y: number): void {
    let top = y
    for (const { height, textsWith } of lines) {
      const texts = textsWith(anchor => this.#book.labelOf(anchor))
      for (const text of texts) this.#lines.push({ ...text, x: text.x + x, baseline: text.baseline + top })
      top += height
    }
  }

  /** Draws the lines that wait: before anything else is drawn, and at the end of a page. */
  drawLines(): void {
    if (this.#lines.length === 0) return
    const texts = this.#lines
    this.#lines = []
    this.#paintSlice({ height: 0, texts, fills: [], rules: [] }, 0, 0)
  }

  /** What others find a heading by: its name, and its place in the viewer's outline. Its lines are drawn apart. */
  paintHeading({ level }: Heading, title: string, { x, y }: SliceOrigin, anchor: string | undefined): void {
    this.#name(anchor, x, y)
    const above = this.#outline.filter(([other]) => other < level)
    const parent = above.at(-1)?.[1] ?? this.#document.outline
    this.#outline = [...above, [level, parent.addItem(title, { expanded: level === 1 })]]
  }

  /** `anchor` is the name under which others lead to it. */
  paintSlice(slice: Slice, x: number, y: number, anchor?: string): void {
    this.drawLines()
    this.#name(anchor, x, y)
    this.#paintSlice(slice, x, y)
  }

  #paintSlice(slice: Slice, x: number, y: number): void {
    paintSlice(this.#document, this.fonts, this.#tags, slice, { x, y }, this.#look.theme)
    for (const text of slice.texts) this.#lead(text, x, y)
  }

  /** A table of contents, with the pages that its entries lead to. */
  paintContents(slice: ContentsSlice, x: number, y: number): void {
    this.drawLines()
    const document = this.#document
    paintSlice(document, this.fonts, this.#tags, slice, { x, y }, this.#look.theme)
    for (const slot of slice.slots) {
      const { anchor, entry, top, bottom, right } = slot
      const { dots, number } = pageNumber(slot, this.#book.labelOf(anchor), { x, y }, this.#look)
      paintArtifacts(document, this.fonts, dots)
      paintTexts(document, this.fonts, this.#tags.open(document, entry.children), [number])
      this.#tags.linking(document, entry.children, () => {
        document.goTo(x, y + top, right, bottom - top, anchor)
      })
    }
  }

  paintChart(picture: Picture, x: number, y: number, anchor: string | undefined): void {
    this.drawLines()
    paintDrawing(this.#document, this.fonts, this.#tags, picture, { x, y })
    this.#name(anchor, x, y)
  }

  /** A row of photographs with the words under them. */
  paintPictures(
    { pictures, height }: PictureRow,
    words: readonly Slice[],
    { pitch, column }: PictureGrid,
    x: number,
    y: number,
  ): void {
    pictures.forEach(({ picture, image, ...size }, index) => {
      const left = x + index * pitch + (pitch - column) / 2
      this.paintImage(picture, image, size, { x: left + (column - size.width) / 2, y: y + height - size.height })
      const slice = words[index]
      if (slice !== undefined) this.paintSlice(slice, left, y + height + picturesLayout.captionGap)
    })
  }

  /** A picture that is shown as the object of the document that it belongs to; size in points. */
  paintImage(
    owner: object,
    image: ImageAsset,
    size: { readonly width: number; readonly height: number },
    origin: SliceOrigin,
  ): void {
    this.drawLines()
    paintImage(this.#document, this.#tags, owner, image, size, origin)
  }

  #name(anchor: string | undefined, x: number, y: number): void {
    if (anchor !== undefined) this.#document.addNamedDestination(anchor, 'XYZ', x, y, null)
  }

  /** Makes a text that leads somewhere do so. */
  #lead({ target, owner, x, baseline, size, width }: PlacedText, left: number, top: number): void {
    if (target === undefined) return
    const area = [left + x, top + baseline - size, width, size * 1.25] as const
    this.#tags.linking(this.#document, owner, () => {
      if ('href' in target) this.#document.link(...area, target.href)
      else this.#document.goTo(...area, target.to)
    })
  }
}

/** Dots from the end of an entry to its page number. They stand on one grid, so that they line up down the page. */
function pageNumber(
  slot: PageNumberSlot,
  label: string,
  shift: { readonly x: number; readonly y: number },
  { theme, faces }: Look,
): { readonly dots: readonly MarginText[]; readonly number: MarginText } {
  const { size } = theme.contents.entry
  const place = { face: 'regular', size, colour: '#000000', baseline: shift.y + slot.baseline } as const
  const labelX = slot.right - faces.regular.widthOf(label) * size
  const spacing = faces.regular.widthOf('.') * size
  const step = spacing * 2
  const firstDot = Math.ceil((slot.leaderFrom + size / 2) / step)
  const text = '.'.repeat(Math.max(0, Math.floor((labelX - size) / step) - firstDot + 1))
  const dots = text === '' ? [] : [{ ...place, text, x: shift.x + firstDot * step, spacing }]
  return { dots, number: { ...place, text: label, x: shift.x + labelX } }
}
