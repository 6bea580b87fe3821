import { archiveFor } from './archive/choose-archive.ts'
import { recallFrom } from './archiving/recall-reports.ts'
import { failure, type Outcome, success } from './base/outcome.ts'
import type { ProgressPort } from './base/ports.ts'
import type { Problem } from './base/problem.ts'
import type { ViewField } from './kinds/describe-view.ts'
import { type PresentValue, presentValue } from './kinds/present-value.ts'
import { kindProblem } from './kinds/problems.ts'
import { reportKinds } from './kinds/registry.ts'
import type { Edition } from './kinds/report-kind.ts'
import { type DescribedTemplates, describeTemplates } from './pipeline/describe-templates.ts'
import { dressWorld } from './pipeline/outside/draft-with-outside.ts'
import type { OutsideChoice } from './pipeline/outside/find-outside.ts'
import { prepareInput } from './pipeline/prepare-input.ts'
import { nodeArchive } from './platform/node-archive.ts'
import { nodePorts, silentProgress } from './platform/node-ports.ts'

/** Own templates lie where `OutsideChoice` says. */
export interface VariablesOptions extends OutsideChoice {
  /** Whose view the values are of; `publik` by default. */
  readonly edition?: Edition
  /** As `ReportOptions` has it. */
  readonly archiveFolder?: string | null
  readonly progress?: ProgressPort
}

/** A field of a view; `present` where an input was given, and is in a list that has items there. */
export interface DescribedField extends ViewField {
  readonly present?: PresentValue
}

export type DescribedVariables =
  | {
      /** `rejected`: the input has errors, so that no value is known. */
      readonly status: 'described' | 'rejected'
      readonly fields: readonly DescribedField[]
      readonly templates: DescribedTemplates
      readonly problems: readonly Problem[]
    }
  | { readonly status: 'unknown-kind'; readonly known: readonly string[] }
  /** A folder that was named is not there. */
  | { readonly status: 'no-folder'; readonly problems: readonly Problem[] }

/** All that the templates of a kind may see and call; with an input what the fields are in its report. */
export async function describeVariables(
  kindId: string,
  input?: string,
  options: VariablesOptions = {},
): Promise<DescribedVariables> {
  const kind = reportKinds.find(({ id }) => id === kindId)
  if (kind === undefined) return { status: 'unknown-kind', known: reportKinds.map(({ id }) => id) }
  const world = await dressWorld(input, options, reportKinds, nodePorts(silentProgress))
  if (!world.ok) return { status: 'no-folder', problems: world.problems }
  const described = await describeTemplates(kindId, world.value.ports.resources)
  const paths = new Map(world.value.outside.files.map(({ name, path }) => [name, path]))
  const partials = described.partials.map(partial => ({ ...partial, file: paths.get(partial.file) ?? partial.file }))
  const templates = { ...described, partials }
  const fields = kind.viewFields()
  if (input === undefined) return { status: 'described', fields, templates, problems: [] }
  const view = await viewOf(kindId, input, options)
  const { problems } = view
  if (!view.ok) return { status: 'rejected', fields, templates, problems }
  const withValues = fields.map(field => {
    const present = presentValue(view.value, field)
    return { ...field, ...(present !== undefined && { present }) }
  })
  return { status: 'described', fields: withValues, templates, problems }
}

/** All that the templates see of one input, and of the earlier reports that it takes up. */
async function viewOf(
  kindId: string,
  input: string,
  { edition = 'publik', archiveFolder, progress = silentProgress }: VariablesOptions,
): Promise<Outcome<unknown>> {
  const ports = nodePorts(progress)
  const archive = (await archiveFor(input, archiveFolder, nodeArchive))?.folder ?? null
  const recalled = archive === null ? {} : { recall: recallFrom(archive, nodeArchive, ports.sha256).recall }
  const prepared = await prepareInput({ input, edition, strict: false, ...recalled }, reportKinds, ports)
  progress.finish()
  if (!prepared.ok) return prepared
  const { kind, source, report } = prepared.value
  if (kind.id === kindId) return success(report.view, prepared.problems)
  return failure([kindProblem('kind.other', { file: source.file }, { found: kind.id, wanted: kindId })])
}
