import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'

/** As `nodeFiles.write` names what it has not finished yet. */
const temporaryName = /^\..*\.(\d+)\.tmp$/s

/** Takes away what processes that are no more left half written in a folder and in those inside it. */
export async function sweepTemporary(folder: string): Promise<void> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true }).catch(() => [])
  for (const { name, parentPath } of entries) {
    const [, pid] = temporaryName.exec(name) ?? []
    if (pid !== undefined && !isRunning(Number(pid))) await rm(join(parentPath, name), { force: true })
  }
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of somebody else, which we may not ask, is running.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}
