import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'
import { capsuleId } from '../../../src/archive/capsule-id.ts'
import type { Manifest, ManifestPart, ManifestV2 } from '../../../src/archive/manifest.ts'
import { canonicalManifest } from '../../../src/archive/manifest-bytes.ts'
import { sha256 } from '../../archive/build-capsule.ts'

/** A capsule in pieces, to be put together wrongly by somebody who knows how the right one is made. */
export interface Craft {
  readonly manifest: Manifest
  /** By their paths in the capsule. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

const fixture = 'test/archive/fixtures/arsip-v1'

/** The capsule of format 1 that the first program wrote. */
export function craftOfV1(): Craft {
  const [id = ''] = readdirSync(fixture).filter(name => name.startsWith('monev'))
  const manifest: Manifest = JSON.parse(readFileSync(join(fixture, id, 'manifest.json'), 'utf8'))
  const files = manifest.parts.map(({ path }) => [path, new Uint8Array(readFileSync(join(fixture, id, path)))] as const)
  return { manifest, files: new Map(files) }
}

/** The same as a program of today would write it. */
export function craftOfV2(): Craft & { readonly manifest: ManifestV2 } {
  const { manifest, files } = craftOfV1()
  const sources = manifest.parts.filter(({ role }) => role === 'source')
  return {
    files,
    manifest: {
      ...manifest,
      format: 2,
      made: { ...manifest.made, by: { account: 'petugas', computer: 'KOMPUTER-A' } },
      input: {
        ...manifest.input,
        kept: 'whole',
        files: sources.map(({ path, bytes, sha256 }) => ({ path, bytes, sha256 })),
      },
      publicOf: null,
    },
  }
}

/** Puts other bytes, or another name, in place of a part, and says so in the manifest: nothing but their meaning is wrong. */
export function withPart(craft: Craft, path: string, bytes: Uint8Array, change: Partial<ManifestPart> = {}): Craft {
  const files = new Map([...craft.files].filter(([name]) => name !== path))
  files.set(change.path ?? path, bytes)
  const told = { bytes: bytes.length, sha256: sha256(bytes), ...change }
  const parts = craft.manifest.parts.map(part => (part.path === path ? { ...part, ...told } : part))
  return { manifest: { ...craft.manifest, parts }, files }
}

/** A part more, of which the manifest knows. */
export function withMore(craft: Craft, part: Pick<ManifestPart, 'path' | 'role'>, bytes: Uint8Array): Craft {
  const told = { ...part, bytes: bytes.length, sha256: sha256(bytes) }
  const parts = [...craft.manifest.parts, told]
  return { manifest: { ...craft.manifest, parts }, files: new Map([...craft.files, [part.path, bytes]]) }
}

/** The files of a package under the name that the manifest gives it. */
export function entriesOf({ manifest, files }: Craft, text?: Uint8Array): Record<string, Uint8Array> {
  const bytes = text ?? canonicalManifest(manifest)
  const id = capsuleId(manifest.report, sha256(bytes))
  const entries = [['manifest.json', bytes] as const, ...files].map(([path, content]) => [`${id}/${path}`, content])
  return Object.fromEntries(entries)
}

export function packed(craft: Craft, text?: Uint8Array): Uint8Array {
  return zipSync(entriesOf(craft, text))
}
