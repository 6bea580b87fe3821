import { join } from '../zip-builder.ts'
import type { Draw } from './seeded.ts'

type Mutation = (bytes: Uint8Array, draw: Draw) => Uint8Array

/** A copy with some bytes changed by `change`, from a place drawn to at most `length` bytes further. */
function changed(bytes: Uint8Array, draw: Draw, length: number, change: (byte: number) => number): Uint8Array {
  const copy = bytes.slice()
  const start = draw(bytes.length)
  for (let at = start; at < Math.min(start + length, copy.length); at += 1) copy[at] = change(copy[at] ?? 0)
  return copy
}

const flipBit: Mutation = (bytes, draw) => changed(bytes, draw, 1, byte => byte ^ (1 << draw(8)))
const flipBits: Mutation = (bytes, draw) => flipBit(flipBit(flipBit(bytes, draw), draw), draw)
const setByte: Mutation = (bytes, draw) => changed(bytes, draw, 1, () => draw(256))
const blank: Mutation = (bytes, draw) => changed(bytes, draw, 1 + draw(64), () => 0)
const fill: Mutation = (bytes, draw) => changed(bytes, draw, 1 + draw(8), () => 255)
const cutEnd: Mutation = (bytes, draw) => bytes.slice(0, draw(bytes.length))
const cutStart: Mutation = (bytes, draw) => bytes.slice(1 + draw(64))

const cutOut: Mutation = (bytes, draw) => {
  const start = draw(bytes.length)
  return join([bytes.subarray(0, start), bytes.subarray(start + 1 + draw(200))])
}

const repeat: Mutation = (bytes, draw) => {
  const start = draw(bytes.length)
  const end = start + 1 + draw(200)
  return join([bytes.subarray(0, end), bytes.subarray(start)])
}

/** Two stretches of one length change places, as in a file that a failing disk put together wrongly. */
const swap: Mutation = (bytes, draw) => {
  const length = 1 + draw(512)
  const [one, other] = [draw(bytes.length), draw(bytes.length)].sort((left, right) => left - right)
  if (one === undefined || other === undefined || one + length > other) return flipBit(bytes, draw)
  const stretch = (start: number) => bytes.subarray(start, start + length)
  return join([
    bytes.subarray(0, one),
    stretch(other),
    bytes.subarray(one + length, other),
    stretch(one),
    bytes.subarray(other + length),
  ])
}

const mutations: readonly Mutation[] = [
  flipBit,
  flipBit,
  flipBits,
  setByte,
  blank,
  fill,
  cutEnd,
  cutStart,
  cutOut,
  repeat,
  swap,
]

/** The bytes with one fault, drawn by chance: bits flipped, bytes blanked, cut out, repeated, or in the wrong place. */
export function mutate(bytes: Uint8Array, draw: Draw): Uint8Array {
  const mutation = mutations[draw(mutations.length)] ?? flipBit
  return mutation(bytes, draw)
}
