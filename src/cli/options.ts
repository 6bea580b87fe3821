import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Edition } from '../app/report-options.ts'
import { nearestNames } from '../base/nearest-names.ts'
import { commonParts, type Format, formats, type ReportPart, reportParts } from '../base/output.ts'
import { offerNearest } from '../problems/problem-phrases.ts'

/** What the command line says of the archive. */
export interface WhichArchiveFlags {
  /** Looked for when it is missing. */
  readonly arsip?: string
  readonly tanpaArsip: boolean
}

/** The same for the functions of the library: null for none. */
export function archiveOption({ arsip, tanpaArsip }: WhichArchiveFlags): { readonly archiveFolder?: string | null } {
  if (tanpaArsip) return { archiveFolder: null }
  return arsip === undefined ? {} : { archiveFolder: arsip }
}

/** Of `--arsip-tanpa-sumber`, wherever reports are kept. */
export const withoutSourceDescription =
  'arsip menyimpan sidik masukan dan data tersamar, bukan masukannya; laporan tidak dapat dibuat ulang dari arsip'

/** What the command line says of templates and themes outside the program. */
export interface OutsideFlags {
  readonly templat?: string
  readonly tema?: string
}

const help = `
Tanpa --templat dan --tema, folder "templat" dan "tema" di samping masukan dipakai bila ada. Yang tidak ada di sana diambil
dari program; arsip menyimpan semua yang dipakai. Lihat docs/menulis-templat.md.`

/** The options of commands that fill templates. */
export function addOutsideOptions(command: Command): Command {
  return command
    .option('--templat <folder>', 'folder templat sendiri, yang menggantikan templat program berkas demi berkas')
    .option('--tema <folder>', 'folder tema sendiri')
    .addHelpText('after', help)
}

/** The same for the functions of the library. */
export function outsideOption({ templat, tema }: OutsideFlags): {
  readonly templateFolder?: string
  readonly themeFolder?: string
} {
  return {
    ...(templat !== undefined && { templateFolder: templat }),
    ...(tema !== undefined && { themeFolder: tema }),
  }
}

/** Formats parted by commas, in the order in which they are made; throws what commander tells the user. */
export function parseFormats(text: string): readonly Format[] {
  const names = text.split(',').map(name => name.trim().toLowerCase())
  const known = formats.filter(format => names.includes(format))
  if (names.some(name => !known.some(format => format === name))) {
    throw new InvalidArgumentError(describeKnown(names, formats))
  }
  return known
}

const allOfThem = 'semua'

/**
 * Parts of a report parted by commas, or all, in the order in which they are made; throws what commander tells the user. Parts
 * that every unit has are made when they are named: they may be a hundred files.
 */
export function parseParts(text: string): readonly ReportPart[] {
  const names = text.split(',').map(name => name.trim().toLowerCase())
  const known = reportParts.filter(
    part => names.includes(part) || (names.includes(allOfThem) && commonParts.includes(part)),
  )
  const all: readonly string[] = [...reportParts, allOfThem]
  if (names.some(name => !all.includes(name))) throw new InvalidArgumentError(describeKnown(names, all))
  return known
}

export const editions: readonly Edition[] = ['publik', 'internal']

/** A further unit; undefined, which asks for the documents of all, where somebody wrote `semua`. */
export function addUnit(text: string, before: readonly string[] | undefined): readonly string[] | undefined {
  return text.trim().toLowerCase() === allOfThem ? undefined : [...(before ?? []), text]
}

/** An edition, written as one likes; throws what commander tells the user. */
export function parseEdition(text: string): Edition {
  const given = text.trim().toLowerCase()
  const edition = editions.find(known => known === given)
  if (edition !== undefined) return edition
  throw new InvalidArgumentError(describeKnown([given], editions))
}

/** The values there are, and those that the ones given look like. */
function describeKnown(given: readonly string[], known: readonly string[]): string {
  const nearest = given.filter(value => !known.includes(value)).flatMap(value => nearestNames(value, known))
  return [offerNearest([...new Set(nearest)], ''), `Yang dikenal: ${known.join(', ')}.`]
    .filter(part => part !== '')
    .join(' ')
}

/** An option under a name of before: it still works, and help does not show it. `present` is the key of its successor. */
export function oldName(flag: string, present: string): Option {
  return new Option(flag).implies({ [present]: true }).hideHelp()
}
