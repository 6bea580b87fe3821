import { z } from 'zod'
import { normaliseName } from '../../base/name-key.ts'
import type { ResourcePort } from '../../ports/ports.ts'
import { referenceFile } from '../../sources/load-reference.ts'
import { words } from './view-fields.ts'

const schema = z.strictObject({
  source: words,
  date: z.iso.date(),
  agencies: z.array(z.strictObject({ names: z.array(words).min(1), channels: z.array(words) })),
})

const load = referenceFile('official-channels', schema)

/** The channels that an agency is known by, beside those of the sheet Kanal Resmi. An archive from before the file has none. */
export async function channelsOfAgency(
  agency: string | undefined,
  resources: ResourcePort,
): Promise<readonly string[]> {
  if (agency === undefined || !(await resources.list('data/reference')).includes('official-channels.json')) return []
  const { agencies } = await load(resources)
  const wanted = normaliseName(agency)
  return agencies.filter(({ names }) => names.some(name => normaliseName(name) === wanted)).flatMap(one => one.channels)
}
