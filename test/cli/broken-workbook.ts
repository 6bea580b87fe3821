import ExcelJS from 'exceljs'

/** The small sample with one fault of each kind, saved under another name. */
export async function writeBrokenWorkbook(file: string): Promise<void> {
  const workbook = new ExcelJS.Workbook()
  await workbook.xlsx.readFile('data/samples/monev-skm-kecil.xlsx')
  const sheet = (name: string): ExcelJS.Worksheet => {
    const found = workbook.getWorksheet(name)
    if (found === undefined) throw new Error(`no sheet ${name}`)
    return found
  }
  workbook.removeWorksheet(sheet('Tim').id)
  const ratl = sheet('RATL 2021')
  ratl.getCell('B4').value = 'Biro Hukum dan Organisasii'
  ratl.getCell('F5').value = '31/13/2022'
  ratl.getCell('G6').value = 'Selesai?'
  ratl.getCell('E7').value = null
  sheet('SKM').addRow(sheet('SKM').getRow(2).values)
  sheet('SKM').getCell('G2').value = 'delapan puluh enam'
  await workbook.xlsx.writeFile(file)
}
