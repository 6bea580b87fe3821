import { archiveFailure } from '../archive/archive-failure.ts'
import { capsuleId } from '../archive/capsule-id.ts'
import { capsuleProblem } from '../archive/capsule-problems.ts'
import { type Manifest, manifestName } from '../archive/manifest.ts'
import { placeCapsule } from '../archive/place-capsule.ts'
import { readManifest } from '../archive/read-manifest.ts'
import type { ArchivePort } from '../base/archive-port.ts'
import { failure, type Outcome, success } from '../base/outcome.ts'
import type { Ports } from '../base/ports.ts'
import { UnreadableInput } from '../sources/unreadable-input.ts'
import { readDirectory } from '../sources/zip/read-directory.ts'
import { readPart } from '../sources/zip/read-part.ts'

interface Unpacked {
  readonly id: string
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
}

/**
 * Puts an exported capsule into an archive, whole or not at all. Nothing of the file is trusted: it is read within the
 * limits of any input, every part must be what the manifest says, and nothing else may be in it.
 */
export async function importCapsule(
  archive: string,
  file: string,
  ports: Ports,
  port: ArchivePort,
): Promise<Outcome<{ readonly id: string; readonly isNew: boolean }>> {
  const unpacked = await unpack(file, ports)
  if (unpacked === undefined) return failure([capsuleProblem('kapsul.not-a-package', { file }, {})])
  const { id, files } = unpacked
  try {
    const isNew = await placeCapsule(archive, id, files, port)
    return success({ id, isNew }, isNew ? [] : [capsuleProblem('kapsul.exists', { file: archive }, { id })])
  } catch (error) {
    return failure([archiveFailure(archive, error)])
  }
}

async function unpack(file: string, ports: Ports): Promise<Unpacked | undefined> {
  try {
    const bytes = await ports.files.read(file)
    const entries = readDirectory(bytes)
    const read = async (name: string): Promise<Uint8Array> => {
      const entry = entries.get(nameInDirectory(name))
      if (entry === undefined) throw new UnreadableInput('damaged')
      const pieces: Uint8Array[] = []
      for await (const piece of readPart(bytes, entry, ports.deflate)) pieces.push(piece)
      return new Uint8Array(Buffer.concat(pieces))
    }
    const name = [...entries.keys()].find(path => /^[^/]+\/manifest\.json$/.test(path)) ?? ''
    const id = name.split('/')[0] ?? ''
    const manifest = await read(name)
    const reading = readManifest(manifest)
    if (reading.is !== 'read' || capsuleId(reading.manifest.report, ports.sha256(manifest)) !== id) return undefined
    const parts = await readPartsOf(id, reading.manifest, read, ports.sha256)
    if (parts === undefined || entries.size !== parts.length + 1) return undefined
    return { id, files: [...parts, { path: manifestName, bytes: manifest }] }
  } catch {
    return undefined
  }
}

async function readPartsOf(
  id: string,
  { parts }: Manifest,
  read: (name: string) => Promise<Uint8Array>,
  sha256: Ports['sha256'],
): Promise<Unpacked['files'] | undefined> {
  const files: { readonly path: string; readonly bytes: Uint8Array }[] = []
  for (const part of parts) {
    const bytes = await read(`${id}/${part.path}`)
    if (sha256(bytes) !== part.sha256) return undefined
    files.push({ path: part.path, bytes })
  }
  return files
}

/** As the reader of directories tells names: byte by byte, in lower case. */
function nameInDirectory(name: string): string {
  return new TextDecoder('latin1').decode(new TextEncoder().encode(name)).toLowerCase()
}
