import { biaya } from './biaya.ts'
import { kompetensi } from './kompetensi.ts'
import { pengaduan } from './pengaduan.ts'
import { perilaku } from './perilaku.ts'
import { persyaratan } from './persyaratan.ts'
import { produk } from './produk.ts'
import { prosedur } from './prosedur.ts'
import { sarana } from './sarana.ts'
import type { UnsurCode, UnsurPhrases } from './unsur-phrases.ts'
import { waktu } from './waktu.ts'

/** The phrases of the nine unsur of PermenPANRB 14/2017, in the order of the regulation. */
export const phraseBank: Readonly<Record<UnsurCode, UnsurPhrases>> = {
  U1: persyaratan,
  U2: prosedur,
  U3: waktu,
  U4: biaya,
  U5: produk,
  U6: kompetensi,
  U7: perilaku,
  U8: pengaduan,
  U9: sarana,
}
