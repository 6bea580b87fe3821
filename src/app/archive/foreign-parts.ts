import { partFolders } from '../../archive/capsule-part.ts'
import { capsuleProblem } from '../../archive/capsule-problems.ts'
import type { CapsuleStore } from '../../archive/capsule-store.ts'
import type { KnownCapsule } from '../../archive/known-capsule.ts'
import { isSameBytes } from '../../base/bytes/bytes.ts'
import type { Ports } from '../../ports/ports.ts'
import { failure, type Outcome } from '../../problems/outcome.ts'
import { faces, fontPath } from './capsule-parts.ts'

type TodayPorts = Pick<Ports, 'resources' | 'fonts'>

/**
 * Does work on what a capsule keeps. Stages throw where templates, reference data or fonts are unfit, since the program ships
 * them; those of a capsule may come from anywhere. So an error is a problem of the parts that differ from those of this
 * program. Where none differ, the error is our own and is thrown on.
 */
export async function unlessForeign<Value>(
  store: CapsuleStore,
  capsule: KnownCapsule,
  ports: TodayPorts,
  work: () => Promise<Outcome<Value>>,
): Promise<Outcome<Value>> {
  try {
    return await work()
  } catch (error) {
    const read = await store.readParts(capsule)
    const paths = read.ok ? await foreignParts(read.value, ports) : []
    if (paths.length === 0) throw error
    const { laporan: version } = capsule.manifest.versions
    return failure([capsuleProblem('kapsul.parts-unfit', { file: store.placeOf(capsule.id) }, { paths, version })])
  }
}

/** Paths of templates, reference data and fonts that this program lacks, or has otherwise. */
async function foreignParts(parts: ReadonlyMap<string, Uint8Array>, today: TodayPorts): Promise<readonly string[]> {
  const foreign: string[] = []
  for (const [path, bytes] of parts) {
    const own = await ownBytes(path, today)
    if (own !== 'no such thing' && (own === undefined || !isSameBytes(own, bytes))) foreign.push(path)
  }
  return foreign
}

/** Not compared: pictures are kept as they went into the report, not as they came. They are checked before they are used. */
const picture = /\.(?:png|jpe?g)$/i

async function ownBytes(
  path: string,
  { resources, fonts }: TodayPorts,
): Promise<Uint8Array | undefined | 'no such thing'> {
  const [folder = '', name = ''] = path.split('/')
  if (folder === partFolders.resource && !picture.test(path)) {
    return resources.read(path.slice(folder.length + 1)).catch(() => undefined)
  }
  if (folder !== partFolders.font) return 'no such thing'
  const family = await fonts(name, 'symbols').catch(() => undefined)
  const face = ([...faces, 'symbols'] as const).find(one => fontPath(name, one) === path)
  return face && family?.[face]
}
