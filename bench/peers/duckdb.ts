import { takenBy, tellAndExit } from '../measure/rounds.ts'
import { requirePeer } from './peer-folder.ts'

// DuckDB in a process of its own, which loads nothing of ours: counts the answers of a survey by the groups that ours counts.
// duckdb.js <answers> <groups that there must be>

interface DuckModule {
  readonly DuckDBInstance: {
    create(
      path: string,
    ): Promise<{ connect(): Promise<{ runAndReadAll(query: string): Promise<{ getRows(): unknown[] }> }> }>
  }
}

const [file = '', groups = ''] = process.argv.slice(2)
const { DuckDBInstance } = requirePeer('@duckdb/node-api') as DuckModule
const counts = Array.from({ length: 9 }, (_, unsur) => {
  return [1, 2, 3, 4].map(answer => `count(*) filter (U${unsur + 1} = ${answer})`)
})
const query = `select "Tahun", "Unit Pelayanan", "Jenis Layanan", count(*), ${counts.flat().join(', ')}
  from read_csv('${file}', delim = ';', header = true) group by all`
let found = 0
const taken = await takenBy(async () => {
  const connection = await (await DuckDBInstance.create(':memory:')).connect()
  found = (await connection.runAndReadAll(query)).getRows().length
})
if (found !== Number(groups)) throw new Error(`${found} groups instead of ${groups}`)
tellAndExit(taken)
