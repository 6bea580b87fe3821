import Handlebars from 'handlebars'
import { enumerate } from './enumerate.ts'
import { TemplateError } from './template-error.ts'

type Options = Handlebars.HelperOptions

/** `{{#if}}` that insists on true or false: a missing value is an error, not a no. */
function insistingIf(this: unknown, condition: unknown, options: Options): string {
  if (typeof condition !== 'boolean') throw new TemplateError('if membutuhkan isian ya/tidak yang ada di view')
  return condition ? options.fn(this) : options.inverse(this)
}

function insistingUnless(this: unknown, condition: unknown, options: Options): string {
  if (typeof condition !== 'boolean') throw new TemplateError('unless membutuhkan isian ya/tidak yang ada di view')
  return condition ? options.inverse(this) : options.fn(this)
}

/** `{{#each}}` that insists on a list: a missing list is an error, not an empty one. */
function insistingEach(this: unknown, items: unknown, options: Options): string {
  if (!Array.isArray(items)) throw new TemplateError('each membutuhkan daftar yang ada di view')
  if (items.length === 0) return options.inverse(this)
  return items
    .map((item: unknown, index) => {
      const data = Handlebars.createFrame(options.data ?? {})
      Object.assign(data, { index, first: index === 0, last: index === items.length - 1 })
      return options.fn(item, { data, blockParams: [item, index] })
    })
    .join('')
}

/** `{{#rangkai}}`: the filled blocks of a list as one enumeration, `a`, `a dan b`, `a, b, dan c`. */
function enumerated(this: unknown, items: unknown, options: Options): string {
  if (!Array.isArray(items)) throw new TemplateError('rangkai membutuhkan daftar yang ada di view')
  return enumerate(items.map((item: unknown) => options.fn(item).trim()))
}

/** Our blocks; three replace built-in ones, which take a missing value for "no" or "none". */
export const blockHelpers = {
  if: insistingIf,
  unless: insistingUnless,
  each: insistingEach,
  rangkai: enumerated,
} as const
