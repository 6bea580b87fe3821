/** A picture as a file of its own. */
export interface PictureFileJob {
  readonly form: 'file'
  readonly bytes: Uint8Array
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
export type PictureJob = PictureFileJob | RasterJob
