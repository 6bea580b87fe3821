import type { ResourcePort } from '../src/ports/ports.ts'
import { keptPorts } from './kept-ports.ts'

const { read, list } = keptPorts().resources

function kept<Value>(ask: (name: string) => Promise<Value>): (name: string) => Promise<Value> {
  const known = new Map<string, Promise<Value>>()
  return name => {
    const answer = known.get(name) ?? ask(name)
    known.set(name, answer)
    return answer
  }
}

/** What ships with the program, each file read from the disk once: for those who prepare a hundred reports. */
export const keptResources: ResourcePort = { read: kept(read), list: kept(list) }
