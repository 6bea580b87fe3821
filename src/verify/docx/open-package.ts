import { strFromU8, unzipSync } from 'fflate'
import { plainTree } from './plain-tree.ts'
import { parsePart, type XmlNode } from './xml-node.ts'

/** Unpacked bytes that a report never comes near. */
const largestPart = 400 * 1024 * 1024

/** Reads parts of a DOCX by name; undefined where there is none. Throws where the bytes are no such package. */
export function openPackage(bytes: Uint8Array): (name: string) => XmlNode | undefined {
  const parts = unzipSync(bytes, {
    filter: ({ name, originalSize }) => /\.(xml|rels)$/.test(name) && originalSize <= largestPart,
  })
  return name => {
    const part = parts[name]
    return part === undefined ? undefined : plainTree(parsePart(strFromU8(part)))
  }
}

/** The targets of the relations of a part, by their ids. */
export function relationsOf(read: (name: string) => XmlNode | undefined, part: string): ReadonlyMap<string, string> {
  const slash = part.lastIndexOf('/')
  const root = read(`${part.slice(0, slash)}/_rels/${part.slice(slash + 1)}.rels`)
  return new Map(
    (root?.children ?? []).flatMap(child => {
      if (typeof child === 'string') return []
      const { Id = '', Target = '' } = child.attributes
      return [[Id, Target] as const]
    }),
  )
}
