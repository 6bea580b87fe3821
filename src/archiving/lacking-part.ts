import { MissingResource } from '../base/missing-resource.ts'

/** A capsule was written without something that today's program asks for; its name is the message. */
export const LackingPart = MissingResource
