import { capsuleId } from '../../archive/capsule-id.ts'
import { capsuleProblem } from '../../archive/capsule-problems.ts'
import type { CapsuleStore } from '../../archive/capsule-store.ts'
import { manifestName } from '../../archive/manifest.ts'
import { canonicalManifest } from '../../archive/manifest-bytes.ts'
import { packZip } from '../../base/bytes/pack-zip.ts'
import type { OutputFile } from '../../base/output.ts'
import type { Edition, ReportKind } from '../../kinds/report-kind.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import { publicCapsule } from './public-capsule.ts'

/** A capsule as one zip, the same bytes whenever and wherever it is made. A damaged capsule is not exported. */
export async function exportCapsule(
  store: CapsuleStore,
  name: string,
  edition?: Edition,
): Promise<Outcome<OutputFile>> {
  const capsule = await store.find(name, edition)
  if (!capsule.ok) return capsule
  const parts = await store.readParts(capsule.value)
  if (!parts.ok) return parts
  const { id } = capsule.value
  const manifest = await store.readManifest(id)
  return success(zipOf(id, [[manifestName, manifest], ...parts.value]))
}

/**
 * What may be published of a public edition, as one zip: its files, its figures, masked data. Without the input, the notes, and
 * whatever tells of the machine that made it. It is a capsule with an id of its own.
 */
export async function exportPublic(
  store: CapsuleStore,
  name: string,
  kinds: readonly ReportKind[],
  sha256: (bytes: Uint8Array) => string,
): Promise<Outcome<OutputFile>> {
  const capsule = await store.find(name)
  if (!capsule.ok) return capsule
  const { id: whole, manifest } = capsule.value
  if (manifest.report.edition !== 'publik')
    return failure([capsuleProblem('kapsul.not-public', { file: store.placeOf(whole) }, {})])
  const parts = await store.readParts(capsule.value)
  if (!parts.ok) return parts
  const kind = kinds.find(one => one.id === manifest.report.kind)
  const made = publicCapsule(capsule.value, parts.value, kind, sha256)
  const bytes = canonicalManifest(made.manifest)
  const id = capsuleId(made.manifest.report, sha256(bytes))
  return success(zipOf(id, [[manifestName, bytes], ...made.parts]))
}

function zipOf(id: string, files: readonly (readonly [path: string, bytes: Uint8Array])[]): OutputFile {
  const entries = files.map(([path, bytes]) => [`${id}/${path}`, bytes] as const)
  entries.sort(([left], [right]) => (left < right ? -1 : 1))
  return { fileName: `${id}.zip`, bytes: packZip(entries) }
}
