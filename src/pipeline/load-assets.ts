import type { Assets, ImageAsset } from '../document/document.ts'
import type { AssetRequest } from '../kinds/report-kind.ts'
import { loadPicture, type TakePicture } from '../picture/load-picture.ts'
import type { JobPort } from '../ports/ports.ts'
import { type Outcome, ProblemLog } from '../problems/outcome.ts'
import { fileOfInput, type Input } from '../sources/input.ts'
import { assetProblem, pictureProblem } from './picture-problems.ts'

/** Reads the pictures that an input names. They lie beside it: a name that includes a folder is refused. */
export async function loadAssets(
  requests: readonly AssetRequest[],
  input: Input,
  jobs: JobPort,
  take?: TakePicture,
): Promise<Outcome<Assets>> {
  const log = new ProblemLog()
  const assets = new Map<string, ImageAsset>()
  for (const request of requests) {
    const asset = await loadAsset(request, input, jobs, log, take)
    if (asset !== undefined) assets.set(request.id, asset)
  }
  return log.conclude(() => assets)
}

async function loadAsset(
  { fileName: name, place }: AssetRequest,
  input: Input,
  jobs: JobPort,
  log: ProblemLog,
  take: TakePicture | undefined,
): Promise<ImageAsset | undefined> {
  const isName = !/[/\\:]/.test(name) && !name.startsWith('.')
  const file = isName ? await fileOfInput(input, name) : undefined
  if (!isName) log.add(assetProblem('asset.not-a-name', place, { name }))
  else if (file === undefined) log.add(assetProblem('asset.missing', place, { name }))
  else {
    const loaded = await loadPicture(file, jobs, take)
    if (loaded.ok) return loaded.picture
    log.add(pictureProblem(loaded.fault, name, place))
  }
  return undefined
}
