import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { loadFaces } from '../../src/typeset/faces.ts'
import { countGrids, type Grid, gridsOf } from '../grids/grid.ts'
import { differenceFrom } from '../grids/read-back.ts'
import { repeatGrids } from '../grids/repeat-rows.ts'
import { typstSource } from '../grids/typst-source.ts'
import { runProcess, runScript, scriptFile } from '../measure/process.ts'
import { draftSample, semester } from './sample.ts'

/** Who sets the matrices of the semester report, each by a script that loads nothing of the others. */
export type Setter = 'ours' | 'typst' | 'pdfmake'

/** The three matrices of the semester report, written down for whoever sets them; the same rows so many times. */
export class Matrices {
  readonly #grids: readonly Grid[]
  readonly #folder: string
  readonly #stem: string

  private constructor(grids: readonly Grid[], folder: string, stem: string) {
    this.#grids = grids
    this.#folder = folder
    this.#stem = stem
  }

  static async write(folder: string, times: number): Promise<Matrices> {
    const { document, theme, fonts } = await draftSample(semester)
    const grids = repeatGrids(gridsOf(document, { theme, faces: loadFaces(fonts) }), times)
    const matrices = new Matrices(grids, folder, `matriks-${times}`)
    writeFileSync(matrices.#file('json'), JSON.stringify(grids))
    writeFileSync(matrices.#file('typ'), typstSource(grids))
    writeFileSync(matrices.#themeFile, JSON.stringify(theme))
    return matrices
  }

  /** What is to be set, in words. */
  get extent(): string {
    const { rows, texts } = countGrids(this.#grids)
    return `${this.#grids.length} matrices, ${rows} rows, ${texts} texts`
  }

  /** Rounds in one process, as it measures them itself. */
  warm = (setter: Setter, rounds: number) => () => {
    const [script, ...parameters] = this.#command(setter, rounds)
    return runScript(script, ...parameters)
  }

  /** A process from its start to its end, which sets them once. */
  whole = (setter: Setter) => () => {
    const [script, ...parameters] = this.#command(setter, 1)
    return runProcess([scriptFile(script), ...parameters])
  }

  /** What somebody's PDF, the last one made, has other than it should; undefined where nothing is amiss. */
  differs = (setters: readonly Setter[]) => async (): Promise<string | undefined> => {
    for (const setter of setters) {
      const bytes = new Uint8Array(readFileSync(this.#pdf(setter)))
      const difference = await differenceFrom(this.#grids, bytes).catch(error => `cannot be read: ${error}`)
      if (difference !== undefined) return `${setter}, ${difference}`
    }
    return undefined
  }

  #command(setter: Setter, rounds: number): readonly [script: string, ...parameters: string[]] {
    const how = [this.#pdf(setter), String(rounds)]
    const [regular, bold] = ['400Regular', '700Bold'].map(fontFile) as [string, string]
    if (setter === 'typst') return ['peers/typst', this.#file('typ'), ...how, dirname(regular), dirname(bold)]
    if (setter === 'pdfmake') return ['peers/pdfmake', this.#file('json'), ...how, regular, bold]
    return ['tasks/set-grids', this.#file('json'), ...how, this.#themeFile]
  }

  #pdf(setter: Setter): string {
    return this.#file(`${setter}.pdf`)
  }

  #file(ending: string): string {
    return join(this.#folder, `${this.#stem}.${ending}`)
  }

  get #themeFile(): string {
    return this.#file('tema.json')
  }
}

function fontFile(face: string): string {
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/arimo/${face}/Arimo_${face}.ttf`)
}
