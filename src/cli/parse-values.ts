import { InvalidArgumentError } from 'commander'
import type { Edition } from '../app/report-options.ts'
import { nearestNames } from '../base/nearest-names.ts'
import { type Format, formats, type ReportPart, reportParts } from '../base/output.ts'
import { offerNearest } from '../problems/problem-phrases.ts'

/** Formats parted by commas, in the order in which they are made; throws what commander tells the user. */
export function parseFormats(text: string): readonly Format[] {
  const names = text.split(',').map(name => name.trim().toLowerCase())
  const known = formats.filter(format => names.includes(format))
  if (names.some(name => !known.some(format => format === name))) {
    throw new InvalidArgumentError(describeKnown(names, formats))
  }
  return known
}

const allParts = 'semua'

/** Parts of a report parted by commas, or all, in the order in which they are made; throws what commander tells the user. */
export function parseParts(text: string): readonly ReportPart[] {
  const names = text.split(',').map(name => name.trim().toLowerCase())
  const known = reportParts.filter(part => names.includes(part) || names.includes(allParts))
  const all: readonly string[] = [...reportParts, allParts]
  if (names.some(name => !all.includes(name))) throw new InvalidArgumentError(describeKnown(names, all))
  return known
}

export const editions: readonly Edition[] = ['publik', 'internal']

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
