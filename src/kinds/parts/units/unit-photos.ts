// Photographs that rows name: what a cell means, which of them are printed, and what templates see of them. In come cells;
// out go names of files, of which the pipeline loads those that an edition prints.

import { z } from 'zod'
import type { Place } from '../../../problems/problem.ts'
import type { AssetRequest, Edition } from '../../report-kind.ts'
import { countView, words } from '../view-fields.ts'

/** Photographs of a unit in the appendix (`docs/RULES.md` 9.5). */
export const mostPhotos = 4

const picture = /\.(?:jpe?g|png)$/i
/** Documents, too, are told of in such a column: they are words here. */
const otherFile = /\.(?:heic|heif|webp|avif|gif|bmp|tiff?)$/i
/** Names that cameras and messengers give, written without their ending. */
const cameraName = /^(?:img|dsc[nf]?|pxl|whatsapp image)[ _-]?\d[\w .()-]*$/i

/** What a cell of photographs names; words about a photograph name nothing. */
export interface PhotoNames {
  /** Bare names of JPEG and PNG, in order. */
  readonly files: readonly string[]
  /** Names of files of which reports show nothing, or without their ending. */
  readonly others: readonly string[]
}

/** Several names stand in lines, or between semicolons or commas. Of a path the last name counts, as Windows copies it. */
export function photoNames(cell: string | undefined): PhotoNames {
  const names = (cell ?? '').split(/[;\n]/).flatMap(byCommas).map(bareName)
  return {
    files: names.filter(name => picture.test(name)),
    others: names.filter(name => !picture.test(name) && (otherFile.test(name) || cameraName.test(name))),
  }
}

/** A comma may be part of one name. */
function byCommas(part: string): readonly string[] {
  const pieces = part.split(',')
  return pieces.every(piece => picture.test(bareName(piece)) || otherFile.test(bareName(piece))) ? pieces : [part]
}

/** Empty for an address of the net, and for what is hidden. */
function bareName(written: string): string {
  const name = written.trim().replace(/^["']|["']$/g, '')
  if (/^[a-z]{2,}:\/\//i.test(name)) return ''
  const last = name.split(/[/\\]/).at(-1)?.trim() ?? ''
  return last.startsWith('.') ? '' : last
}

/** A row that names photographs. */
export interface PhotoRow {
  /** The cell as it is written. */
  readonly photo?: string | undefined
  /** Somebody decided that all may see them. */
  readonly isPhotoPublic: boolean
  readonly at: (column: 'photo') => Place
}

export interface ChosenPhoto<Row> {
  readonly id: string
  readonly fileName: string
  readonly row: Row
}

/** The photographs that an edition prints of rows, the first ones, and how many more they name. */
export function choosePhotos<Row extends PhotoRow>(
  prefix: string,
  rows: readonly Row[],
  edition: Edition,
): { readonly chosen: readonly ChosenPhoto<Row>[]; readonly more: number } {
  const open = rows.filter(({ isPhotoPublic }) => edition === 'internal' || isPhotoPublic)
  const all = open.flatMap(row => photoNames(row.photo).files.map(fileName => ({ fileName, row })))
  const chosen = all.slice(0, mostPhotos).map((one, index) => ({ ...one, id: `${prefix}-${index + 1}` }))
  return { chosen, more: all.length - chosen.length }
}

export function requestPhoto({ id, fileName, row }: ChosenPhoto<PhotoRow>): AssetRequest {
  return { id, fileName, place: row.at('photo') }
}

export const photosView = z
  .array(
    z.strictObject({
      name: words.describe('nama unit'),
      pictures: z
        .array(
          z.strictObject({
            asset: words.describe('id foto, untuk atribut asset'),
            alt: words.describe('apa yang tampak pada foto, untuk atribut alt'),
            caption: words.describe('teks di bawah foto'),
          }),
        )
        .min(1)
        .describe('foto yang dicetak, paling banyak empat'),
      more: countView.optional().describe('banyaknya foto lain yang disebut tetapi tidak dicetak; tidak ada bila 0'),
    }),
  )
  .describe('unit yang fotonya dicetak; kosong bila tidak ada fotonya')
