import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CapsuleDraft } from '../../../src/archive/capsule-store.ts'
import type { ManifestV2 } from '../../../src/archive/manifest.ts'

/** A capsule as it was before it was written, to be changed and written again. */
export function readCapsuleDraft(archive: string, id: string): CapsuleDraft {
  const { parts, format, replaces, publicOf, ...manifest }: ManifestV2 = JSON.parse(
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
