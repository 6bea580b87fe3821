import { lengths } from '../operators.ts'
import { arcCurves } from './arc-curves.ts'
import { numbersOf } from './attribute-values.ts'
import { refuse } from './read-svg.ts'

const command = /([MLlAZ])([^A-Za-z]*)/y

/**
 * The operators of the outline that the data of a path describe, whose letters are those of our charts: `M`, `L`,
 * `l`, `A` and `Z`. A stretch that gets nowhere, such as a point alone, is left out: nothing can be seen of it.
 */
export function outlineOf(data: string): readonly string[] {
  const outline = new Outline()
  let end = 0
  while (end < data.length) {
    command.lastIndex = end
    const [found, letter, rest = ''] = command.exec(data) ?? refuse(data.slice(end))
    end += found.length
    draw(outline, letter, numbersOf(rest))
  }
  return outline.finish()
}

/** The operators of an outline from corner to corner: the numbers are their places to the right and down in turn. */
export function cornersOf(numbers: readonly number[], isClosed: boolean): readonly string[] {
  const outline = new Outline()
  for (let index = 0; index < numbers.length; index += 2) {
    const [x, y] = [numbers[index] ?? 0, numbers[index + 1] ?? refuse('half a corner')]
    if (index === 0) outline.move(x, y)
    else outline.line(x, y)
  }
  if (isClosed) outline.close()
  return outline.finish()
}

function draw(outline: Outline, letter: string | undefined, numbers: readonly number[]): void {
  const [a = 0, b = 0, turned, isLarge, isClockwise, x = 0, y = 0] = numbers
  const key = `${letter}${numbers.length}`
  if (key === 'M2') outline.move(a, b)
  else if (key === 'L2') outline.line(a, b)
  else if (key === 'l2') outline.line(outline.x + a, outline.y + b)
  else if (key === 'Z0') outline.close()
  // Of a circle: no other arcs are known.
  else if (key === 'A7' && a === b && turned === 0) outline.arc(a, isLarge === 1, isClockwise === 1, x, y)
  else refuse(`${letter}${numbers.join(' ')}`)
}

class Outline {
  x = 0
  y = 0
  #begin: readonly [x: number, y: number] = [0, 0]
  readonly #operators: string[] = []
  #stretch: string[] = []
  #isSeen = false

  move(x: number, y: number): void {
    this.#endStretch()
    this.#begin = [x, y]
    this.#go(`${lengths(x, y)} m`, x, y)
  }

  line(x: number, y: number): void {
    this.#isSeen ||= x !== this.x || y !== this.y
    this.#go(`${lengths(x, y)} l`, x, y)
  }

  arc(radius: number, isLarge: boolean, isClockwise: boolean, x: number, y: number): void {
    for (const curve of arcCurves([this.x, this.y], [x, y], radius, isLarge, isClockwise)) {
      this.#isSeen = true
      this.#go(`${lengths(...curve)} c`, x, y)
    }
  }

  close(): void {
    const [x, y] = this.#begin
    this.#isSeen ||= x !== this.x || y !== this.y
    this.#go('h', x, y)
  }

  finish(): readonly string[] {
    this.#endStretch()
    return this.#operators
  }

  #go(operator: string, x: number, y: number): void {
    this.#stretch.push(operator)
    this.x = x
    this.y = y
  }

  #endStretch(): void {
    if (this.#isSeen) this.#operators.push(...this.#stretch)
    this.#stretch = []
    this.#isSeen = false
  }
}
