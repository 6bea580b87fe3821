import { expect, test } from 'vitest'
import { templateCatalogue } from '../../src/template/problems.ts'

test.each(Object.entries(templateCatalogue))('%s says what is wrong and what to do', (_, wording) => {
  // Each wording goes with its own example, which the compiler has checked but cannot follow through a loop.
  const { example, message, hint } = wording as unknown as {
    example: never
    message: (_: never) => string
    hint: (_: never) => string
  }
  for (const sentence of [message(example), hint(example)]) {
    expect(sentence).toMatch(/^[A-Z<].*[^.]\.$/)
    expect(sentence).not.toMatch(/undefined|\[object/)
  }
})
