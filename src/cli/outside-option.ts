import type { Command } from 'commander'

/** What the command line says of templates and themes outside the program. */
export interface OutsideFlags {
  readonly templat?: string
  readonly tema?: string
}

const help = `
Tanpa --templat dan --tema, folder "templat" dan "tema" di samping masukan dipakai bila ada. Yang tidak ada di sana diambil
dari program; arsip menyimpan semua yang dipakai. Lihat docs/menulis-templat.md.`

/** The options of commands that fill templates. */
export function addOutsideOptions(command: Command): Command {
  return command
    .option('--templat <folder>', 'folder templat sendiri, yang menggantikan templat program berkas demi berkas')
    .option('--tema <folder>', 'folder tema sendiri')
    .addHelpText('after', help)
}

/** The same for the functions of the library. */
export function outsideOption({ templat, tema }: OutsideFlags): {
  readonly templateFolder?: string
  readonly themeFolder?: string
} {
  return {
    ...(templat !== undefined && { templateFolder: templat }),
    ...(tema !== undefined && { themeFolder: tema }),
  }
}
