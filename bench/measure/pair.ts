import { loadNow, today } from './machine.ts'
import { median } from './median.ts'
import type { Measured } from './rounds.ts'

type Run = () => Measured | undefined
type Runs = readonly [ours: Measured | undefined, peer: Measured | undefined]

/** Ours, and a peer where there is one. */
export interface Pair {
  readonly name: string
  readonly ours: Run
  readonly peer?: Run | undefined
  /** The ratio of seconds that is aimed at, at most. */
  readonly target?: number
  /** Pairs at most, where one takes long. */
  readonly atMost?: number
  /** Writes what both read. */
  readonly prepare?: () => Promise<void>
  /** Whether both made the same, asked after the last pair; says what differs. */
  readonly differs?: () => Promise<string | undefined>
}

export interface Comparison {
  readonly name: string
  readonly on: string
  readonly rounds: number
  /** Load of the machine before and after. */
  readonly load: { readonly before: number; readonly after: number }
  /** Medians; absent where it failed. */
  readonly ours?: Measured
  readonly peer?: Measured
  readonly ratios?: Ratios
  readonly target?: number
  /** Why there are no ratios. */
  readonly differs?: string
}

/** Medians of the ratios of each pair, ours to the peer's: what slows the machine down for a while slows down both. */
export interface Ratios {
  readonly seconds: number
  readonly cpuSeconds: number
  /** The lowest and the highest of seconds. */
  readonly range: { readonly lowest: number; readonly highest: number }
}

/** Runs ours and the peer in turn, pair by pair. */
export async function comparePair(pair: Pair, wanted: number): Promise<Comparison> {
  const { name, ours, peer, target, atMost = wanted, prepare } = pair
  await prepare?.()
  const rounds = Math.min(wanted, atMost)
  const before = loadNow()
  const runs: Runs[] = []
  for (let round = 0; round < rounds; round += 1) runs.push([ours(), peer?.()])
  const own = mediansOf(runs.flatMap(([one]) => one ?? []))
  const other = mediansOf(runs.flatMap(([, one]) => one ?? []))
  const difference = await differenceOf(pair, own, other)
  const ratios = difference === undefined ? ratiosOf(runs) : undefined
  return {
    ...{ name, on: today(), rounds, load: { before, after: loadNow() } },
    ...(own && { ours: own }),
    ...(other && { peer: other }),
    ...(ratios && { ratios }),
    ...(target !== undefined && { target: round3(target) }),
    ...(difference !== undefined && { differs: difference }),
  }
}

async function differenceOf(
  { peer, differs }: Pair,
  own: Measured | undefined,
  other: Measured | undefined,
): Promise<string | undefined> {
  if (own === undefined) return 'ours failed'
  if (peer === undefined) return undefined
  return other === undefined ? 'the peer failed' : differs?.()
}

/** Undefined where no pair has both. */
export function ratiosOf(runs: readonly Runs[]): Ratios | undefined {
  const whole = runs.flatMap(([one, two]) => (one && two ? [[one, two] as const] : []))
  if (whole.length === 0) return undefined
  const seconds = whole.map(([one, two]) => one.seconds / two.seconds)
  return {
    seconds: round3(median(seconds)),
    cpuSeconds: round3(median(whole.map(([one, two]) => one.cpuSeconds / two.cpuSeconds))),
    range: { lowest: round3(Math.min(...seconds)), highest: round3(Math.max(...seconds)) },
  }
}

function mediansOf(runs: readonly Measured[]): Measured | undefined {
  if (runs.length === 0) return undefined
  return {
    seconds: round3(median(runs.map(({ seconds }) => seconds))),
    cpuSeconds: round3(median(runs.map(({ cpuSeconds }) => cpuSeconds))),
    megabytes: Math.round(median(runs.map(({ megabytes }) => megabytes))),
  }
}

/** One line for the screen. */
export function lineOf({ name, rounds, load, ours, peer, ratios, target, differs }: Comparison): string {
  const of = (one: Measured | undefined) =>
    one === undefined ? 'failed' : `${one.seconds} s (CPU ${one.cpuSeconds} s, ${one.megabytes} MB)`
  const against = peer === undefined ? '' : ` / ${of(peer)}`
  const ratio =
    ratios && ` = ${ratios.seconds} [${ratios.range.lowest}–${ratios.range.highest}], CPU ${ratios.cpuSeconds}`
  const aim = target === undefined ? '' : ` (target: at most ${target})`
  const noRatio = differs === undefined ? '' : `; no ratio: ${differs}`
  return `${name}: ${of(ours)}${against}${ratio ?? ''}${aim}${noRatio}; ${rounds} rounds, load ${load.before} to ${load.after}`
}

function round3(value: number): number {
  return Math.round(value * 1000) / 1000
}
