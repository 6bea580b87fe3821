import { privacyRules } from '../audit/privacy-rules.ts'
import type { AuditRule } from '../audit/rule.ts'
import { canonicalJson } from '../base/canonical-json.ts'
import { carryOrigins } from '../base/origin/origin.ts'
import type { SourceData } from '../base/source-data.ts'
import type { Instrument } from '../instrument/instrument.ts'
import { maskText } from '../privacy/mask-personal-data.ts'
import { knowsNothing, type PrivacyKnowledge } from '../privacy/privacy-knowledge.ts'
import { listPieces, searchTexts } from '../privacy/searched-texts.ts'
import { failure, ProblemLog, success } from '../problems/outcome.ts'
import type { Problem } from '../problems/problem.ts'
import type { ReferenceData, ReferenceLoaders } from '../sources/load-reference.ts'
import { placeOfSheet, type Source } from '../sources/source.ts'
import { freeTexts } from '../workbook/free-texts.ts'
import { todaysManner } from '../workbook/manner.ts'
import { type ReadFacts, readWorkbook } from '../workbook/read-workbook.ts'
import { findSheet } from '../workbook/sheets/find-sheets.ts'
import type { EarlierReport, Joined } from './earlier-report.ts'
import { readingOf, referenceOf, referenceOfToday, settleReference } from './parts/instruments-in-use.ts'
import { privacyOf } from './parts/privacy-of.ts'
import { publicationRows, withSharedSheets } from './parts/publication-sheets.ts'
import { kindProblem } from './problems.ts'
import { publicView } from './public-view.ts'
import type { KindDefinition, Prepared, PreparedReport, PrepareRequest, ReportWorkbook } from './report-kind.ts'

/** Data of the program that only some inputs need. */
export interface LoadMore {
  readonly tables: () => Promise<readonly Instrument[]>
  /** The channels that an agency is known by. */
  readonly channelsOf: (agency: string | undefined) => Promise<readonly string[]>
}

/**
 * Reads, checks, scores, audits and composes one input. An input with errors is audited too, as far as it could be read,
 * so that everything is told at once; it makes no report.
 */
export async function prepareReport<
  Loaders extends ReferenceLoaders,
  W extends ReportWorkbook,
  Input,
  Scores,
  Audited,
  View,
>(
  definition: KindDefinition<Loaders, W, Input, Scores, Audited, View>,
  data: ReferenceData<Loaders>,
  source: Source,
  request: PrepareRequest,
  { tables, channelsOf }: LoadMore,
): Promise<Prepared> {
  const log = new ProblemLog()
  const { manner = todaysManner } = request
  const { report: facts } = definition.workbook(referenceOfToday<Loaders>(data))
  const reading = readingOf(data, definition)
  const { value: stated, clean } = log.watch(() => referenceOf<Loaders>(data, source, facts, manner, log, reading))
  const workbook = definition.workbook(stated)
  const read = readWorkbook(source, withSharedSheets(workbook, reading), log, manner)
  const settings = read.report as ReadFacts<typeof facts.columns>
  // Beside an instrument with errors nobody can say what fits it.
  const reference = await settleReference(stated, tables, settings, clean ? log : new ProblemLog())
  const checked = definition.check(read, reference, log, manner)
  if (checked === undefined) return { ...failure([...log.problems, notAudited(source)]), assets: [] }
  const { input, taken } = await takeUp(definition, checked, request)
  const assets = definition.assets(input)
  const photos = definition.photos?.(input, request.edition) ?? []
  const loaded = request.loadPhotos && photos.length > 0 ? log.take(await request.loadPhotos(photos)) : undefined
  const printed = loaded ?? new Set<string>()
  const scores = definition.score(input, reference)
  const texts = freeTexts(read, workbook)
  const known = { ...definition.namesOf(input), channels: await channelsOf(definition.identify(input).agency) }
  const knowledge = privacyOf(known, publicationRows(read), texts, log)
  const searched = searchTexts(texts, knowledge)
  const audited = definition.audited(input, scores, reference)
  const audit = [
    ...definition.rules.flatMap(rule => findingsOf(rule, audited, log.hasErrors)),
    ...privacyRules.flatMap(rule => rule.find({ texts: searched })),
  ]
  const findings = request.recordedFindings ?? maskNames([...log.problems, ...audit], knowledge)
  if (log.hasErrors) return { ...failure(findings), assets }
  const full = definition.compose(input, scores, findings, reference, { ...request, photos: printed })
  const composed =
    request.edition === 'internal' ? full : publicView(full as object, definition.inOffice, knowledge, request)
  const view = definition.view.parse(composed)
  const report: PreparedReport = {
    identity: definition.identify(input),
    input,
    view,
    ...(request.traced === true && { originOf: carryOrigins(composed, view) }),
    data: request.edition === 'internal' ? inputData(definition.id, input) : publicData(definition.id, view),
    assets,
    photos: photos.filter(({ id }) => printed.has(id)),
    figures: definition.figures(scores),
    summary: definition.summarise(scores),
    findings,
    masked: () => listPieces(searched),
    taken,
    recommended: () => definition.recommends?.(scores, reference) ?? [],
  }
  return { ...success(report, findings), assets }
}

/** Without the sheet Laporan there is no day, and no year, to hold anything against. */
function notAudited(source: Source): Problem {
  const sheet = findSheet(source, 'Laporan')
  return kindProblem('kind.not-audited', sheet === undefined ? { file: source.file } : placeOfSheet(sheet), {})
}

/** What a rule finds; beside rows with errors, what rests on many rows says that some of them are missing. */
function findingsOf<Audited>(rule: AuditRule<Audited>, audited: Audited, isPartial: boolean): readonly Problem[] {
  const found = rule.find(audited)
  if (!isPartial || rule.restsOn !== 'rows') return found
  return found.map(problem => ({ ...problem, message: `${problem.message} ${withoutBrokenRows}` }))
}

const withoutBrokenRows = '(Dihitung tanpa baris yang masih salah; periksa lagi sesudah diperbaiki.)'

function inputData(kind: string, input: unknown): SourceData {
  const description = 'Data masukan laporan ini sesudah diperiksa.'
  return { name: 'data.json', description, text: () => canonicalJson({ kind, input }) }
}

/** The view is masked already, and says nothing that the pages do not say. */
function publicData(kind: string, view: unknown): SourceData {
  const description = 'Data yang disajikan laporan ini, tanpa data pribadi.'
  return { name: 'data.json', description, text: () => canonicalJson({ kind, view }) }
}

/** The input with what earlier reports said, as far as somebody recalls them. */
async function takeUp<Input>(
  {
    id,
    identify,
    chain,
  }: Pick<KindDefinition<ReferenceLoaders, ReportWorkbook, Input, never, never, never>, 'id' | 'identify' | 'chain'>,
  input: Input,
  { recall }: PrepareRequest,
): Promise<Joined<Input>> {
  if (chain === undefined || recall === undefined) return { input, taken: [] }
  const { period, unit } = identify(input)
  const earlier: EarlierReport[] = []
  // One after the other: whoever records the answers keeps them in the order in which they came.
  for (const { kind = id, ...want } of chain.wants(input))
    earlier.push(...(await recall({ kind, unit, before: period, ...want, ...(kind !== id && { isOtherKind: true }) })))
  return chain.join(input, earlier)
}

function maskNames(problems: readonly Problem[], { names, employers }: PrivacyKnowledge): readonly Problem[] {
  const mask = (sentence: string) => maskText(sentence, { ...knowsNothing, names, employers })
  return problems.map(problem => ({ ...problem, message: mask(problem.message), hint: mask(problem.hint) }))
}
