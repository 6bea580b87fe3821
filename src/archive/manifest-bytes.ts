import { canonicalJson } from '../base/canonical-json.ts'
import { type Manifest, manifestV1, manifestV2 } from './manifest.ts'

/** The bytes of a manifest, from which the name of its capsule is derived: canonical JSON and a line end. */
export function canonicalManifest(manifest: Manifest): Uint8Array {
  return new TextEncoder().encode(`${canonicalJson(manifest)}\n`)
}

/** Why a manifest cannot be read: it is none, or a newer program wrote it. */
export type ManifestReading =
  | { readonly is: 'read'; readonly manifest: Manifest }
  | { readonly is: 'unreadable' }
  | { readonly is: 'newer'; readonly format: number }

/** Readers by format. Every format that was ever written keeps its reader. */
const readers: Readonly<Record<number, (value: unknown) => Manifest | undefined>> = {
  1: value => manifestV1.safeParse(value).data,
  2: value => manifestV2.safeParse(value).data,
}

/** Understands the bytes of a manifest of any known format. */
export function readManifest(bytes: Uint8Array): ManifestReading {
  const value = parse(bytes)
  const format = typeof value === 'object' && value !== null && 'format' in value ? value.format : undefined
  if (typeof format !== 'number' || !isShallow(value, deepest)) return { is: 'unreadable' }
  const reader = readers[format]
  if (reader === undefined)
    return Number.isInteger(format) && format > 0 ? { is: 'newer', format } : { is: 'unreadable' }
  const manifest = reader(value)
  return manifest === undefined ? { is: 'unreadable' } : { is: 'read', manifest }
}

/** Levels of nesting that are allowed; figures need four at most. Code that walks through a manifest relies on it. */
const deepest = 32

/** Whether lists and objects are nested no deeper than this. */
export function isShallow(value: unknown, depth: number): boolean {
  if (typeof value !== 'object' || value === null) return true
  return depth > 0 && Object.values(value).every(inner => isShallow(inner, depth - 1))
}

function parse(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return undefined
  }
}
