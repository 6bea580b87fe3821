// Here is drawn on PDF pages what pdfmake does not lay out: slices of the typesetter, charts, margins.
// In come texts, fills and rules with their places. Out go operators on a page, each stretch with its tag.

import type { PaintedDocument } from 'pdfmake/js/Printer.js'
import { picturesLayout } from '../../../theme/layout.ts'
import type { ContentsSlice, PageNumberSlot } from '../../../typeset/lay-contents.ts'
import type { PlacedText, Slice } from '../../../typeset/placed.ts'
import type { Look } from '../../measures.ts'
import type { PictureGrid, PictureRow } from '../../place-pictures.ts'
import type { Paint } from '../lay-in-turn.ts'
import type { PageBook } from '../page-book.ts'
import type { PageTags } from '../tags/page-tags.ts'
import { type Picture, paintDrawing } from './paint-drawing.ts'
import { PaintFonts } from './paint-fonts.ts'
import { paintPicture } from './paint-picture.ts'
import { paintSlice, type SliceOrigin } from './paint-slice.ts'
import { type MarginText, paintArtifacts, paintTexts } from './paint-texts.ts'

/** Draws what our typesetter has laid out, each slice in its turn. */
export class PagePainter {
  readonly #look: Look
  readonly #book: PageBook
  readonly #tags: PageTags
  readonly #step: (done: number, total: number) => void
  #fonts: PaintFonts | undefined
  #planned = 0
  #done = 0

  /** `step` is told how many of the slices laid out so far are drawn. */
  constructor(look: Look, book: PageBook, tags: PageTags, step: (done: number, total: number) => void) {
    this.#look = look
    this.#book = book
    this.#tags = tags
    this.#step = step
  }

  /** The fonts of the document, which are known once it is begun. */
  fontsOf(document: PaintedDocument): PaintFonts {
    this.#fonts ??= new PaintFonts(document, this.#look.theme.fonts.pdf, this.#look.faces)
    return this.#fonts
  }

  /** How to draw a slice; `anchor` is the name under which others lead to it. */
  paintOf(slice: Slice | ContentsSlice, anchor: string | undefined): Paint {
    this.#planned += 1
    return (document, x, y) => {
      paintSlice(document, this.fontsOf(document), this.#tags, slice, { x, y }, this.#look.theme)
      if (anchor !== undefined) document.addNamedDestination(anchor, 'XYZ', x, y, null)
      if ('slots' in slice) this.#paintPageNumbers(document, slice, x, y)
      else for (const text of slice.texts) this.#lead(document, text, x, y)
      this.#finish()
    }
  }

  /** How to draw a chart. */
  paintOfChart(picture: Picture, anchor: string | undefined): Paint {
    this.#planned += 1
    return (document, x, y) => {
      paintDrawing(document, this.fontsOf(document), this.#tags, picture, { x, y })
      if (anchor !== undefined) document.addNamedDestination(anchor, 'XYZ', x, y, null)
      this.#finish()
    }
  }

  /** How to draw a row of photographs with the words under them. */
  paintOfPictures({ pictures, height }: PictureRow, words: readonly Slice[], { pitch, column }: PictureGrid): Paint {
    this.#planned += 1
    return (document, x, y) => {
      pictures.forEach((placed, index) => {
        const left = x + index * pitch + (pitch - column) / 2
        paintPicture(document, this.#tags, placed, {
          x: left + (column - placed.width) / 2,
          y: y + height - placed.height,
        })
        const slice = words[index]
        const origin = { x: left, y: y + height + picturesLayout.captionGap }
        if (slice !== undefined) this.#paintWords(document, slice, origin)
      })
      this.#finish()
    }
  }

  #paintWords(document: PaintedDocument, slice: Slice, origin: SliceOrigin): void {
    paintSlice(document, this.fontsOf(document), this.#tags, slice, origin, this.#look.theme)
    for (const text of slice.texts) this.#lead(document, text, origin.x, origin.y)
  }

  #finish(): void {
    this.#done += 1
    this.#step(this.#done, this.#planned)
  }

  #paintPageNumbers(document: PaintedDocument, { slots }: ContentsSlice, x: number, y: number): void {
    const fonts = this.fontsOf(document)
    for (const slot of slots) {
      const { anchor, entry, top, bottom, right } = slot
      const { dots, number } = pageNumber(slot, this.#book.labelOf(anchor), { x, y }, this.#look)
      paintArtifacts(document, fonts, dots)
      paintTexts(document, fonts, this.#tags.open(document, entry.children), [number])
      this.#tags.linking(document, entry.children, () => {
        document.goTo(x, y + top, right, bottom - top, anchor)
      })
    }
  }

  /** Makes a text that leads somewhere do so. */
  #lead(document: PaintedDocument, { target, owner, x, baseline, size, width }: PlacedText, left: number, top: number) {
    if (target === undefined) return
    const area = [left + x, top + baseline - size, width, size * 1.25] as const
    this.#tags.linking(document, owner, () => {
      if ('href' in target) document.link(...area, target.href)
      else document.goTo(...area, target.to)
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
