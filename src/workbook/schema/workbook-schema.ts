// What a workbook takes, told to programs and to the guide. The declaration of a workbook comes in. A JSON Schema and a
// list of its columns go out.

import type { Column } from '../column.ts'
import type { FactSheet, SheetSpec, TableSheet, WorkbookSpec } from '../declare.ts'
import { anyWords, type JsonForm } from '../field-description.ts'
import { mappingSheet } from '../mapping/mapping-sheet.ts'
import { draft, type JsonSchema } from './json-schema.ts'

/** What stands for nothing: an empty text, or a dash. */
const blankText: JsonForm = { type: 'string', pattern: String.raw`^[-–—\s]*$` }

/** What JSON may give for a column; nothing too, where its cell may be empty. */
export function fieldSchema({ read, required, asAbove, note }: Column<unknown>): JsonSchema {
  const forms: readonly JsonSchema[] = read.describes?.json ?? anyWords
  const mayBeBlank = !required || asAbove
  return { description: `${note}.`, anyOf: mayBeBlank ? [...forms, { type: 'null' }, blankText] : forms }
}

/** Every title that a value may stand under is a property of its own. */
function titledSchemas(columns: readonly Column<unknown>[]): Readonly<Record<string, JsonSchema>> {
  const titled = columns.flatMap(column => titlesOf(column).map(title => [title, fieldSchema(column)] as const))
  // A title before the synonyms of others.
  const proper = columns.map(column => [column.title, fieldSchema(column)] as const)
  return Object.fromEntries([...titled, ...proper])
}

/** The proper title first. */
function titlesOf({ title, synonyms }: Column<unknown>): readonly string[] {
  return [title, ...synonyms]
}

/**
 * The JSON form of a workbook as JSON Schema: sheet → list of rows, or entry → value for a sheet of facts. What fits it is
 * read cell by cell without an error; rules between cells, rows and sheets are for `periksa`. The reader forgives more than
 * this: other cases and spaces in names, columns of an office's own, words mapped by the workbook.
 */
export function workbookSchema(kind: { readonly title: string }, workbook: WorkbookSpec): JsonSchema {
  const specs = [...Object.values(workbook), mappingSheet]
  const byYear = specs.filter(isByYear)
  const required = specs.filter(spec => spec.required)
  return {
    $schema: draft,
    title: kind.title,
    description: 'Masukan .json: nama lembar, lalu daftar barisnya. Lembar yang namanya diawali "_" tidak dibaca.',
    type: 'object',
    properties: Object.fromEntries(specs.map(spec => [spec.name, sheetSchema(spec)])),
    patternProperties: {
      '^_': {},
      ...Object.fromEntries(byYear.map(spec => [yearly(spec), sheetSchema(withoutYear(spec))])),
    },
    additionalProperties: false,
    required: required.filter(spec => !isByYear(spec)).map(({ name }) => name),
    ...allOf(required.filter(isByYear).map(spec => someNamed(`^${spec.name}( \\d{4})?$`))),
  }
}

function isByYear(spec: SheetSpec): spec is TableSheet {
  return spec.shape === 'table' && spec.byYear === true
}

const yearly = ({ name }: TableSheet) => `^${name} \\d{4}$`

/** Says the year by its name. */
function withoutYear(spec: TableSheet): TableSheet {
  const { year, ...columns } = spec.columns
  return { ...spec, columns }
}

/** An object with a property of such a name: not all names are others. */
function someNamed(pattern: string): JsonSchema {
  return { not: { propertyNames: { not: { pattern } } } }
}

function sheetSchema(spec: SheetSpec): JsonSchema {
  return spec.shape === 'facts' ? factsSchema(spec) : tableSchema(spec)
}

function tableSchema({ note, columns, required, mayBeEmpty }: TableSheet): JsonSchema {
  const all = Object.values(columns)
  const needed = all.filter(column => column.required && !column.asAbove)
  return {
    description: note,
    type: 'array',
    ...(required && mayBeEmpty !== true && { minItems: 1 }),
    items: {
      type: 'object',
      properties: titledSchemas(all),
      additionalProperties: false,
      ...allOf(needed.map(column => anyTitle(column, title => ({ required: [title] })))),
    },
  }
}

/** As an object, or as rows of Isian and Nilai like the sheet itself. */
function factsSchema({ note, columns }: FactSheet): JsonSchema {
  const all = Object.values(columns)
  const needed = all.filter(column => column.required)
  const asObject: JsonSchema = {
    type: 'object',
    properties: titledSchemas(all),
    additionalProperties: false,
    ...allOf(needed.map(column => anyTitle(column, title => ({ required: [title] })))),
  }
  const asRows: JsonSchema = {
    type: 'array',
    items: { anyOf: all.flatMap(column => titlesOf(column).map(title => entrySchema(title, column))) },
    ...allOf(needed.map(column => anyTitle(column, title => ({ contains: namedEntry(title) })))),
  }
  return { description: note, anyOf: [asObject, asRows] }
}

function entrySchema(title: string, column: Column<unknown>): JsonSchema {
  return {
    type: 'object',
    properties: { Isian: { const: title }, Nilai: fieldSchema(column) },
    required: column.required ? ['Isian', 'Nilai'] : ['Isian'],
    additionalProperties: false,
  }
}

const namedEntry = (title: string): JsonSchema => ({ properties: { Isian: { const: title } }, required: ['Isian'] })

/** JSON Schema has no empty list of conditions. */
function allOf(schemas: readonly JsonSchema[]): JsonSchema {
  return schemas.length === 0 ? {} : { allOf: schemas }
}

/** What holds under one of the titles of a column. */
function anyTitle(column: Column<unknown>, holds: (title: string) => JsonSchema): JsonSchema {
  const [only, ...others] = titlesOf(column).map(holds)
  return only !== undefined && others.length === 0 ? only : { anyOf: titlesOf(column).map(holds) }
}
