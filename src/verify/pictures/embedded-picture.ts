import type { PictureJob } from '../../picture/load-picture.ts'

/** A picture in a finished file. */
export interface EmbeddedPicture {
  /** `gambar di halaman 1`, `word/media/….png` */
  readonly name: string
  /** What there is to be decoded; undefined where the file names a picture that is not in it, or that nothing can read. */
  readonly job: PictureJob | undefined
  /** What the file says it measures, in pixels, where it does. */
  readonly said?: { readonly width: number; readonly height: number }
  /** Only says how much another picture covers. */
  readonly isMask: boolean
}
