import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import type { JsonSchema } from '../../../src/workbook/schema/json-schema.ts'

/** What a validator of JSON Schema finds wrong with a value; it refuses words of a schema that it does not know. */
export function validatorOf(schema: JsonSchema): (value: unknown) => readonly string[] {
  const validate: ValidateFunction = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false }).compile(
    schema,
  )
  return value => {
    validate(value)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}
