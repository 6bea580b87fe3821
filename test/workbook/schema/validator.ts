import { Ajv2020 } from 'ajv/dist/2020.js'
import type { JsonSchema } from '../../../src/workbook/schema/json-schema.ts'

// One for all schemas: a new one would first compile the schema of schemas.
const ajv = new Ajv2020({ strict: true, strictTypes: false, strictRequired: false })

/** What a validator of JSON Schema finds wrong with a value; it refuses words of a schema that it does not know. */
export function validatorOf(schema: JsonSchema): (value: unknown) => readonly string[] {
  const validate = ajv.compile(schema)
  return value => {
    validate(value)
    return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
  }
}
