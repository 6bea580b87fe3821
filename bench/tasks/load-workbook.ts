import { openInput } from '../../src/app/disk/open-input.ts'
import { nodeFiles } from '../../src/platform/node-files.ts'
import { nodePorts } from '../../src/platform/node-ports.ts'
import { loadApart, loadSource } from '../../src/sources/load-source.ts'
import { takenBy, tellAndExit } from '../measure/rounds.ts'

// Our reader of workbooks in a process of its own, which loads nothing else: in its thread, or in one beside it as the program
// runs it. load-workbook.js <workbook> here|apart <rows that there must be>

const [file = '', where = 'here', rows = ''] = process.argv.slice(2)
const ports = nodePorts()
let found: number | undefined
const taken = await takenBy(async () => {
  const input = await openInput(file, nodeFiles)
  if (!input.ok) throw new Error(`no input ${file}`)
  const loaded = await (where === 'apart' ? loadApart(input.value, ports.jobs) : loadSource(input.value, ports.deflate))
  if (!loaded.ok) throw new Error(JSON.stringify(loaded.problems.slice(0, 3)))
  found = loaded.value.sheets[0]?.rows.length
})
if (found !== Number(rows)) throw new Error(`${found} rows instead of ${rows}`)
tellAndExit(taken)
