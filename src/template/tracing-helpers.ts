import Handlebars from 'handlebars'
import type { Place } from '../problems/problem.ts'
import { blockHelpers } from './block-helpers.ts'
import { isRunningText, markValue } from './markup-instructions.ts'
import type { PrintTrace } from './print-trace.ts'

type Options = Handlebars.HelperOptions & { readonly loc: hbs.AST.SourceLocation }

/** Helpers that `TracedTemplate` puts in; no author can write their names. */
export function tracingHelpers(trace: PrintTrace) {
  const marked = (markup: string, id: number | undefined): string => {
    return id === undefined || !trace.isMarking ? markup : markValue(markup, id)
  }
  const chosen = (holder: unknown, name: string, markup: string, { loc }: Options): string => {
    if (!isRunningText(markup)) return markup
    return marked(markup, trace.note(holder, name, plain(markup), placeOf(loc)))
  }
  return {
    /** What is printed of a value. */
    '%cetak'(printed: unknown, holder: unknown, name: string, options: Options): Handlebars.SafeString {
      const markup = Handlebars.Utils.escapeExpression(printed as string)
      const [held, known] = name === '' ? itemOf(options, printed) : [holder, name]
      return new Handlebars.SafeString(marked(markup, trace.note(held, known, plain(markup), placeOf(options.loc))))
    },
    '%if'(this: unknown, condition: unknown, holder: unknown, name: string, options: Options): string {
      return chosen(holder, name, blockHelpers.if.call(this, condition, options), options)
    },
    '%unless'(this: unknown, condition: unknown, holder: unknown, name: string, options: Options): string {
      return chosen(holder, name, blockHelpers.unless.call(this, condition, options), options)
    },
    '%ada'(this: unknown, value: unknown, holder: unknown, name: string, options: Options): string {
      return chosen(holder, name, blockHelpers.ada.call(this, value, options), options)
    },
    /** What a part is filled with, with values added. */
    '%bersama'(context: unknown, { hash }: Options): object {
      const copied: object = Object.assign({}, context, hash)
      if (typeof context === 'object' && context !== null) trace.copy(context, copied)
      return copied
    },
  } as const
}

/** An item of the innermost list, when that is what was printed. */
function itemOf({ data }: Options, printed: unknown): readonly [holder: unknown, name: string] {
  const { list, index } = (data ?? {}) as { readonly list?: readonly unknown[]; readonly index?: number }
  const isItem = list !== undefined && index !== undefined && String(list[index]) === String(printed)
  return isItem ? [list, String(index)] : [undefined, '']
}

/** The words of markup, as far as they are needed to find it again. */
function plain(markup: string): string {
  if (!/[<&\s]/.test(markup) && markup.length <= longestText) return markup
  const words = markup
    .replace(/<\?[^>]*>/g, '')
    .replace(/<[^>]*>/g, '')
    .replace(/\s+/g, ' ')
    .trim()
  return unescaped(words.length > longestText ? `${words.slice(0, longestText - 1)}…` : words)
}

const longestText = 200

const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#x27;': "'",
  '&#x60;': '`',
  '&#x3D;': '=',
}

function unescaped(text: string): string {
  return text.replace(/&(?:amp|lt|gt|quot|#x27|#x60|#x3D);/g, entity => entities[entity] ?? entity)
}

function placeOf({ source, start }: hbs.AST.SourceLocation): Place {
  return { file: source, line: start.line }
}
