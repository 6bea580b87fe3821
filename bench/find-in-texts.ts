import {
  type Count,
  codeOfKind,
  halves,
  type LabelledText,
  measure,
  precisionOf,
  readTexts,
  recallOf,
} from './measure-texts.ts'

// What the rules on words find in 300 texts of actions, planted and innocent: the share of their findings that are right,
// and the share of what was planted that they find. One half was written before the rules, the other by somebody who had
// not seen them. `npm run bench:audit -- --rinci` lists what was missed and what was wrong.

const isDetailed = process.argv.includes('--rinci')

const percent = (share: number) => `${(Math.round(share * 1000) / 10).toString().padStart(5)} %`

function tell(name: string, texts: readonly LabelledText[]): void {
  const count = measure(texts)
  console.log(
    `${name.padEnd(30)} precision ${percent(precisionOf(count))}  recall ${percent(recallOf(count))}  of ${texts.length}`,
  )
  if (isDetailed) tellDetails(count)
}

function tellDetails({ missed, wrong }: Count): void {
  for (const id of missed) console.log(`  missed ${id}`)
  for (const line of wrong) console.log(`  wrong  ${line}`)
}

function tellHalf(name: string, texts: readonly LabelledText[]): void {
  for (const kind of Object.keys(codeOfKind)) {
    const ofKind = texts.filter(({ expect }) => expect === kind)
    console.log(`  ${kind.padEnd(28)} recall ${percent(recallOf(measure(ofKind)))}  of ${ofKind.length}`)
  }
  tell(name, texts)
}

for (const half of halves) tellHalf(half, readTexts(half))
tell('all', halves.flatMap(readTexts))
