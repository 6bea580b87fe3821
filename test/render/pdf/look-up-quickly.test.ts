import fc from 'fast-check'
import styleContextStack from 'pdfmake/js/StyleContextStack.js'
import { expect, test } from 'vitest'
import { lookUpQuickly } from '../../../src/render/pdf/look-up-quickly.ts'

const { default: Stack } = styleContextStack
const before = { getProperty: Stack.prototype.getProperty, getStyleProperty: Stack.getStyleProperty }
lookUpQuickly()

const names = ['font', 'bold', 'lineHeight', 'noWrap']
const values = fc.constantFrom<unknown>(undefined, null, false, true, 0, 12, '', 'Arimo')
const style = fc.dictionary(fc.constantFrom(...names), values)
const named = fc.constantFrom('Judul', 'Isi', 'tidak ada')
const item = fc.oneof(
  { weight: 4, arbitrary: style },
  fc.record({ style: fc.oneof(named, fc.array(named)) }),
  fc.record({ section: fc.constant([]), bold: values }),
)

test('a style looked up quickly is what pdfmake finds', () => {
  const stacks = fc.record({
    dictionary: fc.record({ Judul: style, Isi: style.map(own => ({ ...own, extends: 'Judul' })) }),
    defaults: style,
    overrides: fc.array(fc.oneof({ weight: 4, arbitrary: style }, named)),
  })
  fc.assert(
    fc.property(stacks, item, fc.constantFrom(...names), values, (inside, own, name, otherwise) => {
      const stack = Object.assign(new Stack(inside.dictionary, inside.defaults), { styleOverrides: inside.overrides })
      expect(stack.getProperty(name)).toStrictEqual(before.getProperty.call(stack, name))
      const found = Stack.getStyleProperty(own, stack, name, otherwise)
      expect(found).toStrictEqual(before.getStyleProperty(own, stack, name, otherwise))
      expect(Stack.getStyleProperty(own, undefined, name, otherwise)).toStrictEqual(
        before.getStyleProperty(own, undefined, name, otherwise),
      )
    }),
  )
})
