import { readdirSync } from 'node:fs'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

const scripts = readdirSync('bench/peers').filter(name => name !== 'peer-folder.ts' && !name.endsWith('.d.ts'))

test.each(scripts)('%s runs a peer and loads nothing of ours', async script => {
  const { metafile } = await build({
    entryPoints: [`bench/peers/${script}`],
    ...{ bundle: true, format: 'esm', platform: 'node', packages: 'external', write: false, metafile: true },
    logLevel: 'silent',
  })
  const loaded = Object.keys(metafile.inputs)
  expect(loaded).toContain('bench/measure/rounds.ts')
  expect(loaded.filter(file => file.startsWith('src/'))).toEqual([])
})
