// `npm run test:update -- monev-skm`: writes the expected files of the golden cases of one kind anew; of all without a name.
import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync } from 'node:fs'

const [kind] = process.argv.slice(2)
if (kind !== undefined && !existsSync(`test/kinds/${kind}/cases`)) {
  const known = readdirSync('test/kinds').filter(name => existsSync(`test/kinds/${name}/cases`))
  console.error(`No golden cases of "${kind}". There are those of ${known.join(', ')}.`)
  process.exit(2)
}
const only = kind === undefined ? [] : ['--testNamePattern', `^${kind} `]
const parameters = ['node_modules/vitest/vitest.mjs', 'run', 'test/kinds/conformance.test.ts', ...only]
const env = { ...process.env, UPDATE_GOLDEN: '1' }
process.exitCode = spawnSync(process.execPath, parameters, { env, stdio: 'inherit' }).status ?? 1
