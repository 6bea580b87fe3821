import { insistOnDimensions, PictureError, type PictureFault, type Unpacker } from './picture.ts'
import type { RasterJob } from './picture-job.ts'
import { walkRows } from './png/walk-rows.ts'

export type RasterRead = { readonly ok: true } | { readonly ok: false; readonly fault: PictureFault }

/** Decodes the rows of a picture in a PDF, to the last sample. */
export async function decodeRaster(job: RasterJob, unpacker: Pick<Unpacker, 'unzlib'>): Promise<RasterRead> {
  try {
    insistOnDimensions(job.width, job.height)
    await walkRows(job.bytes, { ...job, isInterlaced: false }, unpacker, () => {}, job.isFiltered)
    return { ok: true }
  } catch (error) {
    if (error instanceof PictureError) return { ok: false, fault: error.fault }
    throw error
  }
}
