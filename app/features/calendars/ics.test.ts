import { expect, it } from 'vitest'
import { toIcs } from './ics.ts'

const stamp = new Date('2026-06-01T09:30:15.123Z')
const event = { uid: 'visit-1@musubi.example', day: '2026-12-31', title: '訪問', url: 'https://musubi.example/desk' }
const unfolded = (ics: string) => ics.replaceAll('\r\n ', '')

it('writes what RFC 5545 asks for: whole days that end on the day after, lines that end with CR LF', () => {
  const ics = toIcs('結び', [event], stamp)
  expect(ics.split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Musubi//Navigator//JA',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    'X-WR-CALNAME:結び',
    'BEGIN:VEVENT',
    'UID:visit-1@musubi.example',
    'DTSTAMP:20260601T093015Z',
    'DTSTART;VALUE=DATE:20261231',
    'DTEND;VALUE=DATE:20270101',
    'SUMMARY:訪問',
    'URL:https://musubi.example/desk',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ])
})

it('escapes what divides, and lets nobody write a line of their own', () => {
  const ics = unfolded(toIcs('名', [{ ...event, title: 'a,b;c\\d\r\nEND:VEVENT\u0007' }], stamp))
  expect(ics).toContain('SUMMARY:a\\,b\\;c\\\\d\\nEND:VEVENT\r\n')
})

it.each(['あ'.repeat(60), 'a'.repeat(200), '𠮷'.repeat(40)])(
  'folds at 75 octets without cutting a character: %.5s',
  (title) => {
    const ics = toIcs('名', [{ ...event, title }], stamp)
    for (const line of ics.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75)
    expect(unfolded(ics)).toContain(`SUMMARY:${title}\r\n`)
  },
)
