import { readdir, readFile } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { ProblemWording } from '../../src/problems/problem.ts'

/** One code with its sentences, from whatever catalogue. */
export interface CataloguedProblem {
  readonly code: string
  readonly file: string
  readonly wording: ProblemWording<Readonly<Record<string, unknown>>>
}

const source = resolve('src')

/** Files of `src` that hold a catalogue or a rule, found by their text, so that none hides behind another file name. */
export async function filesWithCatalogues(): Promise<readonly string[]> {
  const names = (await readdir(source, { recursive: true })).filter(name => name.endsWith('.ts'))
  const texts = await Promise.all(names.map(name => readFile(join(source, name), 'utf8')))
  return names.filter((_, index) => /: ProblemCatalogue<|= define\w*Rule\(/.test(texts[index] ?? '')).sort()
}

/** Every problem of every exported `…Catalogue` in a file of `src` named `…problems.ts`, and of every rule of `src/audit`. */
export async function loadCatalogues(): Promise<readonly CataloguedProblem[]> {
  const names = (await readdir(source, { recursive: true }))
    .filter(name => name.endsWith('problems.ts') || /^audit\/.*\.ts$/.test(name))
    .sort()
  const loaded = await Promise.all(names.map(async file => problemsOf(file, await importModule(file))))
  return loaded.flat()
}

async function importModule(file: string): Promise<Readonly<Record<string, unknown>>> {
  return import(/* @vite-ignore */ pathToFileURL(join(source, file)).href)
}

function problemsOf(file: string, module: Readonly<Record<string, unknown>>): readonly CataloguedProblem[] {
  const catalogues = Object.entries(module).filter(([name]) => name.endsWith('Catalogue'))
  const ofCatalogues = catalogues.flatMap(([, catalogue]) =>
    Object.entries(catalogue as Readonly<Record<string, CataloguedProblem['wording']>>).map(([code, wording]) => ({
      ...{ code, file, wording },
    })),
  )
  const rules = Object.values(module).filter(isRule)
  return [...ofCatalogues, ...rules.map(({ code, wording }) => ({ code, file, wording }))]
}

function isRule(value: unknown): value is Omit<CataloguedProblem, 'file'> {
  return typeof value === 'object' && value !== null && 'wording' in value && 'find' in value
}
