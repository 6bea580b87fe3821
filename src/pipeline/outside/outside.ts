// Templates and themes that an office keeps outside the program. Its files come in; out go the resources of a report with
// them in it, and what is wrong with them.

import type { ResourcePort } from '../../ports/ports.ts'
import type { Problem } from '../../problems/problem.ts'
import type { NamedFile } from '../../sources/input.ts'

/** A file outside the program, and the resource that it stands for. */
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
  /** Files where no template or theme is looked for. `folder`: what that place is called in the folder of templates. */
  readonly strays: readonly { readonly path: string; readonly folder?: string; readonly of: 'templates' | 'themes' }[]
}

export const nothingOutside: Outside = { files: [], strays: [] }

/**
 * The resources of the program, with files of an office replacing some and adding others. Names stay those of the program, in
 * archives too.
 */
export function outsideResources(shipped: ResourcePort, { files }: Outside): ResourcePort {
  if (files.length === 0) return shipped
  const own = new Map(files.map(file => [file.name, file]))
  return {
    read: name => (own.get(name) ?? { read: () => shipped.read(name) }).read(),
    sizeOf: async name => own.get(name)?.size ?? (await shipped.sizeOf?.(name)) ?? 0,
    list: async folder => {
      const own = files
        .filter(({ name }) => name.startsWith(`${folder}/`))
        .map(({ name }) => name.slice(folder.length + 1))
      const names = [...(await shipped.list(folder)), ...own.map(name => name.replace(/\/.*$/, ''))]
      return [...new Set(names)].sort()
    },
  }
}

/** Problems in files from outside, with a place that their reader can open. */
export function placedOutside(problems: readonly Problem[], { files }: Outside): readonly Problem[] {
  if (files.length === 0) return problems
  const paths = new Map(files.map(({ name, path }) => [name, path]))
  return problems.map(problem => {
    const file = paths.get(problem.place.file)
    return file === undefined ? problem : { ...problem, place: { ...problem.place, file } }
  })
}
