import { groupBy } from '../base/group-by.ts'
import { portableKey } from '../base/portable-names.ts'
import { shareOut } from '../base/share-out.ts'
import type { ImageAsset } from '../document/document.ts'
import type { AssetRequest, PrepareRequest } from '../kinds/report-kind.ts'
import { loadPicture, shrinkApart, type TakePicture } from '../picture/load-picture.ts'
import type { PictureRead } from '../picture/picture.ts'
import type { Ports } from '../ports/ports.ts'
import { listCells } from '../problems/list-cells.ts'
import { ProblemLog } from '../problems/outcome.ts'
import type { Place } from '../problems/problem.ts'
import type { Input } from '../sources/input.ts'
import { findPhotos } from '../sources/photo-file.ts'
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
    const find = findPhotos(input)
    const readOf = new Map<AssetRequest, PictureRead>()
    const work = async (asking: readonly AssetRequest[]) => {
      const file = await find(asking[0]?.fileName ?? '')
      const read = file && (await loadPicture(file, jobs, take))
      if (read !== undefined) for (const one of asking) readOf.set(one, read)
      done += 1
      watch({ stage: 'check', done, total: byFile.length })
    }
    await shareOut(byFile, jobs.hasFreeCore ? [work, work] : [work])
    const log = new ProblemLog()
    for (const one of requests) {
      const read = readOf.get(one)
      if (read?.ok === true) loaded.set(one.id, read.picture)
      else if (read !== undefined) log.add(pictureProblem(read.fault, one.fileName, one.place))
    }
    const missing = requests.filter(one => !readOf.has(one)).map(({ place }) => place)
    const [first] = missing
    if (first !== undefined) log.add(assetProblem('asset.photos-missing', first, missingOnes(missing)))
    return log.conclude(() => new Set(loaded.keys()))
  }
  return { load, loaded }
}

/** They are told by their cells: the name of a file may be that of a person. A cell may name several. */
function missingOnes(places: readonly Place[]) {
  const cells = new Map(places.map(place => [place.cell, place]))
  return { count: places.length, cells: listCells([...cells.values()], 12) }
}
