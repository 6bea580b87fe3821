import { readdirSync } from 'node:fs'
import { nodeMachine } from '../src/cli/node-machine.ts'
import { runCli } from '../src/cli/run-cli.ts'
import { exitCodes } from '../src/cli/terminal.ts'

// Makes the report of every sample. The samples' own output is replaced, so that the command can be run again; they do not
// continue one another, so nothing is archived.
const folder = 'data/samples'
const workbooks = readdirSync(folder)
  .filter(name => name.endsWith('.xlsx') && !name.startsWith('~'))
  .sort()

const terminal = {
  out: (text: string) => process.stdout.write(text),
  err: (text: string) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY === true,
}

for (const [index, name] of workbooks.entries()) {
  terminal.out(`\n${index + 1}/${workbooks.length}  ${folder}/${name}\n\n`)
  const code = await runCli(['buat', `${folder}/${name}`, '--timpa', '--tanpa-arsip'], terminal, nodeMachine)
  if (code !== exitCodes.done) process.exitCode = code
}
