import { mkdirSync } from 'node:fs'
import { build } from 'esbuild'

/** Apart from the program, whose files a run looks at. Libraries are found from here too. */
const folder = 'node_modules/.cache/laporan-uji-skrip'

/** Bundles a script of the tests, so that Node itself runs it; libraries stay where they are. */
export async function bundleScript(script: string, name: string): Promise<string> {
  const outfile = `${folder}/${name}.js`
  mkdirSync(folder, { recursive: true })
  const shared = { bundle: true, format: 'esm', platform: 'node', packages: 'external', logLevel: 'warning' } as const
  await build({ ...shared, entryPoints: [script], outfile })
  return outfile
}
