import { type DraftWithOutside, draftWithOutside, dressWorld } from '../pipeline/outside/draft-with-outside.ts'
import { nothingOutside } from '../pipeline/outside/outside.ts'
import type { ReportRequest } from '../pipeline/report-request.ts'
import type { Ports } from '../ports/ports.ts'
import { unwatched } from '../ports/watch.ts'
import type { Input } from '../sources/input.ts'
import type { AppWorld } from './app-ports.ts'
import { type RecordedRecall, recallFrom } from './archive/recall-reports.ts'
import { type RecordedResources, recordResources } from './archive/record-resources.ts'
import type { ReadingOptions } from './report-options.ts'

/** A draft, and what was read for it: resources, and earlier reports. */
export interface DraftedInput extends DraftWithOutside {
  readonly ports: Ports
  readonly taken: RecordedResources['read']
  readonly recalled: Pick<RecordedRecall, 'recalled' | 'problems'>
}

const nothingRecalled = { recall: async () => [], recalled: () => [], problems: () => [] }

/** From an input to its draft. All functions that read an input come through here. */
export async function draftInput(
  input: Input,
  { edition = 'publik', outside = nothingOutside, store, watch = unwatched }: ReadingOptions,
  asked: Omit<ReportRequest, 'input' | 'edition' | 'recall'>,
  { kinds, ports: given }: AppWorld,
): Promise<DraftedInput> {
  const world = dressWorld(outside, kinds, { ...given, watch })
  const { resources, read: taken } = recordResources(world.ports.resources)
  const ports = { ...world.ports, resources }
  const { recall, ...recalled } = store === undefined ? nothingRecalled : recallFrom(store)
  const request = { ...asked, input, edition, recall }
  return { ...(await draftWithOutside(request, kinds, ports, world)), ports, taken, recalled }
}
