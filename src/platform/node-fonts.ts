import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { FontExtent, FontFamily, Ports } from '../base/ports.ts'

/** Families that ship with the program (OFL): Arimo is as wide as Arial, Tinos as Times New Roman. */
const folders: ReadonlyMap<string, string> = new Map([
  ['Arimo', '@expo-google-fonts/arimo'],
  ['Tinos', '@expo-google-fonts/tinos'],
])

/** DejaVu Sans has the signs that office people type; its licence is that of Bitstream Vera. */
const symbolsFile = 'dejavu-fonts-ttf/ttf/DejaVuSans.ttf'

const families = new Map<string, Promise<FontFamily>>()

/** Read once: every report of a process is set in it, and whoever measures with it keeps what it found. */
export const nodeFonts: Ports['fonts'] = (name, extent = 'letters') => {
  const key = `${name} ${extent}`
  const known = families.get(key)
  if (known !== undefined) return known
  const family = loadFamily(name, extent)
  families.set(key, family)
  return family
}

async function loadFamily(name: string, extent: FontExtent): Promise<FontFamily> {
  if (extent === 'letters') return loadLetters(name)
  const [letters, symbols] = await Promise.all([nodeFonts(name), readInstalled(symbolsFile)])
  return { ...letters, symbols }
}

async function loadLetters(name: string): Promise<FontFamily> {
  const folder = folders.get(name)
  if (folder === undefined) throw new RangeError(`no font family ${name}`)
  const face = (style: string) => readInstalled(`${folder}/${style}/${name}_${style}.ttf`)
  const [regular, bold, italic, boldItalic] = await Promise.all([
    face('400Regular'),
    face('700Bold'),
    face('400Regular_Italic'),
    face('700Bold_Italic'),
  ])
  return { name, regular, bold, italic, boldItalic }
}

async function readInstalled(file: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(createRequire(import.meta.url).resolve(file)))
}
