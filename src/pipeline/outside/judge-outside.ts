import { nameKey } from '../../base/name-key.ts'
import { nearestNames } from '../../base/nearest-names.ts'
import type { ReportPart } from '../../base/output.ts'
import type { ResourcePort } from '../../ports/ports.ts'
import type { Problem } from '../../problems/problem.ts'
import { loadTemplates, rootTemplate, rootTemplates } from '../../template/load-templates.ts'
import { settingAt } from '../../theme/check-settings.ts'
import { defaultTheme, parseThemeFile, themeFolder } from '../../theme/load-theme.ts'
import { filesReached } from '../compose-document.ts'
import type { Outside, OutsideFile, UsedFile } from './outside.ts'
import { outsideProblem } from './problems.ts'

/** The report for which the files are judged. */
export interface DressedReport {
  readonly kind: string
  readonly agency: string
  /** The parts that are issued. */
  readonly parts: readonly ReportPart[]
}

/** Hint for a file whose name is that of no template. */
const knownParts = 'Bagian yang ada disebut oleh "laporan variabel".'

export interface JudgedOutside {
  /** Files that the report was made with. */
  readonly used: readonly UsedFile[]
  /** Files without effect: a name is misspelt, or no template includes the part. */
  readonly problems: readonly Problem[]
}

/**
 * Tells which files from outside a report was made with, and which have no effect. Files for other kinds and agencies are not
 * judged.
 *
 * @param shipped the resources of the program, `resources` the same with the files in place.
 */
export async function judgeOutside(
  { kind, agency, parts }: DressedReport,
  outside: Outside,
  folders: readonly string[],
  shipped: ResourcePort,
  resources: ResourcePort,
): Promise<JudgedOutside> {
  if (outside.files.length === 0 && outside.strays.length === 0) return { used: [], problems: [] }
  const templates = await judgeTemplates({ kind, parts }, outside, shipped, resources)
  const themes = await judgeThemes(agency, outside, resources)
  return {
    used: [...templates.used, ...themes.used].map(({ name, path }) => ({ name, path })),
    problems: [...templates.problems, ...strayProblems(outside, folders), ...themes.problems],
  }
}

async function judgeTemplates(
  { kind, parts }: Pick<DressedReport, 'kind' | 'parts'>,
  { files }: Outside,
  shipped: ResourcePort,
  resources: ResourcePort,
): Promise<JudgedOutside> {
  const own = files.filter(({ name }) => name.startsWith('templates/shared/') || name.startsWith(`templates/${kind}/`))
  if (own.length === 0) return { used: [], problems: [] }
  const templates = await loadTemplates(kind, resources)
  const ofProgram = [...(await loadTemplates(kind, shipped)).keys()]
  const names = [...(await shipped.list('templates/shared')), ...ofProgram.map(name => `${name}.hbs`)]
  const reached = filesReached(rootsOf(parts), templates)
  // A file that only a companion uses is in its place, also when that companion was not asked for.
  const known = filesReached(rootTemplates, templates)
  const baseOf = ({ name }: OutsideFile) => name.replace(/^.*\//, '')
  return {
    used: own.filter(({ name }) => reached.has(name)),
    problems: own
      .filter(file => !known.has(file.name) && !names.includes(baseOf(file)))
      .map(file => {
        const near = nearestNames(baseOf(file), [...new Set(names)])
        return outsideProblem('outside.unused', { file: file.path }, { near, wanted: knownParts })
      }),
  }
}

/** The root templates that are filled for these parts. That of the report always is, since companions repeat what it says. */
function rootsOf(parts: readonly ReportPart[]): readonly string[] {
  return rootTemplates.filter(root => root === rootTemplate || parts.some(part => part === root))
}

function strayProblems({ strays }: Outside, folders: readonly string[]): readonly Problem[] {
  return strays.map(({ path, folder, of }) => {
    const wanted =
      of === 'themes'
        ? 'Folder tema berisi berkas .json dan gambar .png atau .jpg.'
        : `Templat adalah berkas .hbs di dalam folder ${folders.join(', ')}.`
    return outsideProblem('outside.unused', { file: path }, { near: nearestNames(folder ?? '', folders), wanted })
  })
}

async function judgeThemes(agency: string, { files }: Outside, resources: ResourcePort): Promise<JudgedOutside> {
  const own = files.filter(({ name }) => name.startsWith(`${themeFolder}/`) && name.endsWith('.json'))
  const read = own.map(async file => ({ file, names: agenciesOf(file.name, await resources.read(file.name)) }))
  const themes = await Promise.all(read)
  const isUsed = ({ file, names }: (typeof themes)[number]) =>
    file.name === defaultTheme || names.some(name => nameKey(name) === nameKey(agency))
  const used = themes.filter(isUsed).map(({ file }) => file)
  const others = themes.filter(theme => !isUsed(theme))
  const nameless = others.filter(({ names }) => names.length === 0)
  const named = others.flatMap(({ names }) => names)
  const [first] = others.filter(({ names }) => names.length > 0)
  const near = nearestNames(agency, named)
  const nearest = others.find(({ names }) => names.some(name => near.includes(name))) ?? first
  const isOther = used.length === 0 && nearest !== undefined
  return {
    used,
    problems: [
      ...nameless.map(({ file }) => outsideProblem('outside.no-agency', { file: file.path }, {})),
      ...(isOther ? [outsideProblem('outside.other-agency', { file: nearest.file.path }, { agency, near })] : []),
    ],
  }
}

function agenciesOf(name: string, bytes: Uint8Array): readonly string[] {
  const parsed = parseThemeFile(name, bytes)
  const named = parsed.ok ? settingAt(parsed.value.said, ['instansi']) : []
  return Array.isArray(named) ? named.filter(one => typeof one === 'string') : []
}
