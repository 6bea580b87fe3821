import { damagedJpeg, insistOnDimensions, unfit } from '../picture.ts'

/** One of the parts that colours are split into. */
export interface Component {
  readonly id: number
  /** How often it is sampled across and down, in relation to the others. */
  readonly across: number
  readonly down: number
  readonly quantisation: number
  /** Blocks of eight by eight that show something. */
  readonly blocksAcross: number
  readonly blocksDown: number
  /** The same with those that fill up the units which all components share. */
  readonly storedAcross: number
  readonly storedDown: number
}

/** What a JPEG says of itself before its pixels. */
export interface Frame {
  readonly width: number
  readonly height: number
  readonly isProgressive: boolean
  readonly components: readonly Component[]
  /** Units that hold blocks of all components. */
  readonly unitsAcross: number
  readonly unitsDown: number
}

/** Reads the header of a frame and holds it against the limits. `marker` is that of baseline, extended or progressive. */
export function readFrame(marker: number, data: Uint8Array): Frame {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength)
  const count = data[5] ?? 0
  if (data.length < 6 || data.length !== 6 + 3 * count || count === 0) throw damagedJpeg('header')
  const [height, width] = [view.getUint16(1), view.getUint16(3)]
  insistOnDimensions(width, height)
  if (data[0] !== 8) throw unfit('deep-jpeg')
  if (count === 4) throw unfit('cmyk')
  if (count !== 1 && count !== 3) throw unfit('rare-jpeg')
  const listed = Array.from({ length: count }, (_, index) => {
    const [id = 0, sampling = 0, quantisation = 0] = data.subarray(6 + index * 3)
    return { id, across: sampling >> 4, down: sampling & 15, quantisation }
  })
  const isPossible = (one: number) => one >= 1 && one <= 4
  const isSound = listed.every(({ across, down, quantisation }) => {
    return isPossible(across) && isPossible(down) && quantisation <= 3
  })
  if (!isSound || new Set(listed.map(({ id }) => id)).size !== count) throw damagedJpeg('header')
  const mostAcross = Math.max(...listed.map(({ across }) => across))
  const mostDown = Math.max(...listed.map(({ down }) => down))
  const unitsAcross = Math.ceil(width / (8 * mostAcross))
  const unitsDown = Math.ceil(height / (8 * mostDown))
  const components = listed.map((one): Component => {
    return {
      ...one,
      blocksAcross: Math.ceil(Math.ceil((width * one.across) / mostAcross) / 8),
      blocksDown: Math.ceil(Math.ceil((height * one.down) / mostDown) / 8),
      storedAcross: unitsAcross * one.across,
      storedDown: unitsDown * one.down,
    }
  })
  return { width, height, isProgressive: marker === 0xc2, components, unitsAcross, unitsDown }
}
