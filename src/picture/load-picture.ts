import type { JobPort } from '../ports/ports.ts'
import { type PictureFault, type PictureRead, pictureLimits } from './picture.ts'

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

/** `decodePicture` in a thread that can be stopped: one that asks for too much time or memory is one more fault. */
export function decodeApart(bytes: Uint8Array, jobs: JobPort): Promise<PictureRead> {
  return run<PictureRead>({ form: 'file', bytes } satisfies PictureFileJob, jobs)
}

/** `shrinkPhoto` in a thread that can be stopped. */
export function shrinkApart(room: PhotoJob['room']): TakePicture {
  return (bytes, jobs) => run<PictureRead>({ form: 'photo', bytes, room } satisfies PhotoJob, jobs)
}

/** `decodeRaster` in a thread that can be stopped. */
export function decodeRasterApart(raster: RasterJob, jobs: JobPort): Promise<RasterRead> {
  return run<RasterRead>(raster, jobs)
}

async function run<Read>(
  job: PictureJob,
  jobs: JobPort,
): Promise<Read | { readonly ok: false; readonly fault: PictureFault }> {
  const ended = await jobs.run('decode-picture', job)
  // Our own code on the other side of the thread.
  if (ended.end === 'done') return ended.result as Read
  const seconds = ended.end === 'out-of-time' ? ended.seconds : null
  return { ok: false, fault: { fault: 'too-heavy', seconds } }
}

/** A picture as a file of its own. */
interface PictureFileJob {
  readonly form: 'file'
  readonly bytes: Uint8Array
}

/** A photograph as a file of its own. */
interface PhotoJob {
  readonly form: 'photo'
  readonly bytes: Uint8Array
  /** Pixels that it may have. */
  readonly room: { readonly width: number; readonly height: number }
}

/** Packed rows of samples as a PDF has them. */
export interface RasterJob {
  readonly form: 'raster'
  readonly bytes: Uint8Array
  readonly width: number
  readonly height: number
  /** Bits of a sample. */
  readonly depth: number
  /** Samples of a pixel. */
  readonly channels: number
  /** Each row begins with how it is filtered. */
  readonly isFiltered: boolean
}

/** What the thread for pictures does. */
export type PictureJob = PictureFileJob | PhotoJob | RasterJob

export type RasterRead = { readonly ok: true } | { readonly ok: false; readonly fault: PictureFault }
