import type { Section } from '../document/document.ts'
import { mm } from './length.ts'
import type { Theme } from './theme.ts'

/** Lengths in points. */
export interface PageFrame {
  readonly width: number
  readonly height: number
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** Upright sheets in millimetres. */
export const papers: Readonly<Record<Section['paper'], readonly [width: number, height: number]>> = {
  A4: [210, 297],
  F4: [215, 330],
}

/** Paper and margins of a section. */
export function pageFrame(
  { paper, orientation }: Pick<Section, 'paper' | 'orientation'>,
  { margins }: Pick<Theme, 'margins'>,
): PageFrame {
  const [short, long] = papers[paper]
  const [width, height] = [short * mm, long * mm]
  const turned = orientation === 'landscape'
  return { width: turned ? height : width, height: turned ? width : height, ...margins[orientation] }
}
