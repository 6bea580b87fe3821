import type { KindLabel } from '../app/app.ts'
import { findOutside, type OutsideChoice } from '../app/disk/find-outside.ts'
import { pathIn } from '../base/paths.ts'
import { pictureLimits } from '../picture/picture.ts'
import type { FilePort, Ports } from '../ports/ports.ts'
import { photoFolder } from '../sources/photo-file.ts'
import type { BatchOptions } from './batch.ts'

interface FingerprintPorts extends Pick<Ports, 'resources' | 'sha256'> {
  readonly files: FilePort
}

const encoder = new TextEncoder()

/** Folders of what ships with the program and shows in a report: wording, references, and the program itself. */
const resourceFolders = ['templates', 'data/instruments', 'data/reference', 'data/fonts', 'dist'] as const

/**
 * What makes all reports of a run what they are, besides their inputs: program, templates, reference data and the options
 * that show in a report. As text, to be joined with the fingerprint of an input.
 */
export async function fingerprintProgram(
  version: string,
  { formats, parts = ['laporan'], edition, strict }: BatchOptions,
  ports: FingerprintPorts,
): Promise<string> {
  const resources = await Promise.all(resourceFolders.map(folder => fingerprintResources(folder, ports)))
  return JSON.stringify({ version, formats, parts, edition, strict, resources: resources.flat() })
}

async function fingerprintResources(folder: string, ports: FingerprintPorts): Promise<readonly string[]> {
  const found: string[] = []
  for (const name of await ports.resources.list(folder)) {
    const path = `${folder}/${name}`
    // Names of folders have no ending.
    if (!name.includes('.')) found.push(...(await fingerprintResources(path, ports)))
    else if (!name.endsWith('.map')) found.push(`${path} ${ports.sha256(await ports.resources.read(path))}`)
  }
  return found
}

/** What is the same for all inputs of a run. */
export interface FingerprintedRun {
  /** `fingerprintProgram` */
  readonly program: string
  readonly options: OutsideChoice
  /** Those whose templates there may be. */
  readonly kinds: readonly KindLabel[]
}

/**
 * The bytes that an input consists of, with the pictures beside it, of which it may name one, and with templates and themes
 * outside the program. As SHA-256, joined with what makes all reports of the run.
 */
export async function fingerprintInput(
  input: string,
  { program, options, kinds }: FingerprintedRun,
  ports: FingerprintPorts,
): Promise<string> {
  const { files, sha256 } = ports
  const isFolder = (await files.kindOf(input)) === 'folder'
  const parts = isFolder ? await pathsIn(input, /\.csv$/i, files) : [input]
  const folder = isFolder ? input : input.replace(/[/\\]?[^/\\]*$/, '') || '.'
  const photoFolders = await pathsIn(folder, new RegExp(`^${photoFolder}$`, 'i'), files)
  const isAsked = async (path: string) => (await files.kindOf(path)) === 'folder'
  const folders = [folder]
  for (const path of photoFolders) if (await isAsked(path)) folders.push(path)
  const pictures = (await Promise.all(folders.map(one => pathsIn(one, /\.(?:png|jpe?g)$/i, files)))).flat()
  const hashes: string[] = []
  const outside = await findOutside(input, options, kinds, files)
  const own = outside.ok ? outside.value.files.map(({ path }) => path) : []
  for (const path of [...parts, ...pictures, ...own]) {
    const isUnread = pictures.includes(path) && (await files.sizeOf(path)) > pictureLimits.fileBytes
    // No report takes such a picture, whatever it holds.
    hashes.push(`${path} ${isUnread ? 'terlalu besar' : sha256(await files.read(path))}`)
  }
  return sha256(encoder.encode(JSON.stringify([program, hashes])))
}

async function pathsIn(folder: string, pattern: RegExp, files: FilePort): Promise<readonly string[]> {
  return (await files.list(folder)).filter(name => pattern.test(name)).map(name => pathIn(folder, name))
}
