import { z } from 'zod'

// What several parts of the view are made of.

export const year = z.int().min(1990).meta({ words: 'tahun' })
export const semester = z.enum(['I', 'II'])
