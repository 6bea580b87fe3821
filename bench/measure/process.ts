import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import type { Measured } from './rounds.ts'

/** Tells at its end what a process took of processor and memory, its threads among it. */
const told = `data:text/javascript,process.on("exit",()=>{
  const {user,system}=process.cpuUsage();
  process.stderr.write("\\nTOOK "+(user+system)/1e6+" "+process.resourceUsage().maxRSS/1024+"\\n")})`.replaceAll(
  /\n\s*/g,
  '',
)

/** A whole process, from its start to its end. Undefined when it fails. */
export function runProcess(parameters: readonly string[]): Measured | undefined {
  const started = performance.now()
  const { status, stderr } = spawnSync(process.execPath, ['--import', told, ...parameters], { encoding: 'utf8' })
  const seconds = (performance.now() - started) / 1000
  if (status !== 0) return undefined
  const [, cpuSeconds, megabytes] = /TOOK (\S+) (\S+)/.exec(stderr) ?? []
  return { seconds, cpuSeconds: Number(cpuSeconds), megabytes: Number(megabytes) }
}

/** What a script measures of itself, in a process of its own. Undefined when it fails. */
export function runScript(script: string, ...parameters: readonly string[]): Measured | undefined {
  const { status, stdout } = spawnSync(process.execPath, [scriptFile(script), ...parameters], { encoding: 'utf8' })
  return status === 0 ? JSON.parse(stdout) : undefined
}

/** The built file of a script of this folder. */
export function scriptFile(script: string): string {
  return join('dist', 'bench', `${script}.js`)
}
