/** Part of a colour that is left of it behind bars; the rest is white. */
const kept = 0.55

/** A colour `#RRGGBB` made pale, as paint: what lets something shine through is no part of a file that is kept. */
export function paleColour(colour: string): string {
  const channels = [1, 3, 5].map(start => Number.parseInt(colour.slice(start, start + 2), 16))
  const pale = channels.map(channel => Math.round(255 - (255 - channel) * kept))
  return `#${pale.map(channel => channel.toString(16).padStart(2, '0')).join('')}`.toUpperCase()
}
