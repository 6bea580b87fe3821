/** Somebody asked for a resource that is not there; its name is the message. */
export class MissingResource extends Error {}
