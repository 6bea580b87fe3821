/** `U4 Penanganan pengaduan`: how sentences and tables name an unsur. */
export function unsurTitle({ code, name }: { readonly code: string; readonly name: string }): string {
  return `${code} ${name}`
}
