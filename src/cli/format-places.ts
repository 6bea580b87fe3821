import { formatPlace, type Place } from '../problems/problem.ts'
import type { ProblemGroup } from '../problems/problem-group.ts'

/** Places of a group that are named: of more cells than `most` only the `first` few; of files a line each. */
export interface ShownPlaces {
  readonly cells: { readonly most: number; readonly first: number }
  readonly files: number
}

/** `Data.xlsx  RATL 2022!I400, I475, I512, … (5 sel)`; files without sheets on a line each. No line end behind. */
export function formatPlaces({ places }: ProblemGroup, shown: ShownPlaces): string {
  const [first, ...more] = places
  if (first.cell === undefined) return formatFiles(places, shown)
  return more.length === 0 ? formatPlace(first) : `${first.file}  ${formatCells(places, shown)}`
}

/** The same without the file, which a closing sentence need not repeat; empty where there is no sheet. */
export function formatCells(places: ProblemGroup['places'], { cells: { most, first } }: ShownPlaces): string {
  const [{ sheet, cell }, ...more] = places
  const start = [sheet, cell].filter(part => part !== undefined).join('!')
  if (more.length === 0) return start
  const cells = more.map(place => place.cell ?? '')
  const named = places.length > most ? [...cells.slice(0, first - 1), '…'] : cells
  return `${[start, ...named].join(', ')} (${places.length} sel)`
}

function formatFiles(places: readonly Place[], { files }: ShownPlaces): string {
  const lines = places.slice(0, files).map(formatPlace)
  return [...lines, ...(places.length > files ? [`… (${places.length} berkas)`] : [])].join('\n')
}
