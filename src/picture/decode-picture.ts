import { foreignFormat } from './foreign-format.ts'
import { decodeJpeg } from './jpeg/decode-jpeg.ts'
import { pictureLimits } from './limits.ts'
import { PictureError, type PictureRead, type SoundPicture, type Unpacker } from './picture.ts'
import { decodePng } from './png/decode-png.ts'

/**
 * Decodes a PNG or JPEG wholly. Its name is of no account: the bytes say what it is. Memory stays below that of
 * `pictureLimits.embeddedPixels` pixels and their sums, whatever the file says of itself; time does not, so it runs apart.
 */
export async function decodePicture(bytes: Uint8Array, unpacker: Unpacker): Promise<PictureRead> {
  try {
    return { ok: true, picture: await decode(bytes, unpacker) }
  } catch (error) {
    if (error instanceof PictureError) return { ok: false, fault: error.fault }
    throw error
  }
}

async function decode(bytes: Uint8Array, unpacker: Unpacker): Promise<SoundPicture> {
  if (bytes.length === 0) throw new PictureError({ fault: 'empty' })
  if (bytes.length > pictureLimits.fileBytes) throw new PictureError({ fault: 'too-large', bytes: bytes.length })
  if (startsWith(bytes, pngStart)) return decodePng(bytes, unpacker)
  if (startsWith(bytes, jpegStart)) return decodeJpeg(bytes)
  throw new PictureError({ fault: 'foreign', found: foreignFormat(bytes) })
}

const pngStart = [0x89, 0x50, 0x4e, 0x47]
const jpegStart = [0xff, 0xd8, 0xff]

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, index) => bytes[index] === byte)
}
