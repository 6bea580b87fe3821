import type { JobPort } from '../ports/ports.ts'
import { decodeApart } from './decode-apart.ts'
import { pictureLimits } from './limits.ts'
import type { PictureRead } from './picture.ts'

/** A file that may hold a picture. */
export interface PictureFile {
  /** Bytes. Undefined where they are in memory already. */
  readonly size: number | undefined
  readonly read: () => Promise<Uint8Array>
}

/** Makes of the bytes of a file what goes into a report, or says why nothing does. */
export type TakePicture = (bytes: Uint8Array, jobs: JobPort) => Promise<PictureRead>

/** The one door by which pictures come into reports: the size of the file first, then its bytes, apart. */
export async function loadPicture(
  { size, read }: PictureFile,
  jobs: JobPort,
  take: TakePicture = decodeApart,
): Promise<PictureRead> {
  const bytes = size ?? 0
  if (bytes > pictureLimits.fileBytes) return { ok: false, fault: { fault: 'too-large', bytes } }
  return take(await read(), jobs)
}
