import type { FilePort, ResourcePort } from '../../base/ports.ts'
import type { Problem } from '../../base/problem.ts'
import type { Outside } from './find-outside.ts'

/** The resources of the program with files of an office in place of some, and beside them. Their names stay those of the program, in archives too. */
export function outsideResources(
  shipped: ResourcePort,
  { files }: Outside,
  disk: Pick<FilePort, 'read' | 'sizeOf'>,
): ResourcePort {
  if (files.length === 0) return shipped
  const paths = new Map(files.map(({ name, path }) => [name, path]))
  return {
    read: name => {
      const path = paths.get(name)
      return path === undefined ? shipped.read(name) : disk.read(path)
    },
    sizeOf: async name => {
      const path = paths.get(name)
      return path === undefined ? ((await shipped.sizeOf?.(name)) ?? 0) : disk.sizeOf(path)
    },
    list: async folder => {
      const own = files
        .filter(({ name }) => name.startsWith(`${folder}/`))
        .map(({ name }) => name.slice(folder.length + 1))
      const names = [...(await shipped.list(folder)), ...own.map(name => name.replace(/\/.*$/, ''))]
      return [...new Set(names)].sort()
    },
  }
}

/** Problems in files from outside with the place that their reader can open. */
export function placedOutside(problems: readonly Problem[], { files }: Outside): readonly Problem[] {
  if (files.length === 0) return problems
  const paths = new Map(files.map(({ name, path }) => [name, path]))
  return problems.map(problem => {
    const file = paths.get(problem.place.file)
    return file === undefined ? problem : { ...problem, place: { ...problem.place, file } }
  })
}
