import { privacyRules } from '../audit/privacy-rules.ts'
import { loadGradeTables } from '../instrument/instrument-series.ts'
import type { ResourcePort } from '../ports/ports.ts'
import { andThen, success } from '../problems/outcome.ts'
import { loadReference, type ReferenceLoaders } from '../sources/load-reference.ts'
import type { Example } from '../workbook/invented-rows.ts'
import { identifyArchived, publicInput } from './archived-input.ts'
import { describeView } from './describe-view.ts'
import { readingOf, referenceOfToday } from './parts/instruments-in-use.ts'
import { channelsOfAgency, withSharedSheets } from './parts/publication-sheets.ts'
import { prepareReport } from './prepare-report.ts'
import type { KindDefinition, ReportKind, ReportWorkbook } from './report-kind.ts'

/**
 * Turns a definition into a kind. The composed view is checked against its own schema here: templates cannot notice a
 * missing value, so a view that does not fit is our own failure and throws.
 */
export function defineKind<Loaders extends ReferenceLoaders, W extends ReportWorkbook, Input, Scores, Audited, View>(
  definition: KindDefinition<Loaders, W, Input, Scores, Audited, View>,
): ReportKind {
  const { id, title, tally, recommends } = definition
  const load = (resources: ResourcePort) => loadReference(definition.reference, resources)
  const loadOfToday = async (resources: ResourcePort) => referenceOfToday<Loaders>(await load(resources))
  const prepare: ReportKind['prepare'] = async (source, request, resources) => {
    const more = {
      tables: () => loadGradeTables(resources),
      channelsOf: (agency: string | undefined) => channelsOfAgency(agency, resources),
    }
    return prepareReport(definition, await load(resources), source, request, more)
  }
  return {
    id,
    title,
    ...(tally && {
      tally: async (file, resources) => tally(file, await loadOfToday(resources)),
    }),
    ...(recommends && {
      recommends: async (source, resources, reading) => {
        const prepared = await prepare(source, { edition: 'internal', ...reading }, resources)
        return andThen(prepared, ({ recommended }) => success(recommended()))
      },
    }),
    reportsRounds: definition.reportsRounds ?? false,
    workbook: async resources => {
      const data = await load(resources)
      return withSharedSheets(definition.workbook(referenceOfToday<Loaders>(data)), readingOf(data, definition))
    },
    example: definition.example as Example,
    rules: [...definition.rules, ...privacyRules].map(({ code }) => code),
    identifyArchived: input => identifyArchived(definition, input),
    publicInput: input => publicInput(definition, input),
    compare: definition.compare ?? (() => []),
    figureWords: definition.figureWords ?? new Map(),
    viewFields: () => describeView(definition.view),
    unitViews: view => definition.unitViews?.(view as View) ?? {},
    prepare,
  }
}
