// The package as other programs import it: the face (`app`) put together with all kinds and with this machine. Types and
// functions that a caller needs go out from here; nothing inside the program imports it but threads and the command line.

import { type App, createApp as createAppOf } from './app/app.ts'
import type { Desk } from './app/disk/desk.ts'
import { reportKinds } from './kinds/registry.ts'
import { nodeArchive } from './platform/node-archive.ts'
import { nodeFiles } from './platform/node-files.ts'
import { nodePorts } from './platform/node-ports.ts'
import type { JobPort, Ports } from './ports/ports.ts'

export type { App, KindLabel } from './app/app.ts'
export type { ArchiveFace } from './app/archive-face.ts'
export { type CheckOptions, checkReport } from './app/disk/check-report.ts'
export { type CreateOptions, createReport } from './app/disk/create-report.ts'
export type { Desk } from './app/disk/desk.ts'
export { openInput } from './app/disk/open-input.ts'
export type { ReportResult, WrittenFile } from './app/disk/report-result.ts'
export { type VerifyFileOptions, verifyFile } from './app/disk/verify-file.ts'
export { type ExampleResult, writeExample } from './app/disk/write-workbooks.ts'
export type { MadeFile, MadeReport, ReportFacts, TriedReport } from './app/make-report.ts'
export type { Destination, MakeOptions, ReadingOptions, ReportOptions } from './app/report-options.ts'
export type { FinishedFile, VerifyOptions, VerifyResult } from './app/verify-report.ts'
export type { CapsuleStore } from './archive/capsule-store.ts'
export { folderStore } from './archive/folder/folder-store.ts'
export { type Format, formats, type ReportPart, reportParts } from './base/output.ts'
export type { Edition } from './kinds/report-kind.ts'
export type { Step, Watch } from './ports/watch.ts'
export type { Place, Problem } from './problems/problem.ts'
export type { Input } from './sources/input.ts'

/** The program on this machine, with all kinds of report: bytes in, files in memory out. */
export function createApp(jobs?: JobPort): App {
  return appWith(nodePorts(jobs))
}

function appWith(ports: Ports): App {
  return createAppOf({ ...ports, run: nodeArchive }, reportKinds)
}

/** The same at the disk of this machine: inputs by their paths, files placed in folders, archives that are folders. */
export function createDesk(jobs?: JobPort): Desk {
  const ports = nodePorts(jobs)
  return { app: appWith(ports), files: nodeFiles, archive: nodeArchive, sha256: ports.sha256 }
}
