import { readFileSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { renderDocx } from '../../src/render/docx/render-docx.ts'
import { loadFaces } from '../../src/typeset/faces.ts'
import { countGrids, type Grid, gridsOf } from '../grids/grid.ts'
import { gridDocument } from '../grids/grid-document.ts'
import { htmlSource } from '../grids/html-source.ts'
import { differenceFrom } from '../grids/read-back.ts'
import { repeatGrids } from '../grids/repeat-rows.ts'
import { typstSource } from '../grids/typst-source.ts'
import { runProcess, runProgram, runScript, scriptFile } from '../measure/process.ts'
import { draftSample, semester } from './sample.ts'

/** Programs of the system that set them, each in a process of its own. */
export const programs = ['chromium', 'weasyprint', 'soffice'] as const
type Program = (typeof programs)[number]

/** Who sets the matrices of the semester report by a script that loads nothing of the others. */
type Script = 'ours' | 'typst' | 'pdfmake' | 'autotable'
export type Setter = Script | Program

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

  /** Writes what programs of the system read. */
  writeForPrograms = async (): Promise<void> => {
    const { theme, fonts } = await draftSample(semester)
    writeFileSync(this.#file('html'), htmlSource(this.#grids, ...letterFiles()))
    writeFileSync(this.#file('soffice.docx'), await renderDocx(gridDocument(this.#grids), theme, fonts))
  }

  /** What is to be set, in words. */
  get extent(): string {
    const { rows, texts } = countGrids(this.#grids)
    return `${this.#grids.length} matrices, ${rows} rows, ${texts} texts`
  }

  /** Rounds in one process, as it measures them itself. */
  warm = (setter: Script, rounds: number) => () => {
    const [script, ...parameters] = this.#command(setter, rounds)
    return runScript(script, ...parameters)
  }

  /** A process from its start to its end, which sets them once. */
  whole = (setter: Setter) => () => {
    if (isProgram(setter)) return runProgram(setter, this.#parameters(setter))
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

  #parameters(program: Program): readonly string[] {
    const [page, pdf] = [this.#file('html'), this.#pdf(program)]
    switch (program) {
      case 'chromium':
        return [...chromiumOptions, `--user-data-dir=${join(this.#folder, 'chromium')}`, `--print-to-pdf=${pdf}`, page]
      case 'weasyprint':
        return [page, pdf]
      // It has no pages of different sizes in HTML, so it is given what ours writes for Word. The PDF has the name of the input.
      case 'soffice':
        return [
          ...[`-env:UserInstallation=file://${join(this.#folder, 'soffice')}`, '--headless'],
          ...['--convert-to', 'pdf', '--outdir', this.#folder, this.#file('soffice.docx')],
        ]
    }
  }

  #command(setter: Script, rounds: number): readonly [script: string, ...parameters: string[]] {
    const how = [this.#pdf(setter), String(rounds)]
    const [regular, bold] = letterFiles()
    if (setter === 'typst') return ['peers/typst', this.#file('typ'), ...how, dirname(regular), dirname(bold)]
    if (setter === 'pdfmake' || setter === 'autotable')
      return [`peers/${setter}`, this.#file('json'), ...how, regular, bold]
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

const chromiumOptions = ['--headless', '--no-sandbox', '--disable-gpu', '--no-pdf-header-footer']

function isProgram(setter: Setter): setter is Program {
  return programs.some(program => program === setter)
}

function letterFiles(): readonly [regular: string, bold: string] {
  return [fontFile('400Regular'), fontFile('700Bold')]
}

function fontFile(face: string): string {
  return createRequire(import.meta.url).resolve(`@expo-google-fonts/arimo/${face}/Arimo_${face}.ttf`)
}
