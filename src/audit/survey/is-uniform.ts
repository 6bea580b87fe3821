import type { Answers } from '../../instrument/answer-leaves.ts'

/** Too few answers are equal by chance. */
const fewestAnswers = 5

/** Whether a respondent gave many answers, and the same one to each. */
export function isUniform(answers: Answers): boolean {
  return hasManyAnswers(answers) && new Set(answers.values()).size === 1
}

export function hasManyAnswers(answers: Answers): boolean {
  return answers.size >= fewestAnswers
}
