import { execFileSync } from 'node:child_process'

/** Worker threads run the bundles in `dist/jobs`; a test run must not meet those of an earlier day. */
export function setup(): void {
  execFileSync(process.execPath, ['scripts/build.mjs'], { stdio: 'inherit' })
}
