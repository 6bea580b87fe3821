import { signatureLayout } from './layout.ts'
import { mm } from './length.ts'
import { textRoom } from './page-frame.ts'
import type { ThemeFault } from './problems.ts'
import type { ThemeSettings } from './theme-settings.ts'

/** A letter of running text is hardly wider, in em: Bookman, the widest face, comes to half an em. */
const letterWidth = 0.55
/** Lines that the words above a name, and a footnote, may take. */
const leadLines = 2
const noteLines = 4
/** The same of the contact page, where each line may wrap once. */
const contactLines = 2

/** Words of a theme that have no room where they stand, or are not there though they are asked for. */
export function checkPhrases({ tandaTangan, halaman, kontak, tepi, ukuran }: ThemeSettings): readonly ThemeFault[] {
  const { width } = textRoom(tepi, 'A4', 'tegak')
  const always = [
    ...checkLength(halaman.kosong, ['halaman', 'kosong'], ukuran.isi, width * mm, 1),
    ...checkLength(kontak.judul, ['kontak', 'judul'], ukuran.bab, width * mm, contactLines),
    ...kontak.baris.flatMap((words, index) =>
      checkLength(words, ['kontak', 'baris', String(index)], ukuran.isi, width * mm, contactLines),
    ),
  ]
  if (tandaTangan.cara !== 'elektronik') return always
  const { keterangan, catatanKaki } = tandaTangan
  const path = ['tandaTangan', 'keterangan']
  const wanted = 'kata-kata di atas nama penandatangan, misalnya "Ditandatangani secara elektronik oleh:"'
  return [
    ...always,
    ...(keterangan.trim() === ''
      ? [{ code: 'theme.bad-value', path, params: { found: '""', wanted } } as const]
      : checkLength(keterangan, path, ukuran.isi, signatureLayout.width, leadLines)),
    ...checkLength(catatanKaki, ['tandaTangan', 'catatanKaki'], ukuran.catatan, width * mm, noteLines),
  ]
}

/** Whether words of letters of a size have room in some lines of a width; points. */
function checkLength(
  words: string,
  path: readonly string[],
  size: number,
  width: number,
  lines: number,
): readonly ThemeFault[] {
  const most = Math.floor((lines * width) / (size * letterWidth))
  return words.length <= most ? [] : [{ code: 'theme.long-words', path, params: { found: words.length, most } }]
}
