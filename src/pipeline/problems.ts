import { type ProblemCatalogue, problemsFrom } from '../problems/problem.ts'

interface CharacterProblems {
  'text.missing-character': { character: string }
}

/** Characters of a text that no font of the report can show. */
export const characterCatalogue: ProblemCatalogue<CharacterProblems> = {
  'text.missing-character': {
    severity: 'galat',
    example: { character: '😀' },
    message: p => `Tanda "${p.character}" (${codeOf(p.character)}) tidak ada dalam huruf laporan.`,
    hint: () => 'Hapus tanda itu atau ganti dengan huruf, angka, atau tanda baca biasa.',
  },
}

/** `U+1F600`. */
function codeOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

export const characterProblem = problemsFrom(characterCatalogue)
