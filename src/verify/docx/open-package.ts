import { strFromU8, unzipSync } from 'fflate'
import { parsePart, type XmlNode } from '../xml-tree.ts'

/** Bytes of an unpacked part. No report comes near so many. */
const largestPart = 400 * 1024 * 1024

/** Opens a DOCX and gives a reader of its parts, undefined for a part that is not there. Throws where the bytes are no zip. */
export function openDocxPackage(bytes: Uint8Array): (name: string) => XmlNode | undefined {
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

/** Elements that only wrap their content: marks of Word, controls, insertions while changes were tracked. */
const wrappers: ReadonlySet<string> = new Set([
  'w:smartTag',
  'w:customXml',
  'w:sdt',
  'w:sdtContent',
  'w:ins',
  'w:moveTo',
  'w:dir',
  'w:bdo',
  'mc:Choice',
  'mc:Fallback',
])

/** Elements that nobody sees: struck-out text, notes on spelling, old page breaks, properties of wrappers. */
const unseen: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:proofErr',
  'w:lastRenderedPageBreak',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:smartTagPr',
  'w:customXmlPr',
  'w:permStart',
  'w:permEnd',
])

/** A part without what Word and LibreOffice wrap around its content: as it was first written. */
function plainTree(node: XmlNode): XmlNode {
  return { ...node, children: plainChildren(node) }
}

function plainChildren(node: XmlNode): XmlNode['children'] {
  return node.children.flatMap((child): XmlNode['children'] => {
    if (typeof child === 'string') return [child]
    if (unseen.has(child.name)) return []
    if (child.name === 'mc:AlternateContent') return chosen(child)
    return wrappers.has(child.name) ? plainChildren(child) : [plainTree(child)]
  })
}

/** The content is there several times, once for each program that may read it: the first is taken. */
function chosen({ children }: XmlNode): XmlNode['children'] {
  const [first] = children.filter((child): child is XmlNode => typeof child !== 'string')
  return first === undefined ? [] : plainChildren(first)
}
