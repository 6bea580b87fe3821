import { companionDocuments, unitDocuments } from '../base/output.ts'
import type { ResourcePort } from '../ports/ports.ts'

/** The templates that a kind may use: source by name (`sampul`), with the file each stands in. */
export type Templates = ReadonlyMap<string, TemplateSource>

export interface TemplateSource {
  readonly file: string
  readonly source: string
}

/** Name of the template that includes all others of a report. */
export const rootTemplate = 'laporan'

/** Templates that are filled by themselves, and included by none: that of the report, and those of its companions. */
export const rootTemplates: readonly string[] = [rootTemplate, ...companionDocuments, ...unitDocuments]

/** Loads `templates/shared/` and the folder of a kind; one of the kind's stands in for a shared one of that name. */
export async function loadTemplates(kindId: string, resources: ResourcePort): Promise<Templates> {
  const templates = new Map<string, TemplateSource>()
  for (const folder of ['templates/shared', `templates/${kindId}`]) {
    for (const name of await resources.list(folder)) {
      if (!name.endsWith('.hbs')) continue
      const file = `${folder}/${name}`
      templates.set(name.slice(0, -4), { file, source: new TextDecoder().decode(await resources.read(file)) })
    }
  }
  return templates
}
