import ExcelJS from 'exceljs'
import { takenBy, tellAndExit } from '../measure/rounds.ts'

// exceljs in a process of its own, which loads nothing of ours: reads a workbook.
// exceljs.js <workbook> <rows that there must be>

const [file = '', rows = ''] = process.argv.slice(2)
const workbook = new ExcelJS.Workbook()
const taken = await takenBy(() => workbook.xlsx.readFile(file))
const found = workbook.worksheets[0]?.rowCount
if (found !== Number(rows)) throw new Error(`${found} rows instead of ${rows}`)
tellAndExit(taken)
