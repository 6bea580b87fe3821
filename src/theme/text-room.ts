import { papers } from './page-frame.ts'
import type { ThemeSettings } from './theme-settings.ts'

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
