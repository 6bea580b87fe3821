import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Recommendation, SampleSources, SemesterFacts } from './sample-sources.ts'

async function readJson<T>(path: string): Promise<T> {
  return JSON.parse(await readFile(path, 'utf8')) as T
}

/** Read the committed facts and reference data below `dataFolder`; their shape is trusted, since they are ours. */
export async function readSampleSources(dataFolder: string): Promise<SampleSources> {
  const reference = (name: string) => join(dataFolder, 'reference', name)
  const facts = await readJson<SemesterFacts>(join(dataFolder, 'facts', 'semester-1-2023.json'))
  const rules = await readJson<{ recommendations: Recommendation[] }>(reference('recommendations-skm.json'))
  const { criteria } = await readJson<{ criteria: SampleSources['unsur'] }>(
    join(dataFolder, 'instruments', 'skm-2017.json'),
  )
  const { years } = await readJson<{ years: SampleSources['holidays'] }>(
    join(dataFolder, 'facts', 'national-holidays.json'),
  )
  return { facts, holidays: years, recommendations: rules.recommendations, unsur: criteria }
}
