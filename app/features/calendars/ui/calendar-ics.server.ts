import { translatorFor } from '#app/i18n/server-translator.server.ts'
import { clock } from '#app/platform/clock.ts'
import { env } from '#app/platform/env/env.server.ts'
import { toIcs } from '../ics.ts'
import { readCalendar } from '../queries/read-calendar.server.ts'

/** Where a calendar reads it: whoever has the address reads the days. */
export const calendarAddress = (token: string): string => new URL(`/desk/calendar/${token}.ics`, env().APP_URL).href

/** A navigator's calendar as a file; a title says the kind of the thing and nothing else. @throws AppError request.not_found */
export async function calendarIcs(token: string): Promise<string> {
  const { locale, days } = await readCalendar(token)
  const { t } = translatorFor(locale)
  const origin = env().APP_URL
  const events = days.map(({ kind, id, day, path }) => ({
    uid: `${kind}-${id}@${new URL(origin).hostname}`,
    day,
    title: t(`calendars.kinds.${kind}`),
    url: new URL(path, origin).href,
  }))
  return toIcs(t('calendars.name'), events, clock.now())
}
