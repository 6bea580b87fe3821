import { createDesk } from '../index.ts'
import { JobThread } from '../platform/job-thread.ts'
import { nodeArchiveDisk } from '../platform/node-archive-disk.ts'
import { nodePorts } from '../platform/node-ports.ts'
import { packageVersion } from '../platform/package-root.ts'
import { sweepTemporariesBelow } from '../platform/temporary-files.ts'
import type { BatchMachine } from '../runs/create-reports.ts'

/** What makes many reports on this machine: threads of their own, each with the whole program. */
export function nodeBatch(): BatchMachine {
  return {
    desk: createDesk(),
    resources: nodePorts().resources,
    version: packageVersion(),
    startMaker: limits => {
      const thread = new JobThread('make-report', limits)
      return { make: (input, options) => thread.run({ input, options }), close: () => thread.close() }
    },
    sweep: folder => sweepTemporariesBelow(folder, nodeArchiveDisk),
  }
}
