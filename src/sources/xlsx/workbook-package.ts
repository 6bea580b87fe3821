import type { DeflatePort } from '../../ports/ports.ts'
import { UnreadableInput } from '../../problems/unreadable-input.ts'
import { elements, localName, readXml, type XmlElementReader } from '../xml/read-xml.ts'
import { readDirectory, type ZipEntry } from '../zip/read-directory.ts'
import { readPart } from '../zip/read-part.ts'

/** What one part of a package says of another. */
export interface Relationship {
  readonly id: string
  /** Last word of its type, `worksheet`: what comes before differs between strict and transitional files. */
  readonly type: string
  /** Name of the part meant; undefined when it does not lie in the package. */
  readonly target: string | undefined
}

/** The parts of a workbook file: an archive whose parts refer to each other (ECMA-376, Open Packaging Conventions). */
export class WorkbookPackage {
  readonly #bytes: Uint8Array
  readonly #deflate: DeflatePort
  readonly #parts: ReadonlyMap<string, ZipEntry>

  /** Throws `UnreadableInput` when the bytes are no sound archive. */
  constructor(bytes: Uint8Array, deflate: DeflatePort) {
    this.#bytes = bytes
    this.#deflate = deflate
    this.#parts = readDirectory(bytes)
  }

  /** Reads an XML part whose root is `root`. */
  async read(name: string, root: string, reader: XmlElementReader): Promise<void> {
    const entry = this.#parts.get(name.toLowerCase())
    if (entry === undefined) throw new UnreadableInput('missing-part')
    await readXml(readPart(this.#bytes, entry, this.#deflate), root, reader)
  }

  /** What a part refers to; `''` is the package itself. */
  async relationshipsOf(part: string): Promise<readonly Relationship[]> {
    const folder = part.slice(0, part.lastIndexOf('/') + 1)
    const relationships: Relationship[] = []
    const open: XmlElementReader['open'] = ({
      Id: id = '',
      Type: type = '',
      Target: target = '',
      TargetMode: mode,
    }) => {
      const isInside = mode !== 'External'
      relationships.push({
        id,
        type: type.slice(type.lastIndexOf('/') + 1),
        target: isInside ? resolveTarget(folder, target) : undefined,
      })
    }
    await this.read(`${folder}_rels/${part.slice(folder.length)}.rels`, 'Relationships', {
      inside: elements({ Relationship: { open } }),
    })
    return relationships
  }
}

/** The value of an attribute that has a namespace of its own, whatever its prefix. */
export function foreignAttribute(attributes: Readonly<Record<string, string>>, local: string): string | undefined {
  const name = Object.keys(attributes).find(key => key.includes(':') && localName(key) === local)
  return name === undefined ? undefined : attributes[name]
}

/** Undefined where the way leads out of the package. */
function resolveTarget(folder: string, target: string): string | undefined {
  const path = target.replaceAll('\\', '/')
  const steps: string[] = []
  for (const step of (path.startsWith('/') ? path : folder + path).split('/')) {
    if (step === '..' && steps.pop() === undefined) return undefined
    if (step !== '..' && step !== '.' && step !== '') steps.push(step)
  }
  return steps.join('/')
}
