import type { FlowItem, FlowPiece, FlowRows, PlacedFlow, PlacedItem } from './flow.ts'

/** Slack for sums of lengths; points. */
const tolerance = 0.01

/**
 * Puts what is read in turn on pages of a height in points. What stays together turns the page together, unless no page is as
 * high; nothing is lost: what is higher than a page has one of its own.
 */
export function placeFlow<Drawn>(items: readonly FlowItem<Drawn>[], height: number): PlacedFlow<Drawn> {
  const pages = new Pages<Drawn>(height)
  items.forEach((item, index) => {
    if (item.type === 'turn') {
      pages.begin()
      return
    }
    const isInside = index > 0 && staysWithNext(items[index - 1])
    const own = item.type === 'piece' ? item.height : Math.min(item.least, height)
    const whole = isInside ? own : keptHeight(items, index)
    if (!pages.fits(item.above + (whole <= height ? whole : own))) pages.begin()
    if (item.type === 'piece') pages.put(item)
    else pages.putRows(item)
  })
  return pages.finish()
}

function staysWithNext(item: FlowItem<unknown> | undefined): boolean {
  return item?.type === 'piece' && item.keepsNext
}

/** Height of an item and all that it stays with, without what is free above it. */
function keptHeight(items: readonly FlowItem<unknown>[], from: number): number {
  let height = 0
  let gap = 0
  for (let index = from; ; index += 1) {
    const item = items[index]
    if (item === undefined || item.type === 'turn') return height
    if (index > from) gap += item.above
    height += gap + (item.type === 'piece' ? item.height : item.least)
    if (item.type === 'rows' || !item.keepsNext) return height
    gap = item.below
  }
}

class Pages<Drawn> {
  readonly #height: number
  readonly #pages: PlacedItem<Drawn>[][] = []
  readonly #pageOf = new Map<string, number>()
  /** Points that are filled. */
  #y = 0
  /** Whether something stands on the page. */
  #isBlank = true

  constructor(height: number) {
    this.#height = height
  }

  /** Whether so much fits on the page; on a blank one everything does. */
  fits(height: number): boolean {
    return this.#isBlank || this.#y + height <= this.#height + tolerance
  }

  /** Turns to the next page, unless this one is blank. */
  begin(): void {
    if (!this.#isBlank) this.#turn()
  }

  put({ height, above, below, drawn, anchor }: FlowPiece<Drawn>): void {
    this.#leave(above)
    this.#mark(anchor)
    this.#add({ y: this.#y, drawn }, height)
    this.#leave(below)
  }

  putRows({ above, below, lay, anchor }: FlowRows<Drawn>): void {
    this.#leave(above)
    this.#mark(anchor)
    lay(this.#height - this.#y).forEach(({ height, drawn }, index) => {
      if (index > 0) this.#turn()
      this.#add({ y: this.#y, drawn }, height)
    })
    this.#leave(below)
  }

  finish(): PlacedFlow<Drawn> {
    return { pages: this.#pages, pageOf: this.#pageOf }
  }

  /** The next page is there once something stands on it. */
  #turn(): void {
    this.#y = 0
    this.#isBlank = true
  }

  /** At the top of a page nothing is left free. */
  #leave(height: number): void {
    if (!this.#isBlank) this.#y = Math.min(this.#y + height, this.#height)
  }

  #mark(anchor: string | undefined): void {
    if (anchor !== undefined) this.#pageOf.set(anchor, this.#pages.length - (this.#isBlank ? 0 : 1))
  }

  #add(item: PlacedItem<Drawn>, height: number): void {
    if (this.#isBlank) this.#pages.push([item])
    else this.#pages.at(-1)?.push(item)
    this.#y += height
    this.#isBlank = false
  }
}
