import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatInZone, instantOf, inZone, zoneHours, zoneOf, zones } from '../../src/base/dates/zoned-time.ts'

const moment = fc
  .date({ min: new Date('1990-01-01T00:00:00Z'), max: new Date('2100-01-01T00:00:00Z'), noInvalidDate: true })
  .map(date => date.toISOString())
const zone = fc.constantFrom(...zones)

test('a moment stays the same moment in every zone, and tells which zone it is', () => {
  fc.assert(
    fc.property(moment, zone, (utc, zone) => {
      expect(instantOf(inZone(utc, zone))).toBe(instantOf(utc))
      expect(zoneOf(inZone(utc, zone))).toBe(zone)
      expect(inZone(inZone(utc, 'WIT'), zone)).toBe(inZone(utc, zone))
    }),
  )
})

test('clocks of the zones are ahead of UTC by their hours, over midnight too', () => {
  expect(zones.map(one => inZone('2026-12-31T16:30:15.250Z', one))).toEqual([
    '2026-12-31T23:30:15.250+07:00',
    '2027-01-01T00:30:15.250+08:00',
    '2027-01-01T01:30:15.250+09:00',
  ])
  expect(Object.values(zoneHours)).toEqual([7, 8, 9])
})

test('a moment is shown on the clock that it was written by, another on that of the agency', () => {
  expect(formatInZone('2026-11-24T15:05:00.000+07:00', 'WIT')).toBe('2026-11-24 15.05 WIB')
  expect(formatInZone('2026-11-24T20:05:00.000Z', 'WIT')).toBe('2026-11-25 05.05 WIT')
  expect(formatInZone('2026-11-24T20:05:00.000Z')).toBe('2026-11-25 03.05 WIB')
})
