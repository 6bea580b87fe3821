// Pictures in finished files: whether all are there, and whole. The bytes of a file come in; problems go out.

import { assetsOf } from '../../document/check-document.ts'
import type { ImageAsset, ReportDocument } from '../../document/document.ts'
import { blocksOf } from '../../document/map-document.ts'
import { wordsOfFault } from '../../picture/fault-words.ts'
import { decodeApart, decodeRasterApart } from '../../picture/load-picture.ts'
import type { PictureFault } from '../../picture/picture.ts'
import type { JobPort } from '../../ports/ports.ts'
import type { Problem } from '../../problems/problem.ts'
import { verifyProblem } from '../problems.ts'
import type { VerifiableFormat } from '../read-report-file.ts'
import type { EmbeddedPicture } from './embedded-picture.ts'

/**
 * Decodes each picture of a finished file apart and tells which are damaged. With a document it also tells how many are
 * missing. Of a file that cannot be opened nothing is said here: whoever reads its text tells that.
 *
 * @param name what messages call the file.
 */
export async function checkPictures(
  format: VerifiableFormat,
  bytes: Uint8Array,
  name: string,
  jobs: JobPort,
  document?: ReportDocument,
): Promise<readonly Problem[]> {
  const pictures = await picturesOf(format, bytes)
  if (pictures === undefined) return []
  const problems: Problem[] = []
  for (const picture of pictures) {
    const found = await whatIsWrong(picture, jobs)
    if (found !== undefined)
      problems.push(verifyProblem('verify.picture-damaged', { file: name }, { picture: picture.name, found }))
  }
  const expected = document === undefined ? 0 : countPictures(document)
  const found = pictures.filter(({ isMask }) => !isMask).length
  if (found < expected) problems.push(verifyProblem('verify.picture-missing', { file: name }, { expected, found }))
  return problems
}

async function picturesOf(
  format: VerifiableFormat,
  bytes: Uint8Array,
): Promise<readonly EmbeddedPicture[] | undefined> {
  try {
    if (format === 'docx') return (await import('./docx-pictures.ts')).docxPictures(bytes)
    return await (await import('./pdf-pictures.ts')).pdfPictures(bytes)
  } catch {
    return undefined
  }
}

/** Faults that leave a picture as it is seen. Earlier programs put such pictures into reports. */
const harmless: readonly PictureFault['fault'][] = ['unfit', 'turned']

async function whatIsWrong({ job, said }: EmbeddedPicture, jobs: JobPort): Promise<string | undefined> {
  if (job === undefined) return 'tidak dapat ditemukan atau dibuka di dalam berkas'
  if (job.form === 'raster') {
    const read = await decodeRasterApart(job, jobs)
    return read.ok ? undefined : wordsOfFault(read.fault)
  }
  const read = await decodeApart(job.bytes, jobs)
  if (!read.ok) return harmless.includes(read.fault.fault) ? undefined : wordsOfFault(read.fault)
  const { format, width, height } = read.picture
  const isAsSaid = said === undefined || (said.width === width && said.height === height)
  return isAsSaid ? undefined : wordsOfFault({ fault: 'damaged', format, damage: 'header' })
}

/** How many pictures a document shows. One that stands in several places counts once. */
function countPictures(document: ReportDocument): number {
  const shown: ImageAsset[] = []
  for (const id of blocksOf(document).flatMap(assetsOf)) {
    const asset = document.assets.get(id)
    if (asset !== undefined && !shown.some(other => isSame(other.bytes, asset.bytes))) shown.push(asset)
  }
  return shown.length
}

function isSame(one: Uint8Array, other: Uint8Array): boolean {
  return one === other || (one.length === other.length && one.every((byte, index) => byte === other[index]))
}
