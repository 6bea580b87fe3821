import type { JobPort } from '../ports/ports.ts'
import type { RasterRead } from './decode-raster.ts'
import type { PictureFault, PictureRead } from './picture.ts'
import type { PictureFileJob, PictureJob, RasterJob } from './picture-job.ts'

/** `decodePicture` in a thread that can be stopped: one that asks for too much time or memory is one more fault. */
export function decodeApart(bytes: Uint8Array, jobs: JobPort): Promise<PictureRead> {
  return run<PictureRead>({ form: 'file', bytes } satisfies PictureFileJob, jobs)
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
