// What Windows allows as the name of a file, and how long a path may be there.

const reserved = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const forbidden = /[<>:"\\|?*\u0000-\u001f]/

/**
 * Longest path within the folder. Windows takes 259 characters in all; an office puts the folder some way down, and unpacks it
 * into a folder of its own name.
 */
export const longestPath = 140

/**
 * What Windows would refuse of these paths, in words; empty when nothing.
 *
 * @param paths relative, with `/`.
 */
export function findUnfitPaths(paths) {
  const seen = new Map()
  return paths.flatMap(path => {
    const twin = seen.get(path.toLowerCase())
    seen.set(path.toLowerCase(), path)
    return [
      ...path.split('/').flatMap(name => faultsOfName(name).map(fault => `${path}: ${fault}`)),
      ...(path.length > longestPath ? [`${path}: ${path.length} characters, more than ${longestPath}`] : []),
      ...(twin === undefined ? [] : [`${path}: the same as ${twin} where case does not count`]),
    ]
  })
}

function faultsOfName(name) {
  return [
    ...(forbidden.test(name) ? ['a character that no name may have'] : []),
    ...(reserved.test(name) ? ['the name of a device'] : []),
    ...(/[. ]$/.test(name) ? ['a dot or space at the end, which is cut off'] : []),
  ]
}
