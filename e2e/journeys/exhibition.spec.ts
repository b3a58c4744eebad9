import { newVerifiedParty, unique } from '#e2e/fixtures/people.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { waitFor } from './acts/deal.ts'
import { CARD, hostedTexts, payWith } from './acts/pay.ts'
import { open, press, type Scene, seesNotice } from './acts/scene.ts'

/** As the industries' list has it: small up to 20 people. */
const METALWORK = '24'

const inDays = (days: number): string => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

/** Announces an exhibition at the operator's desk. @returns its name */
async function announce(scene: Scene): Promise<string> {
  const { page, texts } = scene
  const { t } = texts
  const name = `見本展${unique()}`
  await open(scene, '/console/bookings')
  const values = {
    nameJa: name,
    nameEn: name,
    venueJa: '見本会館',
    venueEn: 'Sample Hall',
    startsOn: inDays(60),
    endsOn: inDays(61),
    closesOn: inDays(30),
    hybridPlaces: '５',
    onlinePlaces: '5',
  }
  for (const [key, value] of Object.entries(values))
    await page.getByLabel(t(`bookings.console.fields.${key as keyof typeof values}`)).fill(value)
  await press(scene, t('bookings.console.submit'))
  await seesNotice(scene, t('bookings.notices.published'))
  return name
}

test('an exhibition: the fee follows the size of the enterprise, and the place is sure once it is paid', async ({
  pageOf,
  texts,
  staff,
}) => {
  test.setTimeout(240_000)
  const { t } = texts
  const desk: Scene = { page: await pageOf(staff.operator), texts, isLooking: true }
  const name = await test.step('the operator announces it', () => announce(desk))

  const cases = [
    ['120', '¥77,000'],
    ['9', '¥16,500'],
  ] as const
  for (const [employees, amount] of cases) {
    await test.step(`${employees} people: ${amount}`, async () => {
      const party = await newVerifiedParty(staff.operator, ['sme'])
      const scene: Scene = { page: await pageOf(party.visitor), texts, isLooking: true }
      const { page } = scene
      const says = async (step: string, fill: Record<string, string>) => {
        const saved = await party.visitor.submit(`/participants/${party.participantId}/edit/${step}`, { fill })
        expect(saved.status, step).toBe(302)
      }
      await says('business', { industry: METALWORK })
      await says('size', { employees })

      await open(scene, '/bookings')
      await page.getByRole('link', { name, exact: true }).click()
      await page.getByRole('radio', { name: amount }).check()
      await press(scene, t('bookings.apply.submit'))
      await expect(page.getByText(amount).first()).toBeVisible()
      await page.getByRole('checkbox', { name: t('legal.agree') }).check()
      await press(scene, t('billing.pay'))
      await expect(page.getByRole('heading', { level: 1, name: hostedTexts(scene).title })).toBeVisible()
      await payWith(scene, CARD.succeeds)
      await waitFor(scene, '/bookings', t('bookings.placeStates.confirmed'))
      await open(scene, '/payments')
      await expect(page.getByText(amount)).toBeVisible()
    })
  }
})
