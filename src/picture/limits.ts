/** What a picture may be before its pixels are looked at. */
export const pictureLimits = {
  fileBytes: 10 * 1024 * 1024,
  /** Pixels along one side. */
  side: 10_000,
  /** Pixels in all. */
  pixels: 40_000_000,
  /**
   * Pixels of a PNG that goes into a report: as many as printing needs. A larger one is made smaller, so that whoever opens
   * the report, and the renderers, never unpack what few bytes can stand for.
   */
  embeddedPixels: 4_000_000,
  /** Passes over a progressive JPEG; cameras and programs make about ten. */
  scans: 100,
} as const
