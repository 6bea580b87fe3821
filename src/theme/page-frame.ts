import type { Section } from '../document/document.ts'
import { mm } from './length.ts'
import type { Theme } from './theme.ts'
import type { ThemeSettings } from './theme-settings.ts'

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
const papers: Readonly<Record<Section['paper'], readonly [width: number, height: number]>> = {
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

/** Millimetres that margins and binding leave for the text of a page. */
export function textRoom(
  tepi: ThemeSettings['tepi'],
  paper: ThemeSettings['kertas'],
  turn: 'tegak' | 'rebah',
): { readonly width: number; readonly height: number } {
  const [short, long] = papers[paper]
  const { atas, kanan, bawah, kiri } = tepi[turn]
  const isUpright = turn === 'tegak'
  const [binding, above] = isUpright ? [tepi.jilid, 0] : [0, tepi.jilid]
  return {
    width: (isUpright ? short : long) - kiri - kanan - binding,
    height: (isUpright ? long : short) - atas - bawah - above,
  }
}
