/** A capsule was written without something that today's program asks for; its name is the message. */
export class LackingPart extends Error {}
