import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Dots in an inch: enough to see a line that moved, few enough to keep. */
const resolution = 50

/** A page of a PDF, from 1, as a PNG in shades of grey. Needs `pdftoppm` of poppler-utils. */
export function drawPage(pdf: string, page: number, folder: string): Uint8Array {
  const target = join(folder, `halaman-${page}`)
  const choices = ['-png', '-gray', '-singlefile', '-r', `${resolution}`, '-f', `${page}`, '-l', `${page}`]
  execFileSync('pdftoppm', [...choices, pdf, target])
  return readFileSync(`${target}.png`)
}
