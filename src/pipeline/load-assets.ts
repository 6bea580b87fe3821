import { imageSize } from 'image-size'
import { type Outcome, ProblemLog } from '../base/outcome.ts'
import type { FilePort } from '../base/ports.ts'
import type { Assets, ImageAsset } from '../document/document.ts'
import type { AssetRequest } from '../kinds/report-kind.ts'
import { assetProblem } from './problems.ts'

const largestAsset = 10 * 1024 * 1024

/** Reads the pictures that an input names. They lie beside it: a name with a folder in it is refused, not followed. */
export async function loadAssets(
  requests: readonly AssetRequest[],
  folder: string,
  files: FilePort,
): Promise<Outcome<Assets>> {
  const log = new ProblemLog()
  const assets = new Map<string, ImageAsset>()
  for (const request of requests) {
    const asset = await loadAsset(request, folder, files, log)
    if (asset !== undefined) assets.set(request.id, asset)
  }
  return log.conclude(() => assets)
}

async function loadAsset(
  { fileName: name, place }: AssetRequest,
  folder: string,
  files: FilePort,
  log: ProblemLog,
): Promise<ImageAsset | undefined> {
  const path = `${folder.replace(/[/\\]$/, '')}/${name}`
  if (/[/\\:]/.test(name) || name.startsWith('.')) log.add(assetProblem('asset.not-a-name', place, { name }))
  else if ((await files.kindOf(path)) !== 'file') log.add(assetProblem('asset.missing', place, { name }))
  else {
    const bytes = await files.read(path)
    const image = toImageAsset(bytes)
    if (image !== undefined) return image
    if (bytes.length > largestAsset) log.add(assetProblem('asset.too-large', place, {}))
    else log.add(assetProblem('asset.not-an-image', place, { name }))
  }
  return undefined
}

/** The picture that the bytes are; undefined when they are none, or too many. */
export function toImageAsset(bytes: Uint8Array): ImageAsset | undefined {
  if (bytes.length > largestAsset) return undefined
  try {
    const { type, width, height } = imageSize(bytes)
    return type === 'png' || type === 'jpg' ? { format: type, bytes, width, height } : undefined
  } catch {
    return undefined
  }
}
