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

/** A program of the system, from its start to its end, with what it starts. Undefined when it fails or GNU time is not there. */
export function runProgram(program: string, parameters: readonly string[]): Measured | undefined {
  const started = performance.now()
  const { status, stderr } = spawnSync('/usr/bin/time', ['--format=TOOK %U %S %M', program, ...parameters], {
    encoding: 'utf8',
  })
  const seconds = (performance.now() - started) / 1000
  const [, user, system, kilobytes] = /TOOK (\S+) (\S+) (\S+)\s*$/.exec(stderr ?? '') ?? []
  if (status !== 0 || user === undefined) return undefined
  return { seconds, cpuSeconds: Number(user) + Number(system), megabytes: Number(kilobytes) / 1024 }
}

/** Whether the system has a program, and GNU time to measure it by. */
export function hasProgram(program: string): boolean {
  const { status } = spawnSync('/usr/bin/time', ['--quiet', program, '--version'], { stdio: 'ignore' })
  return status === 0
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
