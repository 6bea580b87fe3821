import { readFile } from 'node:fs/promises'

/** Where `/proc` counts the ticks since the machine was started; the fields before it may hold blanks in brackets. */
const startField = 19

/**
 * When a process began, in whatever way the operating system counts; undefined where it ended. Systems without `/proc`
 * tell only whether there is one: `unknown`.
 */
export async function processStart(id: number): Promise<string | undefined> {
  const status = await readFile(`/proc/${id}/stat`, 'utf8').catch(() => undefined)
  if (status !== undefined) return status.slice(status.lastIndexOf(')') + 2).split(' ')[startField]
  try {
    process.kill(id, 0)
    return 'unknown'
  } catch (error) {
    const isForeign = error instanceof Error && 'code' in error && error.code === 'EPERM'
    return isForeign ? 'unknown' : undefined
  }
}
