import type { NamedFile } from '../../sources/input.ts'

/** A file that lies outside the program, and the resource that it is there. */
export interface OutsideFile extends NamedFile {
  /** `templates/monev-skm/bab-1-pendahuluan.hbs`, `templates/tema/bpom.json` */
  readonly name: string
  /** Where it lies, as the user names its folder. */
  readonly path: string
}

/** A file from outside that a report was made with. */
export type UsedFile = Pick<OutsideFile, 'name' | 'path'>

/** Templates and themes of an office. */
export interface Outside {
  readonly files: readonly OutsideFile[]
  /** Files that lie where no template or theme is looked for; `folder` as it is called in the folder of templates. */
  readonly strays: readonly { readonly path: string; readonly folder?: string; readonly of: 'templates' | 'themes' }[]
}

export const nothingOutside: Outside = { files: [], strays: [] }
