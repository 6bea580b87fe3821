import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import type { FontFamily, JobPort, Ports, ProgressPort, ResourcePort } from '../base/ports.ts'
import { nodeDeflate } from './node-deflate.ts'
import { nodeFiles } from './node-files.ts'
import { nodeJobs } from './node-jobs.ts'
import { findPackageRoot } from './package-root.ts'

/** The world as Node sees it. Progress goes where the caller wants it. */
export function nodePorts(progress: ProgressPort, jobs: JobPort = nodeJobs()): Ports {
  return {
    files: nodeFiles,
    resources: packageResources(findPackageRoot()),
    deflate: nodeDeflate,
    jobs,
    fonts: arimo,
    sha256: bytes => createHash('sha256').update(bytes).digest('hex'),
    progress,
  }
}

/** Progress that nobody looks at. */
export const silentProgress: ProgressPort = { stage: () => {}, step: () => {}, finish: () => {} }

function packageResources(root: string): ResourcePort {
  return {
    read: async name => new Uint8Array(await readFile(join(root, name))),
    list: async folder => (await readdir(join(root, folder))).sort(),
  }
}

let family: Promise<FontFamily> | undefined

/** Read once: every report of a process is set in it, and whoever measures with it keeps what it found. */
function arimo(): Promise<FontFamily> {
  family ??= loadArimo()
  return family
}

/** Arimo is as wide as Arial and may be embedded (OFL). */
async function loadArimo(): Promise<FontFamily> {
  const require = createRequire(import.meta.url)
  const face = async (name: string) => {
    const file = require.resolve(`@expo-google-fonts/arimo/${name}/Arimo_${name}.ttf`)
    return new Uint8Array(await readFile(file))
  }
  const [regular, bold, italic, boldItalic] = await Promise.all([
    face('400Regular'),
    face('700Bold'),
    face('400Regular_Italic'),
    face('700Bold_Italic'),
  ])
  return { name: 'Arimo', regular, bold, italic, boldItalic }
}
