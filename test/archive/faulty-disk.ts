import { writeFileSync } from 'node:fs'
import { nodeArchiveDisk } from '../../src/platform/node-archive-disk.ts'
import type { ArchiveDisk } from '../../src/ports/archive-port.ts'

/** `kill`: nothing that comes after happens any more, not even the cleaning up. */
export type Fault = 'ENOSPC' | 'EIO' | 'kill'
export const faults: readonly Fault[] = ['ENOSPC', 'EIO', 'kill']

/** The steps that change the disk. */
export const changing = ['makeFolder', 'create', 'sync', 'rename', 'remove'] as const

export interface FaultyDisk {
  readonly disk: ArchiveDisk
  /** Changing steps that were asked for, the failed ones included. */
  readonly steps: () => readonly string[]
}

/** A disk whose n-th changing step, from 1, fails; a file that fails to be written is there by half. */
export function faultyDisk(failing: number, fault: Fault): FaultyDisk {
  const steps: string[] = []
  let isDead = false
  const failure = () => Object.assign(new Error(`${fault} at step ${failing}`), { code: fault })
  const guard =
    <Parameters extends readonly unknown[]>(name: string, step: (...parameters: Parameters) => Promise<void>) =>
    async (...parameters: Parameters): Promise<void> => {
      if (isDead) throw failure()
      steps.push(name)
      if (steps.length !== failing) return step(...parameters)
      isDead = fault === 'kill'
      if (name === 'create') tear(parameters)
      throw failure()
    }
  const real = nodeArchiveDisk
  const whileAlive =
    <Parameters extends readonly unknown[], Value>(step: (...parameters: Parameters) => Promise<Value>) =>
    async (...parameters: Parameters): Promise<Value> => {
      if (isDead) throw failure()
      return step(...parameters)
    }
  return {
    disk: {
      read: whileAlive(real.read),
      list: whileAlive(real.list),
      kindOf: whileAlive(real.kindOf),
      stampsOf: whileAlive(real.stampsOf),
      makeFolder: guard('makeFolder', real.makeFolder),
      create: guard('create', real.create),
      sync: guard('sync', real.sync),
      link: guard('link', real.link),
      identityOf: whileAlive(real.identityOf),
      touch: whileAlive(real.touch),
      changeOf: whileAlive(real.changeOf),
      rename: guard('rename', real.rename),
      remove: guard('remove', real.remove),
    },
    steps: () => steps,
  }
}

function tear([path, bytes]: readonly unknown[]): void {
  if (typeof path !== 'string' || !(bytes instanceof Uint8Array)) throw new Error('create takes a path and bytes')
  writeFileSync(path, bytes.subarray(0, Math.floor(bytes.length / 2)), { flag: 'wx' })
}
