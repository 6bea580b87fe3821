import { portableName } from '../../archive/capsule-part.ts'
import type { Manifest } from '../../archive/manifest.ts'
import type { Input } from '../../sources/input.ts'

/** The input as a capsule keeps it, with the pictures that it names, called what it was called then. */
export function keptInput({ input, parts: listed }: Manifest, parts: ReadonlyMap<string, Uint8Array>): Input {
  const isOfInput = listed.filter(({ role }) => role === 'source' || role === 'picture')
  const files = new Map(
    isOfInput.flatMap(({ path }) => {
      const bytes = parts.get(path)
      return bytes === undefined ? [] : [[nameOf(path), bytes] as const]
    }),
  )
  const isFolder = listed.every(({ role, path }) => role !== 'source' || path !== input.path)
  const held = (name: string) => files.get(portableName(name))
  // Pictures are kept under names that every system can hold; the input calls them as they were.
  const beside = {
    sizeOf: async (name: string) => held(name)?.length,
    read: async (name: string) => held(name) ?? noBytes,
  }
  return { name: nameOf(input.path), files, shownAs: input.file, ...(isFolder && { isFolder }), beside }
}

const noBytes = new Uint8Array()

function nameOf(path: string): string {
  return path.replace(/^.*\//s, '')
}
