import { publishListing } from '#e2e/fixtures/listing-steps.ts'
import { linkIn, mailTo } from '#e2e/fixtures/mailbox.ts'
import { newVerifiedParty } from '#e2e/fixtures/people.ts'
import { answerQuestion, askQuestion } from '#e2e/fixtures/question-steps.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
import { looksFine } from '#e2e/fixtures/looks-fine.ts'

const ANSWER = '三年前に一台入れ替えました。'

for (const language of ['ja', 'en'] as const)
  test.describe(`the operator takes a question off a listing, in ${language}`, () => {
    test.use({ language })

    test('asker and owner are told why, nobody else reads it', async ({ staff, pageOf, texts: { t } }) => {
      const [owner, asker] = [
        await newVerifiedParty(staff.operator, ['sme'], language),
        await newVerifiedParty(staff.operator, ['sme'], language),
      ]
      const values = sampleValues('succession', 'offer', '結木')
      const listing = await publishListing(staff.operator, owner, 'succession', 'offer', values)
      const question = await askQuestion(asker, listing, '機械の更新は、この五年でありましたか。')
      await answerQuestion(owner, listing, question, { text: ANSWER, audience: 'public' })
      const anybody = await Visitor.create()
      const page = `/listings/${listing}`
      expect((await anybody.get(page)).body).toContain(ANSWER)
      expect((await anybody.get(page)).body, 'for the operator alone').not.toContain('/console/questions/')

      const screen = await pageOf(staff.operator)
      await screen.goto(page)
      await screen.getByRole('link', { name: t('questions.remove.open') }).click()
      await expect(screen.getByRole('heading', { level: 1 })).toHaveText(t('questions.remove.title'))
      await looksFine(screen)
      await screen.getByRole('button', { name: t('questions.remove.submit') }).click()
      await expect(screen.getByRole('group', { name: t('questions.remove.reason') })).toBeVisible()
      await screen.getByRole('radio', { name: t('questions.removalReasons.misleads.label') }).check()
      await screen.getByRole('button', { name: t('questions.remove.submit') }).click()
      await expect(screen).toHaveURL(new RegExp(`${page}$`))
      await expect(screen.getByText(t('questions.notices.removed'))).toBeVisible()

      expect((await anybody.get(page)).body).not.toContain(ANSWER)
      const why = t('questions.removalReasons.misleads.told')
      const told = [
        { party: asker, subject: t('questions.mail.removedAsked.subject') },
        { party: owner, subject: t('questions.mail.removedOwn.subject') },
      ]
      for (const { party, subject } of told) {
        const { body } = await party.visitor.get(linkIn(await mailTo(party.email, subject)))
        expect(body).toContain(ANSWER)
        expect(body).toContain(why)
      }
    })
  })
