/** The library says no types of its inner modules. */
declare module 'exceljs/lib/xlsx/xml/theme1.js' {
  const theme: string
  export default theme
}
