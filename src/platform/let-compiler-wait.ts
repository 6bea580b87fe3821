import { setFlagsFromString } from 'node:v8'

/**
 * How V8 is told to wait ten times longer than it does by itself: in bytes of bytecode that ran of a function before it is
 * asked whether to compile it (V8 11, in Node 20), or in calls of a function before it is (V8 12, in Node 22).
 */
const patience: ReadonlyMap<string, string> = new Map([
  ['11', `--interrupt-budget=${10 * 66 * 1024}`],
  ['12', `--invocation-count-for-turbofan=${10 * 3000}`],
])

/**
 * Lets V8 wait longer before it compiles functions to fast machine code. A command runs most of its code a few times
 * only: compiling it takes more processor time than it saves, on cores that other threads of ours could use. What is
 * really hot is compiled a few milliseconds later. For the whole process, so that only a command asks for it.
 *
 * Only where it was measured to help (`bench/README.md`): from V8 13 on, one more compiler in between does as well.
 */
export function letCompilerWait(): void {
  for (const flag of patientFlags()) setFlagsFromString(flag)
}

/** The same as flags for a process that is about to start. */
export function patientFlags(): readonly string[] {
  const [version = ''] = process.versions.v8.split('.')
  const flag = patience.get(version)
  return flag === undefined ? [] : [flag]
}
