import { expect, test } from 'vitest'
import { defineRule } from '../../src/audit/rule.ts'
import { monevSkmRules } from '../../src/kinds/monev-skm/rules.ts'
import { spkpSpakRules } from '../../src/kinds/spkp-spak/rules.ts'

test('a rule rests on one row where it does not say otherwise', () => {
  const rule = { code: 'uji.aturan', severity: 'peringatan', example: {}, message: () => '', hint: () => '' } as const
  expect(defineRule({ ...rule, find: () => [] }).restsOn).toBe('row')
  expect(defineRule({ ...rule, restsOn: 'rows', find: () => [] }).restsOn).toBe('rows')
})

test('rules on words and on single cells rest on their row, those that compare or count on several', () => {
  const codes = (restsOn: string) =>
    [...monevSkmRules, ...spkpSpakRules].filter(rule => rule.restsOn === restsOn).map(({ code }) => code)
  expect(codes('row')).toEqual(expect.arrayContaining(['ratl.status-contradicted', 'skm.impossible-value']))
  expect(codes('rows')).toEqual(
    expect.arrayContaining(['sheet.total-differs', 'ratl.unit-without-actions', 'tindak-lanjut.missing']),
  )
})
