import { withoutUnwanted } from '#app/platform/form/unwanted-characters.ts'

/** An all-day entry. */
export interface CalendarEvent {
  /** Stays the same for the same thing, so that a calendar changes its entry instead of adding one. */
  uid: string
  /** `2026-04-01`. */
  day: string
  title: string
  url: string
}

const LINE_OCTETS = 75
const encoder = new TextEncoder()

/** TEXT of RFC 5545, 3.3.11. */
const escaped = (text: string): string =>
  withoutUnwanted(text)
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replaceAll('\n', '\\n')

/** Lines of at most 75 octets, no character cut in two; what goes on begins with a blank (3.1). */
function folded(line: string): string {
  let lines = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > LINE_OCTETS) {
      lines += '\r\n '
      octets = 1
    }
    lines += character
    octets += size
  }
  return `${lines}\r\n`
}

const date = (day: string): string => day.replaceAll('-', '')
const dateTime = (at: Date): string => `${at.toISOString().replace(/[-:]/g, '').slice(0, 15)}Z`

/** The day after, as a DATE's end is the day it does not reach. */
const dayAfter = (day: string): string => {
  const next = new Date(`${day}T00:00:00Z`)
  next.setUTCDate(next.getUTCDate() + 1)
  return next.toISOString().slice(0, 10)
}

const lines = ({ uid, day, title, url }: CalendarEvent, stamp: Date): string[] => [
  'BEGIN:VEVENT',
  `UID:${uid}`,
  `DTSTAMP:${dateTime(stamp)}`,
  `DTSTART;VALUE=DATE:${date(day)}`,
  `DTEND;VALUE=DATE:${date(dayAfter(day))}`,
  `SUMMARY:${escaped(title)}`,
  `URL:${url}`,
  'TRANSP:TRANSPARENT',
  'END:VEVENT',
]

/** A calendar as a file, by RFC 5545. @param stamp when it is made */
export function toIcs(name: string, events: readonly CalendarEvent[], stamp: Date): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Musubi//Navigator//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${escaped(name)}`,
    ...events.flatMap((event) => lines(event, stamp)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('')
}
