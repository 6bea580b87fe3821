import type { themeCatalogue } from './problems.ts'

type Catalogue = typeof themeCatalogue

/** What is wrong with a setting, by its path in the theme, before it is known which file says so. */
export type ThemeFault = {
  readonly [Code in keyof Catalogue]: {
    readonly code: Code
    readonly path: readonly string[]
    readonly params: Catalogue[Code]['example']
  }
}[keyof Catalogue]
