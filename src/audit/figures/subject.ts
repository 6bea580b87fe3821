import type { Decimal, Rounded } from '../../base/decimal.ts'
import type { Place } from '../../problems/problem.ts'
import type { PointsPerAnswer } from '../../scoring/possible-mean.ts'

/** Whom a figure is about. */
export interface FigureOf {
  readonly year: number
  /** As a sentence names it: `seluruh instansi`, `Balai POM di Jambi, layanan Pengujian`. */
  readonly subject: string
  readonly place: Place
}

/** A figure that was typed, beside the one that follows from the input, both on the scale in which they are printed. */
export interface ComparedFigure extends FigureOf {
  readonly typed: Decimal
  readonly computed: Decimal
}

/** A figure that was typed with so many decimals. */
export interface TypedFigure extends ComparedFigure {
  /** Half a unit of its last decimal, on the same scale. */
  readonly halfStep: Decimal
}

/** A letter that was typed, beside the one that follows from the figures. */
export interface ComparedGrade extends FigureOf {
  readonly typed: string
  readonly computed: string
  /** The IKM that it follows from. */
  readonly ikm: Rounded
}

/** An unsur value as it was given. */
export interface GivenValue extends FigureOf {
  /** Code of the unsur. */
  readonly code: string
  /** As written, for the message. */
  readonly written: string
  readonly value: Decimal
  /** 1 on the scale of answers (1–4), 25 on that of the IKM (25–100). */
  readonly points: PointsPerAnswer
  readonly respondents: number
  /** Whole answers over at most so many; over as many as there are respondents where it is not said. */
  readonly parts?: number
}
