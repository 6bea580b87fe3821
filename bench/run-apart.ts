import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

export interface Measured {
  readonly seconds: number
  /** Peak of the process. */
  readonly megabytes: number
}

const told =
  'data:text/javascript,process.on("exit",()=>process.stderr.write("\\nPEAK "+process.resourceUsage().maxRSS+"\\n"))'

/** A whole process, from its start to its end. Undefined when it fails. */
export function runProcess(parameters: readonly string[]): Measured | undefined {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', told, ...parameters], { encoding: 'utf8' })
  const seconds = (performance.now() - started) / 1000
  const [, kilobytes] = /PEAK (\d+)/.exec(stderr) ?? []
  return status === 0 ? { seconds, megabytes: Number(kilobytes) / 1024 } : undefined
}

/** What a task of `run-task.ts` measures of itself, in a process of its own. Undefined when it fails. */
export function runTask(name: string, file = ''): Measured | undefined {
  const script = join('dist', 'bench', 'run-task.js')
  const { status, stdout } = spawnSync(process.execPath, [script, name, file], { encoding: 'utf8' })
  return status === 0 ? JSON.parse(stdout) : undefined
}
