import type { Random } from '../random.ts'

/** What a respondent says of themselves; nobody is named. */
export interface Characteristics {
  readonly sex: 'Laki-laki' | 'Perempuan'
  readonly age: number
  readonly education: string
  readonly job: string
  readonly category: 'Disabilitas' | 'Non Disabilitas'
  readonly disability: string | null
}

/** Of a hundred respondents, how many say so. */
const educations = { SD: 2, SMP: 4, SMA: 27, 'D1–D3': 13, 'D4/S1': 44, S2: 9, S3: 1 }
const jobs = {
  ...{ Swasta: 38, Wirausaha: 24, ASN: 13, 'Pelajar/Mahasiswa': 9, IRT: 6 },
  ...{ 'Pekerja lepas': 4, 'Petani/Nelayan': 2, TNI: 1, POLRI: 1, Lainnya: 2 },
}
const disabilities = ['Fisik', 'Fisik', 'Sensorik', 'Sensorik', 'Mental', 'Intelektual']

/** One in sixty has a disability. */
const withDisability = 1 / 60

/** Draws somebody who uses a service. */
export function drawCharacteristics(random: Random): Characteristics {
  const isDisabled = random.chance(withDisability)
  return {
    sex: random.below(100) < 54 ? 'Perempuan' : 'Laki-laki',
    age: 18 + random.below(18) + random.below(26),
    education: drawShare(random, educations),
    job: drawShare(random, jobs),
    category: isDisabled ? 'Disabilitas' : 'Non Disabilitas',
    disability: isDisabled ? random.pick(disabilities) : null,
  }
}

function drawShare(random: Random, shares: Readonly<Record<string, number>>): string {
  let left = random.below(100)
  for (const [name, share] of Object.entries(shares)) {
    if (left < share) return name
    left -= share
  }
  throw new Error('The shares do not add up to a hundred.')
}
