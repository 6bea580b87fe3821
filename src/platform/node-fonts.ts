import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { FontExtent, FontFamily, Ports } from '../ports/ports.ts'
import { findPackageRoot } from './package-root.ts'

/** Reads one face of a family. */
type ReadFace = (face: 'regular' | 'bold' | 'italic' | 'boldItalic') => Promise<Uint8Array>

/**
 * Families that ship with the program: Arimo (OFL) is as wide as Arial, Tinos (OFL) as Times New Roman, and TeX Gyre Bonum
 * (GUST Font License) as Bookman Old Style. The last lies in `data/fonts/`: no package brings it.
 */
const families: ReadonlyMap<string, ReadFace> = new Map([
  ['Arimo', installedFamily('@expo-google-fonts/arimo', 'Arimo')],
  ['Tinos', installedFamily('@expo-google-fonts/tinos', 'Tinos')],
  ['TeX Gyre Bonum', ownFamily('data/fonts/tex-gyre-bonum/texgyrebonum')],
])

/** DejaVu Sans has the signs that office people type; its licence is that of Bitstream Vera. */
const symbolsFile = 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'

const loaded = new Map<string, Promise<FontFamily>>()

/** Read once: every report of a process is set in it, and whoever measures with it keeps what it found. */
export const nodeFonts: Ports['fonts'] = (name, extent = 'letters') => {
  const key = `${name} ${extent}`
  const known = loaded.get(key)
  if (known !== undefined) return known
  const family = loadFamily(name, extent)
  loaded.set(key, family)
  return family
}

async function loadFamily(name: string, extent: FontExtent): Promise<FontFamily> {
  if (extent === 'letters') return loadLetters(name)
  const [letters, symbols] = await Promise.all([nodeFonts(name), readInstalled(symbolsFile)])
  return { ...letters, symbols }
}

async function loadLetters(name: string): Promise<FontFamily> {
  const read = families.get(name)
  if (read === undefined) throw new RangeError(`no font family ${name}`)
  const [regular, bold, italic, boldItalic] = await Promise.all([
    read('regular'),
    read('bold'),
    read('italic'),
    read('boldItalic'),
  ])
  return { name, regular, bold, italic, boldItalic }
}

function installedFamily(folder: string, name: string): ReadFace {
  const styles = { regular: '400Regular', bold: '700Bold', italic: '400Regular_Italic', boldItalic: '700Bold_Italic' }
  return face => readInstalled(`${folder}/${styles[face]}/${name}_${styles[face]}.ttf`)
}

function ownFamily(stem: string): ReadFace {
  return async face => new Uint8Array(await readFile(join(findPackageRoot(), `${stem}-${face.toLowerCase()}.otf`)))
}

async function readInstalled(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(createRequire(import.meta.url).resolve(file)))
}
