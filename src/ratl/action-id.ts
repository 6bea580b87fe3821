import type { RoundUnit } from './action.ts'

const pattern = /^RATL-(\d{4})-(\d+)-(\d+)$/

/** `RATL-2022-07-003` */
function writeId(year: string, unit: number, sequence: number): string {
  return `RATL-${year}-${String(unit).padStart(2, '0')}-${String(sequence).padStart(3, '0')}`
}

/** Gives ids to actions: each follows the last of its unit and year, so that the same actions in the same order get the same. */
export class IdGiver {
  readonly #numbers: ReadonlyMap<string, number>
  readonly #last = new Map<string, number>()

  /** @param taken ids that are given already. */
  constructor(units: readonly RoundUnit[], taken: Iterable<string>) {
    this.#numbers = new Map(units.map(({ name, number }) => [name, number]))
    for (const id of taken) {
      const [, year = '', unit = '', sequence = ''] = pattern.exec(id) ?? []
      const key = `${year} ${Number(unit)}`
      this.#last.set(key, Math.max(this.#last.get(key) ?? 0, Number(sequence)))
    }
  }

  next({ year, unit }: { readonly year: string; readonly unit: string }): string {
    const number = this.#numbers.get(unit) ?? 0
    const key = `${year} ${number}`
    const sequence = (this.#last.get(key) ?? 0) + 1
    this.#last.set(key, sequence)
    return writeId(year, number, sequence)
  }
}
