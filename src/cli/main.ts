#!/usr/bin/env node
import { letCompilerWait } from '../platform/let-compiler-wait.ts'
import { nodeMachine } from './node-machine.ts'
import { runCli } from './run-cli.ts'

letCompilerWait()

for (const stream of [process.stdout, process.stderr]) stream.on('error', ignoreClosedPipe)

const terminal = {
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
}

process.exitCode = await runCli(process.argv.slice(2), terminal, nodeMachine)

/** Whoever reads the first lines only, as `head` does, ends neither a report on its way nor gets an error. */
function ignoreClosedPipe(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}
