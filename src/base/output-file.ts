/** A file that is to be written, in memory. */
export interface OutputFile {
  readonly fileName: string
  readonly bytes: Uint8Array
}
