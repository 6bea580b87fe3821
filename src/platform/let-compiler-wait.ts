import { setFlagsFromString } from 'node:v8'

/** Ten times what V8 11 runs of a function, in bytes of bytecode, before it asks whether to compile it to machine code. */
const patience = 10 * 66 * 1024

/**
 * Lets V8 wait longer before it compiles functions to fast machine code. A command runs most of its code a few times
 * only: compiling it takes more processor time than it saves, on cores that other threads of ours could use. What is
 * really hot is compiled a few milliseconds later. For the whole process, so that only a command asks for it.
 *
 * Only V8 11, which comes with Node 20, was measured (`bench/README.md`); later ones have one more compiler in between
 * and are left as they are.
 */
export function letCompilerWait(): void {
  if (process.versions.v8.startsWith('11.')) setFlagsFromString(`--interrupt-budget=${patience}`)
}
