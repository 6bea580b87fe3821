import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { FontFamily, Ports } from '../base/ports.ts'

/** Families that ship with the program (OFL): Arimo is as wide as Arial, Tinos as Times New Roman. */
const folders: ReadonlyMap<string, string> = new Map([
  ['Arimo', '@expo-google-fonts/arimo'],
  ['Tinos', '@expo-google-fonts/tinos'],
])

const families = new Map<string, Promise<FontFamily>>()

/** Read once: every report of a process is set in it, and whoever measures with it keeps what it found. */
export const nodeFonts: Ports['fonts'] = name => {
  const known = families.get(name)
  if (known !== undefined) return known
  const family = loadFamily(name)
  families.set(name, family)
  return family
}

async function loadFamily(name: string): Promise<FontFamily> {
  const folder = folders.get(name)
  if (folder === undefined) throw new RangeError(`no font family ${name}`)
  const require = createRequire(import.meta.url)
  const face = async (style: string) => {
    return new Uint8Array(await readFile(require.resolve(`${folder}/${style}/${name}_${style}.ttf`)))
  }
  const [regular, bold, italic, boldItalic] = await Promise.all([
    face('400Regular'),
    face('700Bold'),
    face('400Regular_Italic'),
    face('700Bold_Italic'),
  ])
  return { name, regular, bold, italic, boldItalic }
}
