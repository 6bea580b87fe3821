import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describeMachine } from './measure/machine.ts'
import { type Comparison, comparePair, lineOf } from './measure/pair.ts'
import { hasProgram } from './measure/process.ts'
import { pairsIn } from './pairs.ts'
import { installPeers, peers } from './peers/peer-folder.ts'
import { programs } from './tasks/matrices.ts'

// Ours and peers in turn, pair by pair, each in a process of its own; medians. `npm run bench -- 5 matrices` runs five pairs
// instead of three, of what has the word in its name. The results go to bench/last-run.json; those of pairs that were not
// run stay there, each with its day and the load of the machine.

const lastRun = 'bench/last-run.json'
const [rounds = '3', word = ''] = process.argv.slice(2)

const folder = mkdtempSync(join(tmpdir(), 'laporan-bench-run-'))
const hasPeers = installPeers()
if (!hasPeers) console.log('Typst, jsPDF and DuckDB cannot be installed: their figures are left out.')
const missing = programs.filter(program => !hasProgram(program))
if (missing.length > 0) console.log(`Not on this machine, so left out: ${missing.join(', ')}.`)

function earlierResults(): readonly Comparison[] {
  return existsSync(lastRun) ? JSON.parse(readFileSync(lastRun, 'utf8')).results : []
}

try {
  const pairs = await pairsIn(folder, hasPeers)
  const results = new Map(earlierResults().map(result => [result.name, result]))
  for (const pair of pairs.filter(({ name }) => name.includes(word))) {
    const result = await comparePair(pair, Number(rounds))
    results.set(pair.name, result)
    console.log(lineOf(result))
  }
  const known = pairs.flatMap(({ name }) => results.get(name) ?? [])
  const described = { machine: describeMachine(), peers, results: known }
  writeFileSync(lastRun, `${JSON.stringify(described, undefined, 2)}\n`)
} finally {
  rmSync(folder, { recursive: true })
}
