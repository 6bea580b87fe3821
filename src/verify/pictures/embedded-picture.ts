import type { PictureJob } from '../../picture/load-picture.ts'

/** A picture in a finished file. */
export interface EmbeddedPicture {
  /** `gambar di halaman 1`, `word/media/….png` */
  readonly name: string
  /** What is to be decoded; undefined where the file does not hold the picture, or nothing can read it. */
  readonly job: PictureJob | undefined
  /** Its size in pixels as the file says it; undefined where it does not. */
  readonly said?: { readonly width: number; readonly height: number }
  /** It is a mask: it says how much of another picture shows. */
  readonly isMask: boolean
}
