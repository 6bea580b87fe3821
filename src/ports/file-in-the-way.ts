/** A file was to be placed where something lies that must not be replaced; nothing of the set was placed. */
export class FileInTheWay extends Error {
  readonly path: string

  constructor(path: string) {
    super(`${path} is in the way`)
    this.path = path
  }
}
