import { pathIn } from '../../base/paths.ts'
import type { ReportKind } from '../../kinds/report-kind.ts'
import { templateFolders } from '../../pipeline/outside/draft-with-outside.ts'
import { nothingOutside, type Outside, type OutsideFile } from '../../pipeline/outside/outside.ts'
import { outsideProblem } from '../../pipeline/outside/problems.ts'
import type { FilePort } from '../../ports/ports.ts'
import { failure, type Outcome, success } from '../../problems/outcome.ts'
import type { Problem } from '../../problems/problem.ts'
import { themeFolder } from '../../theme/load-theme.ts'

/** Folders with an office's own templates and themes. */
export interface OutsideChoice {
  /** Undefined: `templat/` beside the input, if it is there. Null: none. */
  readonly templateFolder?: string | null
  /** Undefined: `tema/` beside the input, if it is there. Null: none. */
  readonly themeFolder?: string | null
}

/**
 * Finds what lies in the chosen folders, or beside an input. Only listed names are ever read, so no template can reach out of
 * its folder.
 *
 * @param kinds those whose templates there may be.
 */
export async function findOutside(
  input: string | undefined,
  choice: OutsideChoice,
  kinds: readonly Pick<ReportKind, 'id'>[],
  files: FilePort,
): Promise<Outcome<Outside>> {
  const given = [choice.templateFolder, choice.themeFolder].filter(folder => typeof folder === 'string')
  const missing: Problem[] = []
  for (const folder of given) {
    if ((await files.kindOf(folder)) !== 'folder')
      missing.push(outsideProblem('outside.no-folder', { file: folder }, {}))
  }
  if (missing.length > 0) return failure(missing)
  const templates = await folderOf(input, choice.templateFolder, 'templat', files)
  const themes = await folderOf(input, choice.themeFolder, 'tema', files)
  const found = [
    templates === undefined ? nothingOutside : await templatesIn(templates, templateFolders(kinds), files),
    themes === undefined ? nothingOutside : await themesIn(themes, files),
  ]
  return success({ files: found.flatMap(one => one.files), strays: found.flatMap(one => one.strays) })
}

async function folderOf(
  input: string | undefined,
  chosen: string | null | undefined,
  name: string,
  files: FilePort,
): Promise<string | undefined> {
  if (chosen !== undefined) return chosen ?? undefined
  if (input === undefined) return undefined
  const isFolder = (await files.kindOf(input)) === 'folder'
  const beside = isFolder ? pathIn(input, name) : `${/^.*[/\\]/.exec(input)?.[0] ?? ''}${name}`
  return (await files.kindOf(beside)) === 'folder' ? beside : undefined
}

async function templatesIn(root: string, folders: readonly string[], files: FilePort): Promise<Outside> {
  const found: OutsideFile[] = []
  const strays: Outside['strays'][number][] = []
  for (const folder of await namesIn(root, files)) {
    const path = pathIn(root, folder)
    const isFolder = (await files.kindOf(path)) === 'folder'
    if (!isFolder || !folders.includes(folder)) {
      strays.push({ path, of: 'templates', ...(isFolder && { folder }) })
      continue
    }
    for (const name of await namesIn(path, files)) {
      const own = pathIn(path, name)
      const isTemplate = name.endsWith('.hbs') && (await files.kindOf(own)) === 'file'
      if (isTemplate) found.push(await fileAt(own, `templates/${folder}/${name}`, files))
      else strays.push({ path: own, of: 'templates' })
    }
  }
  return { files: found, strays }
}

async function themesIn(root: string, files: FilePort): Promise<Outside> {
  const names = await namesIn(root, files)
  const isPart = (name: string) => /\.(?:json|png|jpe?g)$/i.test(name)
  const parts = names.filter(isPart).map(name => fileAt(pathIn(root, name), `${themeFolder}/${name}`, files))
  return {
    files: await Promise.all(parts),
    strays: names.filter(name => !isPart(name)).map(name => ({ path: pathIn(root, name), of: 'themes' as const })),
  }
}

/** A file that is read when somebody asks, and only once. */
async function fileAt(path: string, name: string, files: FilePort): Promise<OutsideFile> {
  let bytes: Promise<Uint8Array> | undefined
  const read = () => {
    bytes ??= files.read(path)
    return bytes
  }
  return { name, path, size: await files.sizeOf(path), read }
}

/** Names in a folder, without those that systems and editors leave there. */
async function namesIn(folder: string, files: FilePort): Promise<readonly string[]> {
  return (await files.list(folder)).filter(name => !/^[.~]|^(?:thumbs\.db|desktop\.ini)$/i.test(name))
}
