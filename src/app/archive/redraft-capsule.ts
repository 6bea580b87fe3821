import { partFolders, partNames } from '../../archive/capsule-part.ts'
import { capsuleProblem } from '../../archive/capsule-problems.ts'
import type { CapsuleStore } from '../../archive/capsule-store.ts'
import { readJsonPart } from '../../archive/folder/read-part.ts'
import type { KnownCapsule } from '../../archive/known-capsule.ts'
import { type Manifest, sourceKept } from '../../archive/manifest.ts'
import { withOldPresence } from '../../archive/v1/old-presence.ts'
import { oldDefaultTheme, withOldReference } from '../../archive/v1/old-resources.ts'
import { mannerOf, readingOf } from '../../archive/v1/reading-of.ts'
import type { EarlierReport } from '../../kinds/earlier-report.ts'
import type { ReportKind } from '../../kinds/report-kind.ts'
import { type DraftReport, draftReport } from '../../pipeline/draft-report.ts'
import { type FontExtent, type FontFamily, MissingResource, type Ports, type ResourcePort } from '../../ports/ports.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import type { Place, Problem } from '../../problems/problem.ts'
import { defaultTheme, themeFolder } from '../../theme/load-theme.ts'
import { faces, fontPath } from './capsule-parts.ts'
import { issuedParts } from './issued-files.ts'
import { keptInput, takeKeptPicture } from './kept-input.ts'
import { recallAgain } from './recall-reports.ts'
import { fixedResources } from './record-resources.ts'

/** A report that was drafted again, and what it was drafted from. */
export interface Redraft {
  readonly draft: DraftReport
  /** The world as the capsule kept it: its templates, reference data and fonts. */
  readonly ports: Ports
  readonly parts: ReadonlyMap<string, Uint8Array>
}

/**
 * Settles text, figures and numbering of a report again from nothing but its capsule: input, templates, reference data, fonts,
 * and what was known of earlier reports. Only the program is today's, and it reads the input as the program of then did. Where
 * the capsule lacks something that today's program needs, that is a problem, not an error of the program.
 */
export async function redraftCapsule(
  store: CapsuleStore,
  capsule: KnownCapsule,
  kinds: readonly ReportKind[],
  ports: Ports,
): Promise<Outcome<Redraft>> {
  const read = await store.readParts(capsule)
  if (!read.ok) return read
  const place = { file: store.placeOf(capsule.id) }
  const unfit = cannotBeDrafted(capsule, read.value, place)
  if (unfit !== undefined) return failure([unfit])
  const parts = read.value
  const { report } = capsule.manifest
  const fonts: Ports['fonts'] = async (_, extent) => fontsOf(parts, extent)
  const kept = { ...ports, resources: await resourcesOf(parts, ports.resources), fonts }
  const request = {
    ...readingOf(capsule.manifest),
    input: keptInput(capsule.manifest, parts),
    recall: recallAgain(earlierOf(parts)),
    edition: report.edition,
    strict: false,
    viewOf: withOldPresence,
    takePicture: takeKeptPicture,
    parts: [...issuedParts(capsule.manifest).keys()],
  }
  const drafted = await withoutLack(place, () => draftReport(request, kinds, kept))
  return drafted.ok ? success({ draft: drafted.value, ports: kept, parts }, drafted.problems) : drafted
}

/** Why a capsule whose parts are all there makes no report again. */
function cannotBeDrafted(
  { manifest }: KnownCapsule,
  parts: ReadonlyMap<string, Uint8Array>,
  place: Place,
): Problem | undefined {
  const sources = sourceKept(manifest) === 'hash' ? manifest.input.file : undefined
  if (sources !== undefined) return capsuleProblem('kapsul.source-not-kept', place, { file: sources })
  const earlier = parts.get(partNames.earlier)
  if (earlier === undefined || Array.isArray(readJsonPart(earlier))) return undefined
  return capsuleProblem('kapsul.part-unreadable', place, { path: partNames.earlier })
}

/** What the input of a report is read with when nothing but its capsule counts. */
export async function keptReading(
  manifest: Manifest,
  parts: ReadonlyMap<string, Uint8Array>,
  { resources }: Pick<Ports, 'resources'>,
) {
  return {
    input: keptInput(manifest, parts),
    resources: await resourcesOf(parts, resources),
    reading: { recall: recallAgain(earlierOf(parts)), manner: mannerOf(manifest) },
  }
}

/** Work with what a capsule keeps; what it lacks of that is a problem. */
export async function withoutLack<Value>(place: Place, work: () => Promise<Outcome<Value>>): Promise<Outcome<Value>> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof MissingResource)
      return failure([capsuleProblem('kapsul.lacks-part', place, { name: error.message })])
    throw error
  }
}

/** A capsule from before themes were files gets the default theme of its time. */
async function resourcesOf(parts: ReadonlyMap<string, Uint8Array>, today: ResourcePort): Promise<ResourcePort> {
  const prefix = `${partFolders.resource}/`
  const kept = [...parts].filter(([path]) => path.startsWith(prefix))
  const own = new Map(kept.map(([path, bytes]) => [path.slice(prefix.length), bytes] as const))
  const resources = new Map(withOldReference(own))
  const isThemed = [...resources.keys()].some(name => name.startsWith(`${themeFolder}/`))
  if (!isThemed) resources.set(defaultTheme, oldDefaultTheme(await today.read(defaultTheme)))
  return fixedResources(resources)
}

/**
 * Older capsules have no font of symbols: a report that needed one could not be made then. A document without symbols gets
 * none.
 */
function fontsOf(parts: ReadonlyMap<string, Uint8Array>, extent: FontExtent = 'letters'): FontFamily {
  const paths = [...parts.keys()].filter(path => path.startsWith(`${partFolders.font}/`))
  const [, name = ''] = paths[0]?.split('/') ?? []
  const [regular, bold, italic, boldItalic] = faces.map(face => parts.get(fontPath(name, face)))
  if (!regular || !bold || !italic || !boldItalic) throw new MissingResource('huruf')
  const symbols = parts.get(fontPath(name, 'symbols'))
  return { name, regular, bold, italic, boldItalic, ...(symbols && extent === 'symbols' && { symbols }) }
}

function earlierOf(parts: ReadonlyMap<string, Uint8Array>): readonly EarlierReport[] {
  const bytes = parts.get(partNames.earlier)
  return bytes === undefined ? [] : JSON.parse(new TextDecoder().decode(bytes))
}
