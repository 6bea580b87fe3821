// Completion of command lines. The program as commander has it comes in; a script for bash, zsh or fish goes out.

import { type Command, InvalidArgumentError } from 'commander'
import type { Desk } from '../../app/disk/desk.ts'
import type { Machine } from '../machine.ts'
import { type ExitCode, exitCodes, type Terminal } from '../terminal.ts'

const examples = `
Contoh:
  laporan pelengkapan bash > ~/.local/share/bash-completion/completions/laporan
  laporan pelengkapan zsh > "\${fpath[1]}/_laporan"
  laporan pelengkapan fish > ~/.config/fish/completions/laporan.fish

Sesudah itu buka terminal baru; tombol Tab melengkapi perintah, pilihan, jenis laporan, dan nama berkas.`

const shells = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof shells)[number]

/** `pelengkapan`: writes what a shell needs to complete command lines of this program. */
export function addCompletionCommand(
  command: Command,
  program: Command,
  terminal: Terminal,
  machine: Machine,
  end: (code: ExitCode) => void,
): void {
  command
    .argument('<shell>', shells.join(', '), parseShell)
    .addHelpText('after', examples)
    .action(async (shell: Shell) => {
      terminal.out(await completionOf(shell, program, await machine.desk()))
      end(exitCodes.done)
    })
}

async function completionOf(shell: Shell, program: Command, { app }: Desk): Promise<string> {
  const { describeTree } = await import('./command-tree.ts')
  const kinds = app.kinds.map(({ id }) => id)
  const tree = describeTree(program, kinds)
  if (shell === 'bash') return (await import('./bash.ts')).bashCompletion(tree)
  if (shell === 'zsh') return (await import('./zsh.ts')).zshCompletion(tree)
  return (await import('./fish.ts')).fishCompletion(tree)
}

function parseShell(text: string): Shell {
  const shell = shells.find(known => known === text.trim().toLowerCase())
  if (shell !== undefined) return shell
  throw new InvalidArgumentError(`Yang dikenal: ${shells.join(', ')}.`)
}
