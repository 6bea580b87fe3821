import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

const biome = join('node_modules', '@biomejs', 'biome', 'bin', 'biome')

/** Files as the linter wants them: where lines break, and how imports are sorted, depends on the name of the kind. */
export function formatFiles(files: readonly string[]): void {
  const options = ['--write', '--vcs-enabled=false', '--files-ignore-unknown=true', '--no-errors-on-unmatched']
  execFileSync(process.execPath, [biome, 'check', ...options, ...files], { stdio: 'pipe' })
}
