import { type CapsulePart, partFolders, partNames } from '../archive/capsule-part.ts'
import { canonicalJson } from '../base/canonical-json.ts'
import type { FontFamily } from '../base/ports.ts'
import type { EarlierReport } from '../kinds/chain.ts'
import type { DraftReport } from '../pipeline/draft-report.ts'
import type { SourceFiles } from './source-files.ts'
import { themeRecord } from './theme-record.ts'

/** A file of a report as it was issued. */
export interface IssuedFile {
  readonly fileName: string
  readonly bytes: Uint8Array
  readonly pages: number | null
}

/** All that a report was made with. */
export interface Ingredients {
  readonly source: SourceFiles
  readonly resources: readonly (readonly [name: string, bytes: Uint8Array])[]
  readonly fonts: FontFamily
  readonly earlier: readonly EarlierReport[]
}

export const faces = ['regular', 'bold', 'italic', 'boldItalic'] as const

/** The parts of a capsule: what was issued, and all that is needed to issue it again. */
export function capsuleParts(
  { input, assets, document, theme }: Pick<DraftReport, 'input' | 'assets' | 'document' | 'theme'>,
  issued: readonly IssuedFile[],
  { source, resources, fonts, earlier }: Ingredients,
): readonly CapsulePart[] {
  const encode = (text: string) => new TextEncoder().encode(text)
  const reports = issued.map(({ fileName, bytes, pages }): CapsulePart => {
    return { path: `${partFolders.report}/${fileName}`, role: 'report', bytes, ...(pages !== null && { pages }) }
  })
  const folder = source.path.includes('/') && source.files[0]?.path !== source.path ? source.path : partFolders.source
  const pictures = assets.flatMap(({ id, fileName }): readonly CapsulePart[] => {
    const asset = document.assets.get(id)
    return asset === undefined ? [] : [{ path: `${folder}/${fileName}`, role: 'picture', bytes: asset.bytes }]
  })
  return [
    ...reports,
    { path: partNames.input, role: 'input', bytes: encode(`${canonicalJson(input)}\n`) },
    ...source.files.map((file): CapsulePart => ({ ...file, role: 'source' })),
    ...pictures,
    ...resources.map(([name, bytes]): CapsulePart => {
      return { path: `${partFolders.resource}/${name}`, role: 'resource', bytes }
    }),
    ...faces.map((face): CapsulePart => {
      return { path: `${partFolders.font}/${fonts.name}/${face}.ttf`, role: 'font', bytes: fonts[face] }
    }),
    { path: partNames.theme, role: 'theme', bytes: encode(themeRecord(theme)) },
    ...(earlier.length === 0
      ? []
      : [{ path: partNames.earlier, role: 'earlier', bytes: encode(`${canonicalJson(earlier)}\n`) } as const]),
  ]
}
