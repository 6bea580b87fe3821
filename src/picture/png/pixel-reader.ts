import { damagedPng } from '../picture.ts'
import type { PngHeader } from './png-parts.ts'

/** Reads a pixel of a row as red, green, blue and how much it covers, eight bits each. */
export type ReadPixel = (samples: Uint8Array, index: number, pixel: Uint8Array) => void

/** @param transparency as `tRNS` has it, of the right length. */
export function pixelReader(
  { depth, colourType, channels }: PngHeader,
  palette: Uint8Array = new Uint8Array(),
  transparency?: Uint8Array,
): ReadPixel {
  const sample = sampleReader(depth)
  const toByte = depth === 16 ? 1 / 257 : 255 / (2 ** depth - 1)
  const inByte = depth === 8 ? (value: number) => value : (value: number) => Math.round(value * toByte)
  // A palette of another type of colour has no transparency of this sort.
  const clear = colourType === 3 ? undefined : clearColour(transparency)
  switch (colourType) {
    case 0:
    case 4:
      return (samples, index, pixel) => {
        const grey = sample(samples, index * channels)
        pixel[0] = inByte(grey)
        pixel[1] = pixel[0]
        pixel[2] = pixel[0]
        pixel[3] = colourType === 4 ? inByte(sample(samples, index * 2 + 1)) : grey === clear?.[0] ? 0 : 255
      }
    case 2:
    case 6:
      return (samples, index, pixel) => {
        const at = index * channels
        const red = sample(samples, at)
        const green = sample(samples, at + 1)
        const blue = sample(samples, at + 2)
        pixel[0] = inByte(red)
        pixel[1] = inByte(green)
        pixel[2] = inByte(blue)
        const isClear = red === clear?.[0] && green === clear[1] && blue === clear[2]
        pixel[3] = colourType === 6 ? inByte(sample(samples, at + 3)) : isClear ? 0 : 255
      }
    case 3:
      return (samples, index, pixel) => {
        const colour = sample(samples, index)
        if (colour * 3 >= palette.length) throw damagedPng('colours')
        pixel[0] = palette[colour * 3] ?? 0
        pixel[1] = palette[colour * 3 + 1] ?? 0
        pixel[2] = palette[colour * 3 + 2] ?? 0
        pixel[3] = transparency?.[colour] ?? 255
      }
  }
}

function sampleReader(depth: number): (samples: Uint8Array, index: number) => number {
  if (depth === 8) return (samples, index) => samples[index] ?? 0
  if (depth === 16) return (samples, index) => ((samples[index * 2] ?? 0) << 8) | (samples[index * 2 + 1] ?? 0)
  const perByte = 8 / depth
  const mask = 2 ** depth - 1
  return (samples, index) => {
    const shift = 8 - depth * ((index % perByte) + 1)
    return ((samples[Math.floor(index / perByte)] ?? 0) >> shift) & mask
  }
}

/** The colour that covers nothing, as samples. */
function clearColour(transparency: Uint8Array | undefined): readonly number[] | undefined {
  if (transparency === undefined) return undefined
  return Array.from({ length: transparency.length / 2 }, (_, index) => {
    return ((transparency[index * 2] ?? 0) << 8) | (transparency[index * 2 + 1] ?? 0)
  })
}
