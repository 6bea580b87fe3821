import { median } from './median.ts'
import type { Measured } from './run-apart.ts'

type Run = () => Measured | undefined

/** Ours, and a peer where there is one. */
export type Runs = readonly [ours: Run, peer?: Run | undefined]

export interface Comparison {
  readonly name: string
  readonly seconds: number
  readonly megabytes: number
  readonly peerSeconds?: number
  readonly peerMegabytes?: number
  /** Median of the ratios of each pair: what slows the machine down for a while slows down both. */
  readonly ratio?: number
  /** The ratio that is aimed at, at most. */
  readonly target?: number
  readonly line: string
}

/** Runs ours and the peer in turn, pair by pair. */
export function compare(name: string, [ours, peer]: Runs, rounds: number, target?: number): Comparison {
  const pairs = Array.from({ length: rounds }, () => [ours(), peer?.()] as const)
  const own = pairs.flatMap(([one]) => one ?? [])
  const other = pairs.flatMap(([, one]) => one ?? [])
  const ratios = pairs.flatMap(([one, two]) => (one && two ? one.seconds / two.seconds : []))
  const result = {
    name,
    seconds: round(median(own.map(({ seconds }) => seconds))),
    megabytes: Math.round(median(own.map(({ megabytes }) => megabytes))),
    ...(other.length > 0 && {
      peerSeconds: round(median(other.map(({ seconds }) => seconds))),
      peerMegabytes: Math.round(median(other.map(({ megabytes }) => megabytes))),
      ratio: round(median(ratios)),
    }),
    ...(target !== undefined && { target: round(target) }),
  }
  return { ...result, line: lineOf(result) }
}

function lineOf({ name, seconds, megabytes, ...rest }: Omit<Comparison, 'line'>): string {
  const own = `${name.padEnd(75)} ${seconds} s, ${megabytes} MB`
  const peer = rest.ratio === undefined ? '' : ` / ${rest.peerSeconds} s, ${rest.peerMegabytes} MB = ${rest.ratio}`
  return `${own}${peer}${rest.target === undefined ? '' : ` (target: at most ${rest.target})`}`
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
