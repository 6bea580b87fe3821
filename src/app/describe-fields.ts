import type { ViewField } from '../kinds/describe-view.ts'
import { type PresentValue, presentValue } from '../kinds/present-value.ts'
import { kindProblem } from '../kinds/problems.ts'
import type { ReportKind } from '../kinds/report-kind.ts'
import { type DescribedTemplates, describeTemplates } from '../pipeline/describe-templates.ts'
import { dressWorld } from '../pipeline/outside/draft-with-outside.ts'
import { nothingOutside } from '../pipeline/outside/outside.ts'
import { prepareInput } from '../pipeline/prepare-input.ts'
import { unwatched } from '../ports/watch.ts'
import { failure, type Outcome, success } from '../problems/outcome.ts'
import type { Problem } from '../problems/problem.ts'
import type { Input } from '../sources/input.ts'
import type { AppWorld } from './app-ports.ts'
import { recallFrom } from './archive/recall-reports.ts'
import type { ReadingOptions } from './report-options.ts'

/**
 * A field of a view. `present`: its value in the report of an input; absent without an input, and inside a list without items.
 */
export interface DescribedField extends ViewField {
  readonly present?: PresentValue
}

export interface DescribedFields {
  /** `rejected`: the input has errors, so that no value is known. */
  readonly status: 'described' | 'rejected'
  readonly fields: readonly DescribedField[]
  readonly templates: DescribedTemplates
  readonly problems: readonly Problem[]
}

/** All that the templates of a kind may see and call. With an input, also which values the fields have. */
export async function describeFields(
  kind: ReportKind,
  input: Input | undefined,
  options: ReadingOptions,
  world: AppWorld,
): Promise<DescribedFields> {
  const { outside = nothingOutside, watch = unwatched } = options
  const { ports } = dressWorld(outside, world.kinds, { ...world.ports, watch })
  const described = await describeTemplates(kind.id, ports.resources)
  const paths = new Map(outside.files.map(({ name, path }) => [name, path]))
  const partials = described.partials.map(partial => ({ ...partial, file: paths.get(partial.file) ?? partial.file }))
  const templates = { ...described, partials }
  const fields = kind.viewFields()
  if (input === undefined) return { status: 'described', fields, templates, problems: [] }
  const view = await viewOf(kind.id, input, options, world)
  const { problems } = view
  if (!view.ok) return { status: 'rejected', fields, templates, problems }
  const withValues = fields.map(field => {
    const present = presentValue(view.value, field)
    return { ...field, ...(present !== undefined && { present }) }
  })
  return { status: 'described', fields: withValues, templates, problems }
}

/** All that the templates see of one input, and of the earlier reports it draws on. */
async function viewOf(
  kindId: string,
  input: Input,
  { edition = 'publik', store, watch = unwatched }: ReadingOptions,
  { kinds, ports }: AppWorld,
): Promise<Outcome<unknown>> {
  const recalled = store === undefined ? {} : { recall: recallFrom(store).recall }
  const prepared = await prepareInput({ input, edition, strict: false, ...recalled }, kinds, { ...ports, watch })
  if (!prepared.ok) return prepared
  const { kind, source, report } = prepared.value
  if (kind.id === kindId) return success(report.view, prepared.problems)
  return failure([kindProblem('kind.other', { file: source.file }, { found: kind.id, wanted: kindId })])
}
