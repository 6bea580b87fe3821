import type { MakeProblem, Problem } from '../problems/problem.ts'
import { verifyProblem } from './problems.ts'
import type { ReadPage } from './read-report.ts'

type ParamsByCode = typeof verifyProblem extends MakeProblem<infer Params> ? Params : never

/** Differences that are told; a wrong file has thousands. */
const told = 100

/** Collects the differences of one file. Each is told with its page, by the number that the page itself bears. */
export class Differences {
  readonly #file: string
  readonly #pages: readonly ReadPage[]
  readonly #problems: Problem[] = []

  constructor(file: string, pages: readonly ReadPage[]) {
    this.#file = file
    this.#pages = pages
  }

  get problems(): readonly Problem[] {
    const more = this.#problems.length - told
    if (more <= 0) return this.#problems
    return [...this.#problems.slice(0, told), verifyProblem('verify.too-many', { file: this.#file }, { more })]
  }

  add<Code extends keyof ParamsByCode & string>(code: Code, params: ParamsByCode[Code]): void {
    this.#problems.push(verifyProblem(code, { file: this.#file }, params))
  }

  /** `halaman 12, Tabel 7`, or the place alone where no page is known. */
  at(page: number | undefined, where: string): string {
    if (page === undefined) return where
    const label = this.#pages[page - 1]?.label ?? ''
    return label === '' ? `halaman ke-${page}, ${where}` : `halaman ${label}, ${where}`
  }
}
