import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadTheme } from '../../src/theme/load-theme.ts'
import { settings } from '../render/default-theme.ts'
import { withThemes } from './themes.ts'

/** Names of all settings, those inside others too. */
function namesIn(section: object): readonly string[] {
  return Object.entries(section).flatMap(([name, value]) =>
    typeof value === 'object' && !Array.isArray(value) ? [name, ...namesIn(value)] : [name],
  )
}

test('the guide names every setting', () => {
  const guide = readFileSync('docs/tema.md', 'utf8')
  expect(namesIn(settings).filter(name => !guide.includes(`\`${name}\``))).toEqual([])
})

test('the example of the guide is a theme', async () => {
  const [, example = ''] = /```json\n(.*?)```/s.exec(readFileSync('docs/tema.md', 'utf8')) ?? []
  const loaded = await loadTheme('Badan Contoh Nasional', withThemes({ 'badan-contoh.json': example }))
  expect(loaded.problems).toEqual([])
  expect(loaded.ok && loaded.value.settings.ukuran.isi).toBe(12)
})
