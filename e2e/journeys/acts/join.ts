import { linkIn, mailTo } from '#e2e/fixtures/mailbox.ts'
import { expect } from '#e2e/fixtures/test.ts'
import { atStart, look, open, press, type Scene, seesNotice } from './scene.ts'

export interface Newcomer {
  email: string
  displayName: string
  password: string
}

/** From the sign-up page to a verified address. */
export async function join(scene: Scene, { email, displayName, password }: Newcomer): Promise<void> {
  const { page, texts } = scene
  const { t } = texts
  await open(scene, '/sign-up')
  await page.getByLabel(t('accounts.displayName')).fill(displayName)
  await page.getByLabel(t('accounts.email')).fill(email)
  await page.getByLabel(t('accounts.password'), { exact: true }).fill(password)
  await press(scene, t('accounts.signUp.button'))
  await expect(page).toHaveURL(/\/verify-email$/)
  await look(scene)
  await page.goto(linkIn(await mailTo(email, t('accounts.mail.verifyEmail.subject'))))
  await press(scene, t('accounts.verify.press'))
  await seesNotice(scene, t('accounts.notices.verified'))
}

/** Those who post listings of their own. */
export type PostingKind = 'sme' | 'mid_size' | 'startup' | 'designer' | 'successor_candidate' | 'public_body'

/** Registers a participant and asks the operator to check it. @returns its id */
export async function register(scene: Scene, name: string, kind: PostingKind | 'expert' | 'referrer'): Promise<string> {
  const { page, texts } = scene
  const { t } = texts
  await open(scene, '/participants/new')
  await page.getByLabel(t('participants.fields.name'), { exact: true }).fill(name)
  await page.getByRole('checkbox', { name: atStart(t(`participants.kinds.${kind}`)) }).check()
  await press(scene, t('participants.form.create'))
  await seesNotice(scene, t('participants.notices.created'))
  await press(scene, t('participants.profile.request'))
  await seesNotice(scene, t('participants.notices.requested'))
  return new URL(page.url()).pathname.split('/')[2]!
}

/** The operator checks a participant, at the operator's own browser. */
export async function checkParticipant(scene: Scene, name: string): Promise<void> {
  const { page, texts } = scene
  const { t } = texts
  await open(scene, '/console/participants')
  const card = page.getByRole('listitem').filter({ has: page.getByRole('heading', { name }) })
  await card.getByRole('link', { name: t('verification.console.open') }).click()
  for (const kind of ['identity', 'screening'] as const)
    await page.getByRole('checkbox', { name: atStart(t(`verification.kinds.${kind}`)) }).check()
  await press(scene, t('verification.console.verify'))
  await seesNotice(scene, t('verification.notices.verified'))
}
