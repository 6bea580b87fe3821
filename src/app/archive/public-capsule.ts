import { type CapsulePart, partFolders } from '../../archive/capsule-part.ts'
import { readJsonPart } from '../../archive/folder/read-part.ts'
import type { KnownCapsule } from '../../archive/known-capsule.ts'
import { capsuleFormat, type Manifest, type ManifestV2, manifestV2 } from '../../archive/manifest.ts'
import { canonicalJson } from '../../base/canonical-json.ts'
import type { ReportKind } from '../../kinds/report-kind.ts'
import { isFindingsFile } from './issued-files.ts'

export interface PublicCapsule {
  readonly manifest: ManifestV2
  readonly parts: readonly (readonly [path: string, bytes: Uint8Array])[]
}

/**
 * What of a capsule may be published: the issued files without the notes; what later reports read of the input, masked; and
 * size and SHA-256 of the input. It holds no names of the office's files, and not who made it, where, or what was told then.
 * Templates and fonts are left out: without the input they are of no use.
 */
export function publicCapsule(
  { id, manifest }: KnownCapsule,
  parts: ReadonlyMap<string, Uint8Array>,
  kind: ReportKind | undefined,
  sha256: (bytes: Uint8Array) => string,
): PublicCapsule {
  const kept = manifest.parts.flatMap(part => {
    const { path, role } = part
    const bytes = parts.get(path)
    if (bytes === undefined) return []
    const isNotes = isFindingsFile(path.slice(partFolders.report.length + 1))
    if (role === 'report' && !isNotes) return [{ part, bytes }]
    if (role !== 'input') return []
    const masked = new TextEncoder().encode(`${canonicalJson(publicInputOf(readJsonPart(bytes), kind))}\n`)
    return [{ part: { path, role, bytes: masked.length, sha256: sha256(masked) }, bytes: masked }]
  })
  const { report, follows, made, versions, figures } = manifest
  const told = {
    format: capsuleFormat,
    report,
    replaces: null,
    follows,
    versions,
    figures,
    problems: [],
    publicOf: id,
    made: { at: made.at, by: { account: null, computer: null }, command: [], folder: '', workingFolder: '' },
    input: { ...namelessInput(manifest), kept: 'hash' },
    parts: kept.map(({ part }) => part),
  }
  return { manifest: manifestV2.parse(told), parts: kept.map(({ part, bytes }) => [part.path, bytes]) }
}

/** Files of the input have numbers: their names may hold a person's. */
function namelessInput(manifest: Manifest): Pick<ManifestV2['input'], 'file' | 'path' | 'files'> {
  const files = manifest.format === 1 ? manifest.parts.filter(({ role }) => role === 'source') : manifest.input.files
  const ending = (path: string) => /\.(?:xls[xm]?|ods|json|csv)$/i.exec(path)?.[0].toLowerCase() ?? ''
  const path = `${partFolders.source}/masukan${files.length === 1 ? ending(files[0]?.path ?? '') : ''}`
  const nameless = files.map((file, at) => ({
    path: files.length === 1 ? path : `${path}/${at + 1}${ending(file.path)}`,
    bytes: file.bytes,
    sha256: file.sha256,
  }))
  return { file: path.slice(partFolders.source.length + 1), path, files: nameless }
}

/**
 * The parts of a capsule without its input. What was read of the input, and of earlier reports, is masked, and left out where
 * it cannot be.
 */
export function withoutSourceParts(
  parts: readonly CapsulePart[],
  kind: ReportKind | undefined,
): readonly CapsulePart[] {
  return parts.flatMap((part): readonly CapsulePart[] => {
    switch (part.role) {
      case 'source':
        return []
      case 'input':
        return withBytes(part, publicInputOf(readJsonPart(part.bytes), kind))
      case 'earlier':
        return withBytes(part, publicEarlier(readJsonPart(part.bytes), kind))
      default:
        return [part]
    }
  })
}

/** What may be published of an archived input; an empty object where nobody knows what the input is. */
function publicInputOf(input: unknown, kind: ReportKind | undefined): unknown {
  return kind?.publicInput(input) ?? {}
}

/** Earlier reports: their figures, and their inputs, masked as that of the report itself. */
function publicEarlier(earlier: unknown, kind: ReportKind | undefined): unknown {
  if (!Array.isArray(earlier)) return []
  return earlier.map(({ input, ...report }: { readonly input?: unknown }) =>
    input === undefined ? report : { ...report, input: publicInputOf(input, kind) },
  )
}

function withBytes(part: CapsulePart, value: unknown): readonly CapsulePart[] {
  return [{ ...part, bytes: new TextEncoder().encode(`${canonicalJson(value)}\n`) }]
}
