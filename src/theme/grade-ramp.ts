import { type GradeRole, gradePlace, letterRoles } from '../base/grade-role.ts'

/** Colours of grades from the best to the worst; at least one. */
export type GradeRamp = readonly string[]

/** What a theme says of the colours of grades: a ramp, or those of four grades by their letters, as older themes do. */
export interface WrittenGrades {
  readonly mutu?: GradeRamp | undefined
  readonly mutuA?: string | undefined
  readonly mutuB?: string | undefined
  readonly mutuC?: string | undefined
  readonly mutuD?: string | undefined
}

/** The ramp that a theme comes to: a colour that is said by its letter takes the place of that in the ramp. Empty where a theme says neither. */
export function rampOf({ mutu = [], mutuA, mutuB, mutuC, mutuD }: WrittenGrades): GradeRamp {
  const letters = [mutuA, mutuB, mutuC, mutuD]
  if (letters.every(colour => colour === undefined)) return mutu
  const colours = letters.map((colour, index) => colour ?? (mutu.length > 0 ? colourAt(mutu, index + 1, 4) : undefined))
  return colours.every(colour => colour !== undefined) ? colours : []
}

/** The colour of a grade: those of as many grades as the ramp has colours are the colours themselves, others lie between. */
export function gradeColour(ramp: GradeRamp, role: GradeRole): string {
  const { rank, of } = gradePlace(role) ?? { rank: 1, of: letterRoles.length }
  return colourAt(ramp, rank, of)
}

/** The first of any number of grades has the first colour, the last the last; between them each is as far along as its rank. */
function colourAt(ramp: GradeRamp, rank: number, of: number): string {
  const along = of === 1 ? 0 : ((rank - 1) * (ramp.length - 1)) / (of - 1)
  const before = Math.floor(along)
  const [from = '', to = from] = ramp.slice(before)
  return along === before ? from : mixed(from, to, along - before)
}

function mixed(from: string, to: string, share: number): string {
  const channels = [1, 3, 5].map(start => {
    const [left, right] = [from, to].map(colour => Number.parseInt(colour.slice(start, start + 2), 16))
    return Math.round((left ?? 0) + share * ((right ?? 0) - (left ?? 0)))
  })
  return `#${channels.map(value => value.toString(16).padStart(2, '0').toUpperCase()).join('')}`
}
