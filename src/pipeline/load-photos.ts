import { groupBy } from '../base/group-by.ts'
import { portableKey } from '../base/portable-names.ts'
import type { ImageAsset } from '../document/document.ts'
import type { AssetRequest, PrepareRequest } from '../kinds/report-kind.ts'
import { loadPicture, shrinkApart, type TakePicture } from '../picture/load-picture.ts'
import type { PictureRead } from '../picture/picture.ts'
import type { JobPort, Ports } from '../ports/ports.ts'
import { ProblemLog } from '../problems/outcome.ts'
import type { Place } from '../problems/problem.ts'
import type { Input } from '../sources/input.ts'
import { photoOfInput } from '../sources/photo-file.ts'
import { picturesLayout } from '../theme/layout.ts'
import { assetProblem, pictureProblem } from './picture-problems.ts'

/** Pixels to the inch, in the place that a photograph is printed in. */
const resolution = 200

const across = Math.floor((picturesLayout.widest / 72) * resolution)
/** Pixels that a photograph may have. */
const room = { width: across, height: Math.floor(across * picturesLayout.shape) }

/** Photographs of an input: how a kind asks for those that it prints, and what came of that. */
export interface Photos {
  readonly load: NonNullable<PrepareRequest['loadPhotos']>
  /** Those that were loaded, by the ids that they were asked for. */
  readonly loaded: ReadonlyMap<string, ImageAsset>
}

/**
 * Loads the photographs that a kind asks for, and no others of the folder. One that is not there is a warning, since the
 * report can be read without it; one that is there and cannot be shown is an error.
 *
 * @param take how photographs are taken in; made small by default.
 */
export function photosOf(
  input: Input,
  { jobs, watch }: Pick<Ports, 'jobs' | 'watch'>,
  take: TakePicture = shrinkApart(room),
): Photos {
  const loaded = new Map<string, ImageAsset>()
  const load: Photos['load'] = async requests => {
    // The same file may be named by several rows.
    const byFile = [...groupBy(requests, ({ fileName }) => portableKey(fileName)).values()]
    let done = 0
    const reads = await inLanes(byFile, jobs.hasFreeCore ? 2 : 1, async ([first]) => {
      const read = await readPhoto(first?.fileName ?? '', input, jobs, take)
      done += 1
      watch({ stage: 'check', done, total: byFile.length })
      return read
    })
    const readOf = new Map(byFile.flatMap((asking, index) => asking.map(one => [one, reads[index]] as const)))
    const log = new ProblemLog()
    for (const one of requests) {
      const read = readOf.get(one)
      if (read?.ok === true) loaded.set(one.id, read.picture)
      else if (read !== undefined) log.add(pictureProblem(read.fault, one.fileName, one.place))
    }
    const missing = requests.filter(one => readOf.get(one) === undefined)
    const [first] = missing
    if (first !== undefined) log.add(missingPhotos(first.place, missing))
    return log.conclude(() => new Set(loaded.keys()))
  }
  return { load, loaded }
}

async function readPhoto(
  name: string,
  input: Input,
  jobs: JobPort,
  take: TakePicture,
): Promise<PictureRead | undefined> {
  const file = await photoOfInput(input, name)
  return file && loadPicture(file, jobs, take)
}

/** Works on some items at a time, beginning with the first; gives what came of each, in their order. */
async function inLanes<Item, Result>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<Result>,
): Promise<readonly Result[]> {
  const results: Result[] = []
  let next = 0
  const lane = async () => {
    while (next < items.length) {
      const at = next
      next += 1
      results[at] = await work(items[at] as Item)
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return results
}

/** They are told by their cells: the name of a file may be that of a person. */
function missingPhotos(place: Place, requests: readonly AssetRequest[]) {
  const cells = [...new Set(requests.flatMap(({ place: { cell } }) => cell ?? []))]
  return assetProblem('asset.photos-missing', place, { count: requests.length, cells })
}
