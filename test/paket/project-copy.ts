import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

/** All that packages are made of. */
const copied = [
  ...['data', 'docs', 'scripts', 'src', 'templates', 'tsconfig.json'],
  ...['CHANGELOG.md', 'LICENSE', 'README.md', 'package-lock.json', 'package.json'],
]

/** A copy of the project that packages are made in: making one empties `dist/`, which other tests run. */
export class ProjectCopy {
  readonly folder = mkdtempSync(join(tmpdir(), 'laporan paket '))

  constructor() {
    for (const name of copied) cpSync(name, join(this.folder, name), { recursive: true })
    symlinkSync(resolve('node_modules'), join(this.folder, 'node_modules'))
  }

  /** A path in the copy. */
  at(...parts: readonly string[]): string {
    return join(this.folder, ...parts)
  }

  remove(): void {
    rmSync(this.folder, { recursive: true })
  }
}

/** Runs a program and gives what it printed; what it said is in the error when it fails. */
export function run(file: string, parameters: readonly string[], cwd: string, env: NodeJS.ProcessEnv): string {
  return execFileSync(file, parameters, { cwd, env, encoding: 'utf8', stdio: 'pipe', maxBuffer: 2 ** 26 })
}

/** The environment of who has Node and npm, and nothing of a test run. */
export const usualEnvironment = { PATH: process.env.PATH, HOME: process.env.HOME }
