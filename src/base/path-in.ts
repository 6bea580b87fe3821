/** Path of a file in a folder, with forward slashes as Windows also takes them. */
export function pathIn(folder: string, fileName: string): string {
  return `${folder.replace(/[/\\]+$/, '')}/${fileName}`
}
