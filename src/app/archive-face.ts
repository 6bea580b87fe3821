import { capsuleProblem } from '../archive/capsule-problems.ts'
import type {
  ArchivedCapsule,
  CapsuleDraft,
  CapsuleFilter,
  CapsuleList,
  CapsuleStore,
  Inspection,
} from '../archive/capsule-store.ts'
import type { Comparison } from '../archive/compare/comparison.ts'
import type { KnownCapsule } from '../archive/known-capsule.ts'
import type { OutputFile } from '../base/output.ts'
import type { Edition } from '../kinds/report-kind.ts'
import { unwatched, type Watch } from '../ports/watch.ts'
import { failure, type Outcome } from '../problems/outcome.ts'
import type { AppWorld } from './app-ports.ts'
import { compareReports } from './archive/compare-reports.ts'
import { exportCapsule, exportPublic } from './archive/export-capsule.ts'
import { importCapsule, type PackageFile } from './archive/import-capsule.ts'
import { type Reissue, reissueReport } from './archive/reissue-report.ts'

/** Which report is meant where a name fits several. */
export interface WhichReport {
  readonly edition?: Edition
}

/** What can be done with archived reports. Names are those that `CapsuleStore.find` takes. */
export interface ArchiveFace {
  readonly list: (store: CapsuleStore, filter?: CapsuleFilter) => Promise<Outcome<CapsuleList>>
  readonly show: (store: CapsuleStore, name: string, which?: WhichReport) => Promise<Outcome<KnownCapsule>>
  /** Keeps a report that was made, once its files are where they belong. */
  readonly keep: (store: CapsuleStore, capsule: CapsuleDraft) => Promise<Outcome<ArchivedCapsule>>
  /** Makes a report again from nothing but its capsule, and compares it byte for byte with what was issued. */
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
  /** One zip. With `forPublic` it holds the public edition, and only what may be published. */
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
