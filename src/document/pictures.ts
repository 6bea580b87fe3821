import type { Inline } from './inline.ts'

/** Photographs side by side, each with its words under it. They have no numbers and stand in no list. */
export interface Pictures {
  readonly type: 'pictures'
  readonly pictures: readonly Picture[]
}

export interface Picture {
  /** Asset id. */
  readonly asset: string
  /** What the picture shows, for readers who cannot see it. */
  readonly alt: string
  /** Printed under it. */
  readonly children: readonly Inline[]
}
