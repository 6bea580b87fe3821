import { spelled } from '../../base/name-key.ts'

/** What makes two numbers of tickets the same: all but case and spaces counts. */
export const ticketKey = spelled
