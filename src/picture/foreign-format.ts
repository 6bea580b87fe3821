/** First bytes of what offices take for a PNG or JPEG. */
const signatures: readonly (readonly [name: string, start: RegExp])[] = [
  ['GIF', /^GIF8[79]a/],
  ['WebP', /^RIFF.{4}WEBP/s],
  ['HEIC', /^.{4}ftyp(?:hei|hev|mif1|msf1)/s],
  ['AVIF', /^.{4}ftypavi/s],
  ['BMP', /^BM.{4}\0\0\0\0/s],
  ['TIFF', /^(?:II\*\0|MM\0\*)/],
  ['JPEG 2000', /^.{4}jP {2}/s],
  ['JPEG XL', /^.{4}JXL /s],
  ['PDF', /^%PDF-/],
  ['Photoshop (PSD)', /^8BPS/],
  ['ZIP, buku kerja, atau dokumen Office', /^PK/],
  ['SVG', /^(?:\xef\xbb\xbf)?\s*(?:<\?xml.*?)?(?:<!--.*?-->\s*)*(?:<!DOCTYPE svg.*?>\s*)?<svg[\s>]/is],
  ['halaman web (HTML)', /^(?:\xef\xbb\xbf)?\s*<(?:!DOCTYPE html|html)/i],
]

/** What bytes that are neither PNG nor JPEG seem to be, as offices call it; null where nothing is known of them. */
export function foreignFormat(bytes: Uint8Array): string | null {
  const start = String.fromCharCode(...bytes.subarray(0, 600))
  return signatures.find(([, pattern]) => pattern.test(start))?.[0] ?? null
}
