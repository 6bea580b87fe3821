/** Twentieths of a point, in which Word measures lengths. */
export function twips(points: number): number {
  return Math.round(points * 20)
}

/** Half points, in which Word measures letters. */
export function halfPoints(points: number): number {
  return Math.round(points * 2)
}

/** `#RRGGBB` as Word wants it, without the sign. */
export function hex(colour: string): string {
  return colour.replace('#', '')
}
