import { MissingResource, type ResourcePort } from '../../ports/ports.ts'

/** Resources that remember what was read of them, so that an archive keeps exactly what a report was made with. */
export interface RecordedResources {
  readonly resources: ResourcePort
  /** By name, in order. */
  readonly read: () => readonly (readonly [name: string, bytes: Uint8Array])[]
}

export function recordResources(resources: ResourcePort): RecordedResources {
  const read = new Map<string, Uint8Array>()
  return {
    resources: {
      ...resources,
      read: async name => {
        const bytes = await resources.read(name)
        read.set(name, bytes)
        return bytes
      },
    },
    read: () => [...read].sort(([left], [right]) => (left < right ? -1 : 1)),
  }
}

/** Resources that are a fixed set of files, such as those of a capsule; there is nothing else. */
export function fixedResources(files: ReadonlyMap<string, Uint8Array>): ResourcePort {
  return {
    read: async name => {
      const bytes = files.get(name)
      if (bytes === undefined) throw new MissingResource(name)
      return bytes
    },
    list: async folder => {
      const inside = [...files.keys()].filter(name => name.startsWith(`${folder}/`))
      return [...new Set(inside.map(name => name.slice(folder.length + 1).replace(/\/.*$/, '')))].sort()
    },
  }
}
