/** Slack for sums of lengths; points. */
export const tolerance = 0.01

/** Where the next thing goes. Lengths in points from the top of the text area. */
export class PageCursor {
  /** From 0. */
  page = 0
  y = 0
  /** Space that the paragraph above wants below it. */
  below = 0
  isBlank = true
  /** Height of the text area. */
  readonly height: number

  constructor(height: number) {
    this.height = height
  }

  fits(height: number): boolean {
    return this.y + height <= this.height + tolerance
  }

  put(height: number): void {
    this.y += height
    this.isBlank = false
  }

  /** Begins the next page, with room kept for something at its top. */
  turn(kept = 0): void {
    this.page += 1
    this.y = kept
    this.isBlank = true
  }
}
