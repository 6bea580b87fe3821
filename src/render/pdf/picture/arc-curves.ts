type Point = readonly [x: number, y: number]
/** Two points that draw the curve to them, and its end. */
type Curve = readonly [number, number, number, number, number, number]

/** Of a circle, in one curve at most: a sixth, which a curve leaves by less than can be seen. */
const widest = Math.PI / 3

/**
 * Cubic curves along an arc of a circle, as PDF knows no arcs (SVG 1.1, F.6.5, for equal radii). A radius that is too small
 * to reach from end to end grows until it does; an arc from a point to itself is none.
 */
export function arcCurves(
  [fromX, fromY]: Point,
  [toX, toY]: Point,
  radius: number,
  isLarge: boolean,
  isClockwise: boolean,
): readonly Curve[] {
  const [halfX, halfY] = [(fromX - toX) / 2, (fromY - toY) / 2]
  const half = Math.hypot(halfX, halfY)
  if (half === 0) return []
  const grown = Math.max(radius, half)
  const aside = (Math.sqrt(grown ** 2 - half ** 2) / half) * (isLarge === isClockwise ? -1 : 1)
  const [asideX, asideY] = [aside * halfY, -aside * halfX]
  const [centreX, centreY] = [(fromX + toX) / 2 + asideX, (fromY + toY) / 2 + asideY]
  const first = Math.atan2(halfY - asideY, halfX - asideX)
  const turn = turnBetween(first, Math.atan2(-halfY - asideY, -halfX - asideX), isClockwise)
  const count = Math.ceil(Math.abs(turn) / widest)
  const reach = (4 / 3) * Math.tan(turn / count / 4)
  return Array.from({ length: count }, (_, index): Curve => {
    const [start, end] = [first + (index * turn) / count, first + ((index + 1) * turn) / count]
    return [
      centreX + grown * (Math.cos(start) - reach * Math.sin(start)),
      centreY + grown * (Math.sin(start) + reach * Math.cos(start)),
      centreX + grown * (Math.cos(end) + reach * Math.sin(end)),
      centreY + grown * (Math.sin(end) - reach * Math.cos(end)),
      centreX + grown * Math.cos(end),
      centreY + grown * Math.sin(end),
    ]
  })
}

function turnBetween(first: number, last: number, isClockwise: boolean): number {
  const turn = last - first
  if (isClockwise) return turn < 0 ? turn + 2 * Math.PI : turn
  return turn > 0 ? turn - 2 * Math.PI : turn
}
