import { capsuleId, parseCapsuleId } from '../../archive/capsule-id.ts'
import { capsuleProblem } from '../../archive/capsule-problems.ts'
import type { CapsuleStore } from '../../archive/capsule-store.ts'
import { faultOfManifest } from '../../archive/check-manifest.ts'
import { readJsonPart } from '../../archive/folder/read-part.ts'
import { type Manifest, manifestName } from '../../archive/manifest.ts'
import { canonicalManifest, readManifest } from '../../archive/manifest-bytes.ts'
import { isSameBytes } from '../../base/bytes/bytes.ts'
import { nameKey } from '../../base/name-key.ts'
import type { ReportKind } from '../../kinds/report-kind.ts'
import type { Ports } from '../../ports/ports.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import type { Problem } from '../../problems/problem.ts'
import { isReadable } from './readable-part.ts'
import { NoPackage, type OpenPackage, openCapsulePackage } from './unpack-package.ts'

/** A file that may be an exported capsule. */
export interface PackageFile {
  /** What messages call it. */
  readonly shownAs: string
  readonly bytes: Uint8Array
}

/** An exported capsule whose parts are all there and what the manifest says. */
export interface Unpacked {
  readonly id: string
  readonly manifest: Manifest
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
}

/** A newer program has written the capsule. */
class NewerFormat extends Error {
  readonly format: number

  constructor(format: number) {
    super(`format ${format}`)
    this.format = format
  }
}

/**
 * Puts an exported capsule into an archive, whole or not at all. Nothing in the file is trusted: it is unpacked within limits;
 * its manifest must be one that this program could have written, and fit its name; every part must be what the manifest says,
 * and readable; the input must be that of the report; and there may be nothing else in it.
 */
export async function importCapsule(
  store: CapsuleStore,
  file: PackageFile,
  kinds: readonly ReportKind[],
  ports: Pick<Ports, 'deflate' | 'sha256'>,
): Promise<Outcome<{ readonly id: string; readonly isNew: boolean }>> {
  const unpacked = await unpackCapsule(file, kinds, ports)
  if (!unpacked.ok) return unpacked
  const { id, manifest, files } = unpacked.value
  const whole = manifest.format === 2 ? manifest.publicOf : null
  const isThere = whole !== null && (await store.has(whole))
  // A copy for publication holds less than its capsule, so it replaces nothing.
  const known = isThere ? whole : id
  const placed = isThere ? success(false) : await store.place(id, files)
  if (!placed.ok) return placed
  const damage = placed.value ? undefined : await damageOf(store, known)
  if (damage !== undefined) return failure([damage])
  return success(
    { id: known, isNew: placed.value },
    placed.value ? [] : [capsuleProblem('kapsul.exists', { file: store.shownAs }, { id: known })],
  )
}

/** What an exported capsule holds, checked as `importCapsule` says. */
export async function unpackCapsule(
  { shownAs: file, bytes }: PackageFile,
  kinds: readonly ReportKind[],
  ports: Pick<Ports, 'deflate' | 'sha256'>,
): Promise<Outcome<Unpacked>> {
  try {
    return success(await unpack(openCapsulePackage(bytes, ports.deflate), kinds, ports.sha256))
  } catch (error) {
    return failure([refusal(file, error)])
  }
}

/** A capsule that is there stays. If it is damaged, whoever brings a backup of it is told so. */
async function damageOf(store: CapsuleStore, id: string): Promise<Problem | undefined> {
  const { problems } = await store.inspectCapsule(id)
  const [first] = problems
  return first && capsuleProblem('kapsul.exists-broken', { file: store.shownAs }, { id, reason: first.message })
}

function refusal(file: string, error: unknown): Problem {
  if (error instanceof NewerFormat) return capsuleProblem('kapsul.newer', { file }, { format: error.format })
  if (error instanceof NoPackage) return capsuleProblem('kapsul.not-a-package', { file }, { reason: error.reason })
  throw error
}

async function unpack(
  { names, read }: OpenPackage,
  kinds: readonly ReportKind[],
  sha256: Ports['sha256'],
): Promise<Unpacked> {
  const name = names.find(path => /^[^/]+\/manifest\.json$/.test(path))
  if (name === undefined) throw new NoPackage(`${manifestName} tidak ada di dalamnya`)
  const [id = ''] = name.split('/')
  const bytes = await read(name)
  const manifest = manifestOf(id, bytes, sha256)
  const kind = kinds.find(one => one.id === manifest.report.kind)
  if (kind === undefined) throw new NoPackage(`jenis laporan "${manifest.report.kind}" tidak dikenal`)
  const { parts } = manifest
  if (names.length !== parts.length + 1) throw new NoPackage('ada berkas yang bukan bagiannya')
  const files: { readonly path: string; readonly bytes: Uint8Array }[] = []
  for (const part of parts) {
    const content = await read(`${id}/${part.path}`)
    if (content.length !== part.bytes || sha256(content) !== part.sha256)
      throw new NoPackage(`bagian "${part.path}" berubah sejak diarsipkan`)
    if (!isReadable(part, content)) throw new NoPackage(`bagian "${part.path}" tidak terbaca`)
    if (part.role === 'input') checkInput(manifest, kind, content)
    files.push({ path: part.path, bytes: content })
  }
  return { id, manifest, files: [...files, { path: manifestName, bytes }] }
}

function manifestOf(id: string, bytes: Uint8Array, sha256: Ports['sha256']): Manifest {
  const reading = readManifest(bytes)
  if (reading.is === 'newer') throw new NewerFormat(reading.format)
  if (reading.is === 'unreadable') throw new NoPackage('keterangannya tidak terbaca')
  const { manifest } = reading
  const isItsOwn = parseCapsuleId(id) !== undefined && capsuleId(manifest.report, sha256(bytes)) === id
  if (!isItsOwn) throw new NoPackage('keterangannya bukan dari paket arsip dengan nama itu')
  // Other texts may be read in two ways. The one that this program writes cannot.
  if (!isSameBytes(canonicalManifest(manifest), bytes)) throw new NoPackage('keterangannya tidak ditulis program ini')
  const fault = faultOfManifest(manifest)
  if (fault !== undefined) throw new NoPackage(fault)
  return manifest
}

/** Period and unit stand both in the manifest and in the input. */
function checkInput({ report }: Manifest, { identifyArchived }: ReportKind, bytes: Uint8Array): void {
  const said = identifyArchived(readJsonPart(bytes))
  if (said === undefined || said.period !== report.period || nameKey(said.unit) !== nameKey(report.unit))
    throw new NoPackage('data masukannya bukan dari laporan, periode, dan unit yang disebut keterangannya')
}
