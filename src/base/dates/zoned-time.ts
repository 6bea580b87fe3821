/** The three zones of Indonesia, none of which knows summer time, with their hours ahead of UTC. */
export const zoneHours = { WIB: 7, WITA: 8, WIT: 9 } as const
export type Zone = keyof typeof zoneHours
export const zones = ['WIB', 'WITA', 'WIT'] as const satisfies readonly Zone[]

/** Where nobody says otherwise. */
export const defaultZone: Zone = 'WIB'

const millisecondsOfHour = 3_600_000

/** A moment, `2026-11-24T08:15:30.000Z`, on the clocks of a zone: `2026-11-24T15:15:30.000+07:00`. */
export function inZone(moment: string, zone: Zone): string {
  const hours = zoneHours[zone]
  const shifted = new Date(instantOf(moment) + hours * millisecondsOfHour).toISOString()
  return `${shifted.slice(0, -1)}+${String(hours).padStart(2, '0')}:00`
}

/** Milliseconds since 1970 of an ISO date and time with its zone; such texts of several zones do not sort. */
export function instantOf(moment: string): number {
  return Date.parse(moment)
}

/** The zone of Indonesia that a moment was written in, by how far it is ahead of UTC. */
export function zoneOf(moment: string): Zone | undefined {
  return zones.find(zone => moment.endsWith(`+${String(zoneHours[zone]).padStart(2, '0')}:00`))
}

/** `2026-11-24 15.15 WIB`: in the zone that the moment was written in, in another where that is none of Indonesia's. */
export function formatInZone(moment: string, otherwise: Zone = defaultZone): string {
  const zone = zoneOf(moment) ?? otherwise
  const shown = inZone(moment, zone)
  return `${shown.slice(0, 10)} ${shown.slice(11, 16).replace(':', '.')} ${zone}`
}
