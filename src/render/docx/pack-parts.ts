import { type Document, Packer } from 'docx'
import { strToU8 } from 'fflate'
import { joinZips, packZip } from '../../base/bytes/pack-zip.ts'
import { keepResults } from '../../base/keep-results.ts'

/** Parts with nothing of a report in them, only of its theme, of how many lists and parts it has, and of where they are. */
const alike =
  /^(\[Content_Types\]|word\/(styles|numbering|settings|fontTable|endnotes|footnotes|footer\d+|theme\/\w+)|docProps\/(app|custom))\.xml$|^(?!word\/_rels\/document\.).*\.rels$/

/** More than a report has of them. */
const keptCount = 128

const packAlike = keepResults(text => {
  const end = text.indexOf('\n')
  return packPart(text.slice(0, end), text.slice(end + 1))
}, keptCount)

/** The package of some parts in a fixed order, under a fixed time. What reports have alike is packed once in a process. */
export function packParts(parts: Parts): Uint8Array {
  const sorted = [...parts].sort(([left], [right]) => placeOf(left) - placeOf(right) || (left < right ? -1 : 1))
  return joinZips(
    sorted.map(([name, part]) =>
      typeof part === 'string' && alike.test(name) ? packAlike(`${name}\n${part}`) : packPart(name, part),
    ),
  )
}

/** The list of parts comes first, as some readers want it. */
function placeOf(name: string): number {
  return name === '[Content_Types].xml' ? 0 : 1
}

function packPart(name: string, part: string | Uint8Array): Uint8Array {
  return packZip([[name, typeof part === 'string' ? strToU8(part) : part]])
}

/** The parts of a package by their names: markup, or bytes of what is none. */
export type Parts = ReadonlyMap<string, string | Uint8Array>

interface Compiler {
  compile(document: Document): Parts
}

/**
 * The parts of a document as the library writes them. It gives out none but the finished package, which would have to be
 * unzipped, changed and zipped once more; so this reaches for what its `Packer` keeps to itself.
 */
export function compileParts(document: Document): Parts {
  const compiler: Compiler = Reflect.get(Packer, 'compiler')
  return compiler.compile(document)
}
