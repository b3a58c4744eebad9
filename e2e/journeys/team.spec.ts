import { linkIn, mailTo } from '#e2e/fixtures/mailbox.ts'
import { newMember, newVerifiedParty, unique } from '#e2e/fixtures/people.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { look, open, press, seesNotice, seesTitle } from './acts/scene.ts'

test('an owner invites a daughter, who joins and takes over', async ({ page, pageOf, staff, texts }) => {
  const { t } = texts
  const party = await newVerifiedParty(staff.operator, ['sme'])
  const email = `${unique()}@e2e.example`
  const owner = { page: await pageOf(party.visitor), texts, isLooking: true }
  await open(owner, `/participants/${party.participantId}/members`)
  await owner.page.getByLabel(t('team.email')).fill(email)
  await press(owner, t('team.invite'))
  await seesNotice(owner, t('team.notices.invited'))

  const mail = await mailTo(email, t('team.mail.invited.subject'))
  expect(`${mail.subject}${mail.text}${mail.html}`, 'nobody is named in the mail').not.toContain(party.participantName)
  const daughter = { page, texts, isLooking: true }
  await open(daughter, linkIn(mail))
  await seesTitle(daughter, t('team.invitation.title', { name: party.participantName }))
  await page.getByRole('link', { name: t('team.invitation.signUp') }).click()
  await expect(page.getByLabel(t('accounts.email'))).toHaveValue(email)
  await page.getByLabel(t('accounts.displayName')).fill('結田 娘')
  await page.getByLabel(t('accounts.password'), { exact: true }).fill('秋の夜に七つの星を数える')
  await press(daughter, t('accounts.signUp.button'))
  await press(daughter, t('team.invitation.accept'))
  await seesNotice(daughter, t('team.notices.joined'))

  await open(owner, `/participants/${party.participantId}/members`)
  await owner.page.getByText(t('team.changeOf', { name: '結田 娘' })).click()
  await look(owner)
  await press(owner, t('team.handOver'))
  await seesNotice(owner, t('team.notices.handedOver'))
  await press(owner, t('team.leave'))
  await seesNotice(owner, t('team.notices.left'))
  expect((await party.visitor.get(`/participants/${party.participantId}/members`)).status).toBe(404)
})

test('what was typed comes back when the role was taken away meanwhile', async ({ pageOf, staff, texts }) => {
  const { t } = texts
  const party = await newVerifiedParty(staff.operator, ['sme'])
  const colleague = await newMember()
  const members = `/participants/${party.participantId}/members`
  await party.visitor.submit(members, { intent: 'invite', fill: { email: colleague.email, role: 'member' } })
  const link = linkIn(await mailTo(colleague.email, t('team.mail.invited.subject')))
  await colleague.visitor.submit(link, { intent: 'accept' })

  const scene = { page: await pageOf(colleague.visitor), texts, isLooking: true }
  await open(scene, `/participants/${party.participantId}/edit/about`)
  const typed = '三代続く工場です。旋盤とフライスを得意としています。'
  await scene.page.locator('textarea').first().fill(typed)
  await party.visitor.submit(members, { intent: 'remove', where: { intent: 'remove' } })
  await scene.page.locator('main form button[type=submit]').last().click()
  await seesTitle(scene, t('common.errorPage.notSavedTitle'))
  await expect(scene.page.getByText(typed)).toBeVisible()
})
