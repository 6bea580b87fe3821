// Here lives how reports look: theme files, what they may say, and the styles and lengths that follow.
// In come theme files. Out go checked settings (`load-theme`) and a theme in points (`theme-of`).
// No format is known here.

import { nameKey } from '../base/name-key.ts'
import { JsonScanner } from '../json/json-scanner.ts'
import { type JsonTree, readJsonTree } from '../json/read-json-tree.ts'
import type { ResourcePort } from '../ports/ports.ts'
import { failure, type Outcome, ProblemLog, success } from '../problems/outcome.ts'
import type { Place, Problem } from '../problems/problem.ts'
import { UnreadableInput } from '../problems/unreadable-input.ts'
import { checkSettings, settingAt } from './check-settings.ts'
import { type ThemeFault, themeProblem } from './problems.ts'
import { isSection, mergeSettings, settingsOfOld } from './settings-of-old.ts'
import type { ThemeSettings } from './theme-settings.ts'

/** Where themes lie among the resources. */
export const themeFolder = 'templates/tema'
/** The theme that says everything, and that those of agencies differ from. */
export const defaultTheme = `${themeFolder}/bawaan.json`

export interface LoadedTheme {
  readonly settings: ThemeSettings
  /** Where a setting is written, for what is found out about it later. */
  readonly placeOf: (path: readonly string[]) => Place
}

/**
 * The theme of an agency: what its own file says, on top of the default one. An agency that no file names has the default.
 * All files are read, since any of them may name it; what is wrong with those of others does not matter.
 */
export async function loadTheme(agency: string, resources: ResourcePort): Promise<Outcome<LoadedTheme>> {
  const log = new ProblemLog()
  const names = (await resources.list(themeFolder)).filter(name => name.endsWith('.json'))
  const read = names.map(async name =>
    parseThemeFile(`${themeFolder}/${name}`, await resources.read(`${themeFolder}/${name}`)),
  )
  const files = (await Promise.all(read)).flatMap(file => log.take(file) ?? [])
  const base = files.find(({ file }) => file === defaultTheme)
  if (log.problems.length > 0) return failure(log.problems)
  if (base === undefined) return failure([themeProblem('theme.no-default', { file: themeFolder }, {})])
  const own = files.filter(file => file !== base && namesAgency(file, agency))
  if (own.length > 1) return failure(own.map(file => twoThemes(file, own, agency)))
  return joinFiles(base, own[0])
}

function namesAgency({ said }: ThemeFile, agency: string): boolean {
  const named = settingAt(said, ['instansi'])
  const key = nameKey(agency)
  return Array.isArray(named) && named.some(name => typeof name === 'string' && nameKey(name) === key)
}

function twoThemes({ file }: ThemeFile, all: readonly ThemeFile[], agency: string): Problem {
  const other = all.find(one => one.file !== file)?.file ?? ''
  return themeProblem('theme.two-for-agency', { file, cell: 'instansi' }, { agency, other })
}

function joinFiles(base: ThemeFile, own: ThemeFile | undefined): Outcome<LoadedTheme> {
  const placeOf = (path: readonly string[]): Place => {
    const { file, lineOf } = own !== undefined && decides(own, path) ? own : base
    return path.length === 0 ? { file } : { file, line: lineOf(path), cell: path.join('.') }
  }
  const said = own === undefined ? base.said : mergeSettings(withoutLetters(base.said, own.said), own.said)
  const checked = checkSettings(mergeSettings(settingsOfOld, said))
  if (checked.ok) return success({ settings: checked.settings, placeOf })
  return failure(checked.faults.map(fault => toProblem(fault, placeOf)))
}

/** Whether a setting is as this file says. What is in its lists is, even what they lack: lists are taken whole. */
function decides({ said }: ThemeFile, path: readonly string[]): boolean {
  const isList = path.some((_, depth) => Array.isArray(settingAt(said, path.slice(0, depth))))
  return isList || settingAt(said, path) !== undefined
}

/** A base of old says the colours of grades by their letters; they do not hold against a ramp of the agency. */
function withoutLetters(base: unknown, own: unknown): unknown {
  const colours = settingAt(base, ['warna'])
  if (!isSection(base) || !isSection(colours) || settingAt(own, ['warna', 'mutu']) === undefined) return base
  return { ...base, warna: Object.fromEntries(Object.entries(colours).filter(([name]) => !/^mutu[A-D]$/.test(name))) }
}

function toProblem({ code, path, params }: ThemeFault, placeOf: LoadedTheme['placeOf']): Problem {
  const at = code === 'theme.unknown-setting' ? [...path, params.name] : path
  // Code and parameters belong together in a fault; the compiler does not follow that through a union.
  return themeProblem(code, placeOf(at), params as never)
}

/** A theme file as it is written. */
interface ThemeFile extends JsonTree {
  readonly file: string
}

/** Reads a theme file. A byte order mark, as editors of Windows leave it, is no fault. */
export function parseThemeFile(file: string, bytes: Uint8Array): Outcome<ThemeFile> {
  try {
    return success({ file, ...readJsonTree(new JsonScanner(new TextDecoder().decode(bytes))) })
  } catch (error) {
    if (!(error instanceof UnreadableInput)) throw error
    const isTwice = error.why === 'json-name-twice'
    const reason = isTwice ? 'satu setelan ditulis dua kali' : 'tulisannya menyimpang dari bentuk JSON'
    return failure([themeProblem('theme.not-json', { file, ...error.where }, { reason })])
  }
}
