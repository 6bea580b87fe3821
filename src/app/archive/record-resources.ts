import { MissingResource, type ResourcePort } from '../../ports/ports.ts'

/** Resources that remember what was read of them, so that an archive keeps exactly what made a report. */
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

/** A fixed set of files as resources, such as those of a capsule. There are no others. */
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
