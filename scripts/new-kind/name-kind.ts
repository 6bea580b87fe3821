/** How the files of a new kind call it. */
export interface KindNames {
  /** `layanan-rentan`: in folders, in registries, and in the sheet Laporan. */
  readonly id: string
  /** `layananRentan` */
  readonly camel: string
  /** `LayananRentan` */
  readonly pascal: string
}

/** The names of a kind, or undefined when the id is none: words in small letters, joined by hyphens. */
export function nameKind(id: string): KindNames | undefined {
  if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id)) return undefined
  const pascal = id
    .split('-')
    .map(word => word.charAt(0).toUpperCase() + word.slice(1))
    .join('')
  return { id, pascal, camel: pascal.charAt(0).toLowerCase() + pascal.slice(1) }
}

/** A text of the skeleton with the names of the kind in it. */
export function fillNames(text: string, { id, camel, pascal }: KindNames): string {
  return text.replaceAll('KIND_ID', id).replaceAll('KindName', pascal).replaceAll('kindName', camel)
}
