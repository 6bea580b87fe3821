import { capsuleProblem } from '../archive/capsule-problems.ts'
import type { CapsuleStore } from '../archive/capsule-store.ts'
import type { Inspection } from '../archive/inspect-archive.ts'
import type { CapsuleFilter, CapsuleList } from '../archive/list-capsules.ts'
import type { KnownCapsule } from '../archive/open-capsule.ts'
import type { ArchivedCapsule, CapsuleDraft } from '../archive/write-capsule.ts'
import type { OutputFile } from '../archive/write-files.ts'
import { type Comparison, compareReports } from '../archiving/compare-reports.ts'
import { exportCapsule, exportPublic } from '../archiving/export-capsule.ts'
import { importCapsule, type PackageFile } from '../archiving/import-capsule.ts'
import { type Reissue, reissueReport } from '../archiving/reissue-report.ts'
import { failure, type Outcome } from '../base/outcome.ts'
import { unwatched, type Watch } from '../base/watch.ts'
import type { Edition } from '../kinds/report-kind.ts'
import type { AppWorld } from './app-ports.ts'

/** Which of the reports that a name means. */
export interface WhichReport {
  readonly edition?: Edition
}

/** What can be done with archived reports. Names are as `CapsuleStore.find` takes them. */
export interface ArchiveFace {
  readonly list: (store: CapsuleStore, filter?: CapsuleFilter) => Promise<Outcome<CapsuleList>>
  readonly show: (store: CapsuleStore, name: string, which?: WhichReport) => Promise<Outcome<KnownCapsule>>
  /** Keeps a report that was made, once its files are where they belong. */
  readonly keep: (store: CapsuleStore, capsule: CapsuleDraft) => Promise<Outcome<ArchivedCapsule>>
  /** Makes a report again from its capsule alone, and compares it byte for byte with what was issued. */
  readonly reissue: (
    store: CapsuleStore,
    name: string,
    which?: WhichReport & { readonly watch?: Watch },
  ) => Promise<Outcome<Reissue>>
  readonly compare: (
    store: CapsuleStore,
    names: readonly [before: string, after: string],
    which?: WhichReport,
  ) => Promise<Outcome<Comparison>>
  /** One zip; `forPublic` holds only what may be published, and is of the public edition. */
  readonly export: (
    store: CapsuleStore,
    name: string,
    how?: WhichReport & { readonly forPublic?: boolean },
  ) => Promise<Outcome<OutputFile>>
  readonly import: (
    store: CapsuleStore,
    file: PackageFile,
  ) => Promise<Outcome<{ readonly id: string; readonly isNew: boolean }>>
  readonly inspect: (store: CapsuleStore) => Promise<Inspection>
}

export function archiveFace({ kinds, ports: given }: AppWorld): ArchiveFace {
  const { sha256, run } = given
  const watched = (watch: Watch = unwatched) => ({ ...given, watch })
  return {
    list: (store, filter = {}) => store.list(filter),
    show: (store, name, { edition } = {}) => store.find(name, edition),
    keep: (store, capsule) => store.keep(capsule),
    reissue: (store, name, { edition, watch } = {}) =>
      reissueReport(store, name, kinds, watched(watch), run.versions(), edition),
    compare: (store, names, { edition } = {}) => compareReports(store, names, kinds, watched(), edition),
    export: async (store, name, { edition, forPublic = false } = {}) => {
      if (!forPublic) return exportCapsule(store, name, edition)
      const isOther = edition === 'internal'
      return isOther
        ? failure([capsuleProblem('kapsul.not-public', { file: store.shownAs }, {})])
        : exportPublic(store, name, kinds, sha256)
    },
    import: (store, file) => importCapsule(store, file, kinds, given),
    inspect: store => store.inspect(),
  }
}
