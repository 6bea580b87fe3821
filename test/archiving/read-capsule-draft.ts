import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Manifest } from '../../src/archive/manifest.ts'
import type { CapsuleDraft } from '../../src/archive/write-capsule.ts'

/** A capsule as it was before it was written, to be changed and written again. */
export function readCapsuleDraft(archive: string, id: string): CapsuleDraft {
  const { parts, format, replaces, ...manifest }: Manifest = JSON.parse(
    readFileSync(join(archive, id, 'manifest.json'), 'utf8'),
  )
  return {
    manifest,
    parts: parts.map(({ path, role, pages }) => ({
      ...{ path, role, bytes: new Uint8Array(readFileSync(join(archive, id, path))) },
      ...(pages !== undefined && { pages }),
    })),
  }
}
