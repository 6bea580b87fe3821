/** The last part of a path, of whichever system. */
export function fileNameOf(path: string): string {
  return path.replace(/^.*[/\\]/s, '')
}

/** Path of a file in a folder, with forward slashes as Windows also takes them. */
export function pathIn(folder: string, fileName: string): string {
  return `${folder.replace(/[/\\]+$/, '')}/${fileName}`
}

/**
 * The way from a folder to a file as a link writes it: relative, with forward slashes, percent-encoded. Where there is no
 * way (another drive) the link is absolute.
 *
 * @param base absolute folder that relative paths start from.
 */
export function relativeLink(folder: string, file: string, base: string): string {
  const [from, to] = [segmentsOf(folder, base), segmentsOf(file, base)]
  const differ = to.findIndex((segment, index) => segment !== from[index])
  const shared = differ < 0 ? to.length : differ
  const isElsewhere = shared === 0
  const steps = isElsewhere ? to : [...from.slice(shared).map(() => '..'), ...to.slice(shared)]
  const link = steps.map(encodeURIComponent).join('/')
  return isElsewhere ? `file:///${link}` : link
}

/**
 * The path itself, from the root and without `.` and `..`, with forward slashes.
 *
 * @param base absolute folder that relative paths start from.
 */
export function absolutePath(path: string, base: string): string {
  return segmentsOf(path, base).join('/')
}

/** The parts of an absolute path: an empty one for the root of a disk without letters, or `C:`. */
function segmentsOf(path: string, base: string): readonly string[] {
  const isAbsolute = /^(?:[/\\]|[A-Za-z]:)/.test(path)
  const segments: string[] = []
  for (const segment of (isAbsolute ? path : `${base}/${path}`).split(/[/\\]+/)) {
    if (segment === '..') segments.pop()
    else if (segment !== '.' && (segment !== '' || segments.length === 0)) segments.push(segment)
  }
  return segments
}
