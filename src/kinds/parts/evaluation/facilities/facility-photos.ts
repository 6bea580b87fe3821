import { explained } from '../../../../base/origin/origin.ts'
import type { AssetRequest, ComposeRequest, Edition } from '../../../report-kind.ts'
import { type ChosenPhoto, choosePhotos, requestPhoto } from '../../units/unit-photos.ts'
import { explainEvaluationBy } from '../explain-evaluation.ts'
import type { Facility, FacilityInput, ObservedUnit } from './facility-input.ts'
import type { FacilityView } from './facility-view.ts'

function chosenOf({ facilities }: ObservedUnit, index: number, edition: Edition) {
  const rows = facilities.toSorted((one, other) => one.row - other.row)
  return choosePhotos(`foto-${index + 1}`, rows, edition)
}

/** The photographs that an edition prints, as far as they are there. */
export function photosOfFacilities({ units }: FacilityInput, edition: Edition): readonly AssetRequest[] {
  return units.flatMap((unit, index) => chosenOf(unit, index, edition).chosen.map(requestPhoto))
}

/** The appendix of photographs; without units of which none is there. */
export function composePhotos(
  { units }: FacilityInput,
  { edition, photos }: Pick<ComposeRequest, 'edition' | 'photos'>,
): FacilityView['photos'] {
  return units.flatMap((unit, index) => {
    const { chosen, more } = chosenOf(unit, index, edition)
    const pictures = chosen.filter(({ id }) => photos.has(id)).map(one => composePhoto(one, unit.name))
    if (pictures.length === 0) return []
    const cells = () => unit.facilities.flatMap(one => (one.photo === undefined ? [] : [one.at('photo')]))
    const view = { name: unit.name, pictures, ...(more > 0 && { more }) }
    return explained(view, {
      more: explainEvaluationBy('penilaian.banyak', { what: 'foto lain yang disebut' }, { cells }),
    })
  })
}

function composePhoto({ id, row }: ChosenPhoto<Facility>, unit: string) {
  const { name } = row.criterion
  return { asset: id, alt: row.photoWords ?? `Foto ${name} di ${unit}${stateOf(row)}.`, caption: `${name}, ${unit}` }
}

function stateOf({ state, condition }: Facility): string {
  if (state === 'Tidak') return ', yang belum ada'
  if (state === 'TB') return ', yang tidak berlaku'
  return condition === undefined ? '' : `, kondisi ${condition} dari 5`
}
