import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'

// The program as it is installed: what a bundle leaves out is missed here, and by no test that runs the source.

const program = resolve('dist/laporan.js')
const input = 'Januari.json'

let folder: string

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'laporan-jadi-'))
  cpSync('test/kinds/spkp-spak/cases/satu-responden-bulan-pertama/input.json', join(folder, input))
})

afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Runs the program in a folder of its own; `isHeard` false closes its output before it says anything. */
function run(
  parameters: readonly string[],
  isHeard = true,
): Promise<{ readonly code: number | null; readonly text: string }> {
  const child = spawn(process.execPath, [program, ...parameters], {
    cwd: folder,
    env: { ...process.env, HOME: folder },
  })
  let text = ''
  child.stdout.on('data', data => {
    text += data
  })
  child.stderr.on('data', data => {
    text += data
  })
  if (!isHeard) child.stdout.destroy()
  return new Promise(done => child.on('close', code => done({ code, text })))
}

test('makes a report, reads it back, and makes it again from the archive', async () => {
  expect(await run(['buat', input, '--cocokkan'])).toMatchObject({ code: 0 })
  const [report = ''] = readdirSync(join(folder, 'output'))
  const files = readdirSync(join(folder, 'output', report)).filter(name => /\.(pdf|docx)$/.test(name))
  expect(files).toHaveLength(2)
  for (const name of files) {
    const { code, text } = await run(['cocokkan', join('output', report, name), '--masukan', input])
    expect(text).toContain('sesuai dengan')
    expect(code).toBe(0)
  }
  const again = await run(['arsip', 'ulang', 'spkp-spak'])
  expect(again.text).toContain('Identik.')
  expect(again.code).toBe(0)
})

test('output that nobody reads is no error', async () => {
  const { code, text } = await run(['--help'], false)
  expect(text).toBe('')
  expect(code).toBe(0)
})
