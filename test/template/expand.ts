import type { Assets, ReportDocument } from '../../src/document/document.ts'
import { andThen, type Outcome, success } from '../../src/problems/outcome.ts'
import { formatPlace } from '../../src/problems/problem.ts'
import { expandTemplate } from '../../src/template/expand-template.ts'
import { readMarkup } from '../../src/template/markup/read-markup.ts'

/** Fills a root template, and the partials it may call, with a view. */
export function expand(
  source: string,
  view: unknown = {},
  partials: Readonly<Record<string, string>> = {},
): Outcome<string> {
  const sources = Object.entries({ laporan: source, ...partials })
  const templates = new Map(sources.map(([name, text]) => [name, { file: `${name}.hbs`, source: text }]))
  return expandTemplate('uji', templates, view)
}

/** What `{{…}}` writes for a value. Line numbers for problems are taken out. */
export function written(source: string, view: unknown = {}): string {
  const outcome = expand(source, view)
  if (!outcome.ok) throw new Error(problemsOf(outcome).join('\n'))
  return outcome.value.replace(/<\?at .*?\?>/g, '')
}

/** Expands and reads: the way of a template into the tree. */
export function compose(
  source: string,
  view: unknown = {},
  partials: Readonly<Record<string, string>> = {},
): Outcome<ReportDocument> {
  return andThen(expand(source, view, partials), markup => read(markup, 'laporan.hbs'))
}

/** Reads markup into the tree; what cannot be placed is reported at the file. */
export function read(markup: string, file: string, assets: Assets = new Map()): Outcome<ReportDocument> {
  return andThen(readMarkup(markup, file, assets), ({ document }) => success(document))
}

/** Problems as `file:line code`, followed by what stands between quotes or angle brackets in the message. */
export function problemsOf(outcome: Outcome<unknown>): readonly string[] {
  return outcome.problems.map(({ place, code, message }) => {
    const names = message.match(/"[^"]*"|<[^>]*>/g) ?? []
    return [formatPlace(place), code, ...names].join(' ')
  })
}

/** A report around the blocks of one section, on the line where the blocks begin. */
export function report(blocks: string): string {
  return `<report title="Judul" author="Penulis" issued="2023-07-27"><section>${blocks}</section></report>`
}
