import { mkdirSync } from 'node:fs'
import { build } from 'esbuild'

/** Bundles a script of the tests, so that Node itself runs it; libraries stay where they are. */
export async function bundleScript(script: string, name: string): Promise<string> {
  const outfile = `dist/test/${name}.js`
  mkdirSync('dist/test', { recursive: true })
  const shared = { bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'warning' } as const
  await build({ ...shared, entryPoints: [script], outfile })
  return outfile
}
