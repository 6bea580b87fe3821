import type { ReportResult } from '../../src/app/disk/report-result.ts'
import type { ArchivePort } from '../../src/ports/archive-port.ts'
import { FileInTheWay, type FilePort, type JobEnd } from '../../src/ports/ports.ts'
import type { BatchItem, BatchOptions } from '../../src/runs/batch.ts'
import { fingerprintInput } from '../../src/runs/fingerprint.ts'
import { folderRuns } from '../../src/runs/folder-runs.ts'
import { type BatchRun, type MakeReport, makeItem } from '../../src/runs/run-batch.ts'
import { keptPorts } from '../kept-ports.ts'

const { sha256, resources } = keptPorts()

export const item: BatchItem = { input: 'masuk/a.xlsx', folder: 'keluar/a' }
export const reportFile = 'keluar/a/jenis-1/Laporan.pdf'

export const batchOptions: BatchOptions = {
  ...{
    outputFolder: 'keluar',
    formats: ['pdf'],
    edition: 'publik',
    strict: false,
    overwrite: false,
    again: false,
    verify: false,
  },
  archiveFolder: null,
}

const problem = { code: 'uji.galat', severity: 'galat', place: { file: 'a' }, message: 'm', hint: 'h' } as const
const described = { kind: 'jenis', period: '1', title: 'Laporan', figures: null, summary: [] }

/** A disk in memory with one input, and a maker that writes one file, which holds the input in capitals. */
export class BatchWorld {
  readonly disk = new Map([[item.input, 'isi']])
  made = 0
  /** Who runs, when, and what is known of others who do. */
  runner: Pick<ArchivePort, 'clock' | 'owner' | 'lifeOf'> = {
    clock: () => '2026-11-24T08:15:30.000Z',
    owner: () => ({ host: 'komputer-a', process: 1, started: '1', token: 'a' }),
    lifeOf: async () => 'lives',
  }
  swept = 0

  readonly #files: FilePort = {
    read: async path => new TextEncoder().encode(this.disk.get(path)),
    kindOf: async path => {
      if (this.disk.has(path)) return 'file'
      return [...this.disk.keys()].some(name => name.startsWith(`${path}/`)) ? 'folder' : 'none'
    },
    sizeOf: async path => (this.disk.get(path) ?? '').length,
    stampOf: async path => path,
    list: async folder => {
      const inside = [...this.disk.keys()].filter(name => name.startsWith(`${folder}/`))
      return [...new Set(inside.map(name => name.slice(folder.length + 1).split('/')[0] ?? ''))].sort()
    },
    write: async (path, bytes) => {
      this.disk.set(path, new TextDecoder().decode(bytes))
    },
    place: async placed => {
      for (const { path, bytes, replaceable } of placed) {
        const present = this.disk.get(path)
        const isFree = present === undefined || replaceable === 'anything'
        const isKnown = typeof replaceable === 'function' && replaceable(new TextEncoder().encode(present))
        if (!isFree && !isKnown) throw new FileInTheWay(path)
        this.disk.set(path, new TextDecoder().decode(bytes))
      }
    },
  }

  /** As `createReport` does it. */
  readonly make: MakeReport = async (input, { overwrite, known = {}, verify }) => {
    const present = this.disk.get(reportFile)
    const isKnown = present !== undefined && known[reportFile] === sha256(new TextEncoder().encode(present))
    if (present !== undefined && !isKnown && !overwrite) return done({ status: 'blocked', problems: [problem] })
    if (this.disk.get(input) === 'salah') return done({ status: 'rejected', problems: [problem] })
    this.made += 1
    if (verify && this.disk.get(input) === 'beda') return done({ status: 'differs', problems: [problem] })
    const text = (this.disk.get(input) ?? '').toUpperCase()
    this.disk.set(reportFile, text)
    const bytes = new TextEncoder().encode(text)
    const made = { path: reportFile, bytes: bytes.length, sha256: sha256(bytes), pages: 1 }
    const file = { format: 'pdf', part: 'laporan', ...made } as const
    return done({ status: 'written', folder: 'keluar/a/jenis-1', files: [file] })
  }

  /** The same world with another text in a file, or without the file. */
  with(path: string, text: string | undefined): this {
    if (text === undefined) this.disk.delete(path)
    else this.disk.set(path, text)
    return this
  }

  batchRun(changed: Partial<BatchOptions> = {}, program = '1'): BatchRun {
    const sweep = async () => {
      this.swept += 1
    }
    const options = { ...batchOptions, ...changed }
    const { edition, overwrite } = options
    const ports = { files: this.#files, sha256, resources }
    const store = folderRuns({ edition, overwrite, longest: 600 }, { ...ports, sweep, archive: this.runner })
    return { options, store, fingerprint: input => fingerprintInput(input, { program, options, kinds: [] }, ports) }
  }

  /** One run over the one input: what became of it, and whether its report was made. */
  async run(changed: Partial<BatchOptions> = {}, make = this.make, version = '1'): Promise<string> {
    const { status, report } = await makeItem(item, make, this.batchRun(changed, version))
    return [status, ...report.problems.map(({ code }) => code)].join(' ')
  }
}

function done(result: Partial<ReportResult>): JobEnd {
  return { end: 'done', result: { ...described, folder: null, files: [], problems: [], ...result } }
}
