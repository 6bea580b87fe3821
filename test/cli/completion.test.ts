import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { describeTree, everyCommand } from '../../src/cli/completion/command-tree.ts'
import { nodeMachine } from '../../src/cli/node-machine.ts'
import { buildProgram } from '../../src/cli/program.ts'
import { reportKinds } from '../../src/kinds/registry.ts'
import { runInMemory } from './run-in-memory.ts'

const terminal = { out: () => {}, err: () => {}, isTerminal: false }
const kinds = reportKinds.map(({ id }) => id)
const tree = describeTree(
  buildProgram(terminal, nodeMachine, () => {}),
  kinds,
)

let folder: string
let script: string

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-pelengkapan-'))
  mkdirSync(join(folder, 'Folder Lain'))
  writeFileSync(join(folder, 'Data SKM.xlsx'), '')
  script = join(folder, 'laporan.bash')
  writeFileSync(script, (await runInMemory('pelengkapan', 'bash')).out)
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** What bash itself offers at the end of the words, by the function that the script registers. */
function offered(...words: readonly string[]): readonly string[] {
  const run = `
    source "$1"; shift
    [[ $(complete -p laporan) == *'-F _laporan laporan' ]] || exit 9
    COMP_WORDS=("$@"); COMP_CWORD=$(( $# - 1 ))
    _laporan laporan
    printf '%s\\n' "\${COMPREPLY[@]}"`
  const said = execFileSync('bash', ['--norc', '-c', run, 'bash', script, ...words], { cwd: folder, encoding: 'utf8' })
  return said.split('\n').filter(word => word !== '')
}

describe('bash', () => {
  test('offers all commands of the program, and those below one', () => {
    expect(offered('laporan', '')).toEqual(tree.commands.map(({ path }) => path[0]))
    expect(offered('laporan', 'pe')).toEqual(['periksa', 'pelengkapan'])
    expect(offered('laporan', 'arsip', 'ba')).toEqual(['bandingkan'])
  })

  test.each(everyCommand(tree))('offers the options of laporan $path, wherever they stand', ({ path, options }) => {
    const names = options.flatMap(option => option.names)
    expect(offered('laporan', ...path, '-')).toEqual(names)
    if (path.length > 0) expect(offered('laporan', ...path, 'masukan', '-')).toEqual(names)
  })

  test('offers the values of an option, apart and joined, one and several', () => {
    expect(offered('laporan', 'buat', '--edisi', '')).toEqual(['publik', 'internal'])
    expect(offered('laporan', 'buat', '--edisi', '=', 'in')).toEqual(['internal'])
    expect(offered('laporan', 'buat', '--edisi', '=')).toEqual(['publik', 'internal'])
    expect(offered('laporan', 'buat', '--format', 'pdf,d')).toEqual(['pdf,docx'])
    expect(offered('laporan', 'arsip', 'daftar', '--jenis', '')).toEqual(kinds)
  })

  test('offers the kinds where one is wanted, and there alone', () => {
    expect(offered('laporan', 'contoh', '')).toEqual(kinds)
    expect(offered('laporan', 'contoh', '--timpa', 'mon')).toEqual(['monev-skm'])
    expect(offered('laporan', 'contoh', 'monev-skm', '')).toEqual([])
    expect(offered('laporan', 'variabel', '--edisi', 'publik', '')).toEqual(kinds)
  })

  test('leaves files to the shell, and runs nothing of what stands on the line', () => {
    expect(offered('laporan', 'buat', '')).toEqual([])
    expect(offered('laporan', 'buat', `$(touch "${folder}/jejak")`, '--ed')).toEqual(['--edisi'])
    expect(execFileSync('ls', [folder], { encoding: 'utf8' })).not.toContain('jejak')
  })
})

test.each(['zsh', 'fish'])('%s is told every command, option and kind', async shell => {
  const { code, out } = await runInMemory('pelengkapan', shell)
  expect(code).toBe(0)
  for (const { path, description, options } of everyCommand(tree)) {
    if (path.length > 0) expect(out).toContain(description)
    for (const { names, description: words } of options) {
      for (const name of names) expect(out).toContain(shell === 'fish' ? name.replace(/^--?/, '') : name)
      expect(out.replaceAll('\\', '')).toContain(words)
    }
  }
  for (const kind of kinds) expect(out).toContain(kind)
})

test('what may stand for a value is known of every option and input', () => {
  const program = buildProgram(terminal, nodeMachine, () => {})
  program.command('percobaan').argument('<sesuatu-yang-baru>', '')
  expect(() => describeTree(program, kinds)).toThrow('<sesuatu-yang-baru>')
})

test('a shell that is not known is wrong use, in Indonesian', async () => {
  const { code, err } = await runInMemory('pelengkapan', 'tcsh')
  expect(code).toBe(2)
  expect(err).toContain('Nilai "tcsh" untuk <shell> tidak dapat dipakai. Yang dikenal: bash, zsh, fish.')
})
