import decode, { init as initDecoder } from '@jsquash/jpeg/decode.js'
import encode, { init as initEncoder } from '@jsquash/jpeg/encode.js'
import { decodeJpeg } from '../jpeg/decode-jpeg.ts'
import { damagedJpeg, type Pixels, type SoundPicture } from '../picture.ts'

/** Of 100. Photographs of rooms look as taken at the size they are printed in, and need a third of what 95 does. */
const quality = 80

let ready: Promise<void> | undefined

/** The codec is WebAssembly, which lies in the bundle as bytes: nothing is fetched. */
function start(): Promise<void> {
  ready ??= (async () => {
    const { default: decoder } = await import('@jsquash/jpeg/codec/dec/mozjpeg_dec.wasm')
    const { default: encoder } = await import('@jsquash/jpeg/codec/enc/mozjpeg_enc.wasm')
    await initDecoder(await WebAssembly.compile(decoder))
    await initEncoder(await WebAssembly.compile(encoder))
  })()
  return ready
}

/** The pixels of a JPEG that was read to its end already. */
export async function decodePixels({ bytes }: Pick<SoundPicture, 'bytes'>): Promise<Pixels> {
  await start()
  const alone = bytes.slice()
  try {
    const { width, height, data } = await decode(alone.buffer)
    return { width, height, data: data as Pixels['data'] }
  } catch {
    throw damagedJpeg('unreadable')
  }
}

/** A JPEG of these pixels, not progressive: readers of every age open it. Nothing but the picture is in it. */
export async function encodePixels(pixels: Pixels): Promise<SoundPicture> {
  await start()
  const bytes = await encode({ ...pixels, colorSpace: 'srgb' }, { quality, progressive: false, baseline: true })
  return decodeJpeg(new Uint8Array(bytes))
}
