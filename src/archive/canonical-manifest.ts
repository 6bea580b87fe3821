import { canonicalJson } from '../base/canonical-json.ts'
import type { Manifest } from './manifest.ts'

/** The bytes of a manifest, which its identity is taken from: canonical JSON and a line end. */
export function canonicalManifest(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${canonicalJson(manifest)}\n`)
}
