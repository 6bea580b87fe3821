import { type PDFDict, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib'
import type { PictureJob } from '../../picture/load-picture.ts'
import { PdfFile } from '../standard/pdf-file.ts'
import type { EmbeddedPicture } from './embedded-picture.ts'

/** The pictures that the pages of a PDF show, each once, with their masks. Throws where the bytes are no PDF. */
export async function pdfPictures(bytes: Uint8Array): Promise<readonly EmbeddedPicture[]> {
  const file = await PdfFile.open(bytes)
  if (file === undefined) throw new Error('no PDF')
  const known = new Set<PDFObject>()
  return file.pages.flatMap((page, index) => {
    const named = file.dictionary(file.dictionary(page, 'Resources'), 'XObject')
    const streams = (named?.values() ?? []).map(object => file.follow(object))
    return streams.flatMap(stream => {
      if (!(stream instanceof PDFRawStream) || known.has(stream)) return []
      known.add(stream)
      if (file.name(stream.dict, 'Subtype') !== 'Image') return []
      const name = `gambar di halaman ke-${index + 1}`
      const mask = file.get(stream.dict, 'SMask')
      const picture = embedded(file, stream, name, false)
      return mask instanceof PDFRawStream ? [picture, embedded(file, mask, name, true)] : [picture]
    })
  })
}

function embedded(file: PdfFile, stream: PDFRawStream, name: string, isMask: boolean): EmbeddedPicture {
  const { dict } = stream
  const width = file.number(dict, 'Width') ?? 0
  const height = file.number(dict, 'Height') ?? 0
  return { name, job: jobOf(file, stream, { width, height }), said: { width, height }, isMask }
}

function jobOf(
  file: PdfFile,
  { dict, contents }: PDFRawStream,
  size: { readonly width: number; readonly height: number },
): PictureJob | undefined {
  const filter = file.name(dict, 'Filter')
  if (filter === 'DCTDecode') return { form: 'file', bytes: contents }
  const channels = channelsOf(file, dict)
  if (filter !== 'FlateDecode' || channels === undefined) return undefined
  const parameters = file.dictionary(dict, 'DecodeParms')
  const depth = file.number(dict, 'BitsPerComponent') ?? 0
  if (![1, 2, 4, 8, 16].includes(depth)) return undefined
  const isFiltered = (file.number(parameters, 'Predictor') ?? 1) >= 10
  return { form: 'raster', bytes: contents, ...size, depth, channels, isFiltered }
}

const channelsOfSpace: Readonly<Record<string, number>> = { DeviceGray: 1, DeviceRGB: 3, Indexed: 1 }

function channelsOf(file: PdfFile, dict: PDFDict): number | undefined {
  const [space] = file.list(dict, 'ColorSpace').map(object => file.follow(object))
  return space instanceof PDFName ? channelsOfSpace[space.decodeText()] : undefined
}
