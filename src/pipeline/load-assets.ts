import { type Outcome, ProblemLog } from '../base/outcome.ts'
import type { FilePort, Ports } from '../base/ports.ts'
import type { Assets, ImageAsset } from '../document/document.ts'
import type { AssetRequest } from '../kinds/report-kind.ts'
import { loadPicture, type TakePicture } from '../picture/load-picture.ts'
import { assetProblem, pictureProblem } from './picture-problems.ts'

type PicturePorts = Pick<Ports, 'files' | 'jobs'>

/** Reads the pictures that an input names. They lie beside it: a name with a folder in it is refused, not followed. */
export async function loadAssets(
  requests: readonly AssetRequest[],
  folder: string,
  ports: PicturePorts,
  take?: TakePicture,
): Promise<Outcome<Assets>> {
  const log = new ProblemLog()
  const assets = new Map<string, ImageAsset>()
  for (const request of requests) {
    const asset = await loadAsset(request, folder, ports, log, take)
    if (asset !== undefined) assets.set(request.id, asset)
  }
  return log.conclude(() => assets)
}

async function loadAsset(
  { fileName: name, place }: AssetRequest,
  folder: string,
  { files, jobs }: PicturePorts,
  log: ProblemLog,
  take: TakePicture | undefined,
): Promise<ImageAsset | undefined> {
  const path = `${folder.replace(/[/\\]$/, '')}/${name}`
  if (/[/\\:]/.test(name) || name.startsWith('.')) log.add(assetProblem('asset.not-a-name', place, { name }))
  else if (!(await isFile(path, files))) log.add(assetProblem('asset.missing', place, { name }))
  else {
    const file = { size: await files.sizeOf(path), read: () => files.read(path) }
    const loaded = await loadPicture(file, jobs, take)
    if (loaded.ok) return loaded.picture
    log.add(pictureProblem(loaded.fault, name, place))
  }
  return undefined
}

async function isFile(path: string, files: FilePort): Promise<boolean> {
  return (await files.kindOf(path)) === 'file'
}
