// The libraries that are no part of the bundles: what of them the program loads, and nothing of the 60 MB beside it.
import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs'
import { dirname, join } from 'node:path'

const faces = ['400Regular', '700Bold', '400Regular_Italic', '700Bold_Italic']
const fontFiles = name => faces.map(face => `${face}/${name}_${face}.ttf`)

/** Files and folders of each library that is loaded when the program runs; its package.json and licences come along. */
const loaded = {
  'pdfjs-dist': ['legacy/build/pdf.mjs', 'legacy/build/pdf.worker.mjs'],
  '@expo-google-fonts/arimo': fontFiles('Arimo'),
  '@expo-google-fonts/tinos': fontFiles('Tinos'),
  'dejavu-fonts-ttf': ['ttf/DejaVuSans.ttf'],
  // Geometry of pages for pdfjs-dist, which does not start without it.
  '@napi-rs/canvas': ['.'],
}

/** The part of `@napi-rs/canvas` that runs on one system only. */
const native = { 'linux-x64': '@napi-rs/canvas-linux-x64-gnu', 'win-x64': '@napi-rs/canvas-win32-x64-msvc' }

/**
 * Copies what is loaded from one node_modules to another and gives the folders of the libraries there.
 *
 * @param platform `linux-x64` or `win-x64`.
 * @throws where something is missing.
 */
export function copyModules(from, to, platform) {
  const wanted = { ...loaded, [native[platform]]: ['.'] }
  for (const [name, files] of Object.entries(wanted)) {
    const home = join(from, name)
    const licences = readdirSync(home).filter(file => /^(?:licen[cs]e|notice|ofl)/i.test(file))
    for (const file of ['package.json', ...licences, ...files]) {
      if (!existsSync(join(home, file))) throw new Error(`${name} has no ${file}`)
      mkdirSync(dirname(join(to, name, file)), { recursive: true })
      cpSync(join(home, file), join(to, name, file), { recursive: true, dereference: true })
    }
  }
  return Object.keys(wanted).map(name => join(to, name))
}
