import { translatorFor } from '#app/i18n/server-translator.server.ts'

/** A day as documents write it: `2026年4月1日`. @param iso `2026-04-01` */
export function spellDay(iso: string): string {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return translatorFor('ja').t('invoices.paper.day', { year, month, day })
}
