// The face on archived reports: keep, find again, make again, compare, export, import. Capsules come in from a store
// (`src/archive`); out go reports, differences, zips, and the parts of capsules to be kept.

import { type CapsulePart, partFolders, partNames } from '../../archive/capsule-part.ts'
import { canonicalJson } from '../../base/canonical-json.ts'
import { groupBy } from '../../base/group-by.ts'
import { portableKey, portableName } from '../../base/portable-names.ts'
import type { EarlierReport } from '../../kinds/earlier-report.ts'
import type { DraftReport } from '../../pipeline/draft-report.ts'
import type { FontFamily } from '../../ports/ports.ts'
import { photoFolder } from '../../sources/photo-file.ts'
import type { Theme } from '../../theme/theme.ts'

/** A file of a report as it was issued. */
export interface IssuedFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly pages: number | null
}

/** An input as a capsule keeps it: one file, or the CSV files of a folder. */
export interface SourceFiles {
  /** The path in a capsule that stands for the input. */
  readonly path: string
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
}

/** Everything that a report was made with. */
export interface Ingredients {
  readonly source: SourceFiles
  readonly resources: readonly (readonly [name: string, bytes: Uint8Array])[]
  readonly earlier: readonly EarlierReport[]
}

export const faces = ['regular', 'bold', 'italic', 'boldItalic'] as const

/** Where a file of a font family lies: one of its faces, or its font of symbols. */
export function fontPath(family: string, file: (typeof faces)[number] | 'symbols'): string {
  return `${partFolders.font}/${family}/${file}.ttf`
}

type KeptDraft = Pick<
  DraftReport,
  'input' | 'assets' | 'photos' | 'document' | 'companions' | 'theme' | 'themePictures' | 'fonts'
>

/** The parts of a capsule: what was issued, and everything needed to issue it again. */
export function capsuleParts(
  { input, assets, photos, document, companions, theme, themePictures, fonts }: KeptDraft,
  issued: readonly IssuedFile[],
  { source, resources, earlier }: Ingredients,
): readonly CapsulePart[] {
  const encode = (text: string) => new TextEncoder().encode(text)
  const reports = issued.map(({ fileName, bytes, pages }): CapsulePart => {
    return { path: `${partFolders.report}/${fileName}`, role: 'report', bytes, ...(pages !== null && { pages }) }
  })
  const folder = source.path.includes('/') && source.files[0]?.path !== source.path ? source.path : partFolders.source
  // Logos and photographs have a folder each: a file may be both, and a photograph is kept as small as it was printed.
  const named = [
    ...assets.map(one => ({ ...one, path: `${folder}/${portableName(one.fileName)}` })),
    ...photos.map(one => ({ ...one, path: `${folder}/${photoFolder}/${portableName(one.fileName)}` })),
  ]
  // Rows may name the same file, in other letters too.
  const once = [...groupBy(named, ({ path }) => portableKey(path)).values()].flatMap(([first]) => first ?? [])
  const pictures = once.flatMap(({ id, path }): readonly CapsulePart[] => {
    const asset = document.assets.get(id)
    return asset === undefined ? [] : [{ path, role: 'picture', bytes: asset.bytes }]
  })
  return [
    ...reports,
    { path: partNames.input, role: 'input', bytes: encode(`${canonicalJson(input)}\n`) },
    ...source.files.map((file): CapsulePart => ({ ...file, role: 'source' })),
    ...pictures,
    ...resources.map(([name, bytes]): CapsulePart => {
      // Pictures are kept as they went into the report: their files tell more than they show.
      const used = themePictures.get(name) ?? bytes
      return { path: `${partFolders.resource}/${name}`, role: 'resource', bytes: used }
    }),
    ...fontParts([fonts, ...companions.map(one => one.fonts)].find(({ symbols }) => symbols !== undefined) ?? fonts),
    { path: partNames.theme, role: 'theme', bytes: encode(themeRecord(theme)) },
    ...(earlier.length === 0
      ? []
      : [{ path: partNames.earlier, role: 'earlier', bytes: encode(`${canonicalJson(earlier)}\n`) } as const]),
  ]
}

/** The font of symbols is kept only where the report needed it. */
function fontParts({ name, symbols, ...fonts }: FontFamily): readonly CapsulePart[] {
  const part = (file: Parameters<typeof fontPath>[1], bytes: Uint8Array): CapsulePart => {
    return { path: fontPath(name, file), role: 'font', bytes }
  }
  return [...faces.map(face => part(face, fonts[face])), ...(symbols === undefined ? [] : [part('symbols', symbols)])]
}

/** The look of a report as text: what the program made of the settings of the theme, for every role. */
export function themeRecord(theme: Theme): string {
  return `${canonicalJson(theme)}\n`
}
