import { partNames } from '../../archive/capsule-part.ts'
import type { CapsuleStore } from '../../archive/capsule-store.ts'
import { firstDifference, pageTexts, type TextDifference } from '../../archive/compare/page-texts.ts'
import { isSameBytes } from '../../base/bytes/bytes.ts'
import type { OutputFile } from '../../base/output.ts'
import type { Edition, ReportKind } from '../../kinds/report-kind.ts'
import type { Versions } from '../../ports/archive-port.ts'
import type { Ports } from '../../ports/ports.ts'
import { type Outcome, success } from '../../problems/outcome.ts'
import { themeRecord } from './capsule-parts.ts'
import { type RerenderedFile, rerenderCapsule } from './rerender-capsule.ts'

/** A file that was made again, compared with the one that was issued. */
export interface ReissuedFile {
  readonly fileName: string
  /** Byte for byte. */
  readonly isIdentical: boolean
  /** Today's program makes no such file. */
  readonly isMissing: boolean
  /** The first place where the texts differ; undefined where they are alike and other bytes differ. */
  readonly difference?: TextDifference
}

export interface Reissue {
  readonly id: string
  readonly isIdentical: boolean
  readonly files: readonly ReissuedFile[]
  /** Changes of the program since then that can shape files: `pdfmake 0.3.11 → 0.3.12`. */
  readonly changes: readonly string[]
  /** The files as they are made today. */
  readonly again: readonly OutputFile[]
}

/** Makes an archived report again from nothing but its capsule, and compares it byte for byte with what was issued. */
export async function reissueReport(
  store: CapsuleStore,
  name: string,
  kinds: readonly ReportKind[],
  ports: Ports,
  today: Versions,
  edition?: Edition,
): Promise<Outcome<Reissue>> {
  const capsule = await store.find(name, edition)
  if (!capsule.ok) return capsule
  const { id, manifest } = capsule.value
  const made = await rerenderCapsule(store, capsule.value, kinds, ports)
  if (!made.ok) return made
  const { theme, files: remade } = made.value
  const files = await Promise.all(remade.map(compareFile))
  const again = remade.flatMap(({ fileName, again }) => (again === undefined ? [] : [{ fileName, bytes: again }]))
  const kept = manifest.parts.find(({ path }) => path === partNames.theme)
  const isThemeNew = kept?.sha256 !== ports.sha256(new TextEncoder().encode(themeRecord(theme)))
  const changes = [...versionChanges(manifest.versions, today), ...(isThemeNew ? ['tema laporan'] : [])]
  return success({ id, isIdentical: files.every(({ isIdentical }) => isIdentical), files, changes, again })
}

async function compareFile({ fileName, archived, again }: RerenderedFile): Promise<ReissuedFile> {
  if (again === undefined) return { fileName, isIdentical: false, isMissing: true }
  if (isSameBytes(archived, again)) return { fileName, isIdentical: true, isMissing: false }
  const [before, after] = await Promise.all([pageTexts(fileName, archived), pageTexts(fileName, again)])
  const difference = firstDifference(before, after)
  return { fileName, isIdentical: false, isMissing: false, ...(difference !== undefined && { difference }) }
}

function versionChanges(before: Versions, after: Versions): readonly string[] {
  const flat = ({ laporan, node, libraries }: Versions) => new Map(Object.entries({ laporan, node, ...libraries }))
  const [old, now] = [flat(before), flat(after)]
  return [...new Set([...old.keys(), ...now.keys()])].flatMap(name =>
    old.get(name) === now.get(name) ? [] : [`${name} ${old.get(name) ?? '–'} → ${now.get(name) ?? '–'}`],
  )
}
