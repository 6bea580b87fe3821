import { judgedSentences, measureFinder } from './measure-finder.ts'

/** What the finder of personal data finds in four hundred sentences; `--rinci` lists what it missed and where it was wrong. */
const isDetailed = process.argv.includes('--rinci')
const halves = {
  blind: judgedSentences('blind'),
  'by-rule': judgedSentences('by-rule'),
  'blind-later': judgedSentences('blind-later'),
}
for (const [name, sentences] of Object.entries({ ...halves, all: Object.values(halves).flat() })) {
  const { kinds, innocent, alarms, suspicions, missed } = measureFinder(sentences)
  console.log(`\n${name}: ${sentences.length} sentences, ${innocent} of them innocent`)
  for (const [kind, { pieces, found, sure }] of kinds) {
    console.log(
      `  ${kind.padEnd(14)} ${String(found).padStart(3)} of ${String(pieces).padStart(3)} found, ${sure} sure`,
    )
  }
  console.log(`  innocent sentences touched: ${alarms.length} surely, ${suspicions.length} by suspicion`)
  if (isDetailed) for (const line of [...missed, ...alarms, ...suspicions]) console.log(`    ${line}`)
}

const texts = Object.values(halves)
  .flat()
  .map(({ text }) => ({ text, pieces: [] }))
const start = process.cpuUsage()
for (let round = 0; round < 20; round += 1)
  measureFinder(texts.map(({ text }) => ({ text: `${text} ${round}`, pieces: [] })))
const { user, system } = process.cpuUsage(start)
console.log(`\n${texts.length * 20} sentences in ${Math.round((user + system) / 1000)} ms of CPU`)
