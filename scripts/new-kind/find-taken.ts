import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { KindNames } from './name-kind.ts'

/** Where a kind, its templates, its tests or its instruments would fall upon others: the first such place. */
export function findTaken({ id }: KindNames): string | undefined {
  const folders = ['src/kinds', 'templates', 'test/kinds'].map(folder => join(folder, id))
  const series = new RegExp(`^${id}-\\d{4}\\.json$`)
  const instruments = readdirSync(join('data', 'instruments')).filter(name => series.test(name))
  const others = instruments.map(name => join('data', 'instruments', name))
  return [...folders, ...others].find(path => existsSync(path))
}
