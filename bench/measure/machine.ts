import { availableParallelism, cpus, loadavg, totalmem } from 'node:os'

/** The machine that figures come from. */
export interface Machine {
  readonly cpu: string | undefined
  readonly cores: number
  readonly gigabytes: number
  readonly node: string
}

export function describeMachine(): Machine {
  return {
    cpu: cpus()[0]?.model,
    cores: availableParallelism(),
    gigabytes: Math.round(totalmem() / 2 ** 30),
    node: process.version,
  }
}

/** Processes that wanted a core in the last minute, on average: what else a machine does shows before, ours too after. */
export function loadNow(): number {
  return Math.round((loadavg()[0] ?? 0) * 100) / 100
}

/** The day on which this process was started, by UTC. */
export function today(): string {
  return new Date(performance.timeOrigin).toISOString().slice(0, 10)
}
