/** A picture in points from its upper left corner. What comes later covers what came before. */
export interface Drawing {
  readonly width: number
  readonly height: number
  /** How all labels are written; the size in points. */
  readonly letters: { readonly size: number; readonly colour: string }
  readonly marks: readonly Mark[]
}

export type Mark = Area | Stroke | Dot | Label

/** A rectangle, painted without a frame. */
export interface Area {
  readonly type: 'area'
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly colour: string
}

/** A line from point to point, of which there are at least two. */
export interface Stroke {
  readonly type: 'stroke'
  readonly points: readonly Point[]
  readonly width: number
  readonly colour: string
  /** Lengths of its dashes and of the gaps between them; unbroken where it is absent. */
  readonly dash?: readonly [dash: number, gap: number]
}

export interface Dot {
  readonly type: 'dot'
  readonly centre: Point
  readonly radius: number
  readonly colour: string
}

/** One line of text in the regular letters of the report. */
export interface Label {
  readonly type: 'label'
  readonly text: string
  /** Where it begins, has its middle, or ends, as `anchor` says. */
  readonly x: number
  readonly baseline: number
  readonly anchor: 'start' | 'middle' | 'end'
  readonly width: number
}

export interface Point {
  readonly x: number
  readonly y: number
}
