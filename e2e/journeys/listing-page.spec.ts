import type { Locale } from '#app/i18n/translator.ts'
import { publishListing } from '#e2e/fixtures/listing-steps.ts'
import { looksFine } from '#e2e/fixtures/looks-fine.ts'
import { linkIn, mailTo } from '#e2e/fixtures/mailbox.ts'
import { newMember, newVerifiedParty, unique } from '#e2e/fixtures/people.ts'
import { answerQuestion, askQuestion } from '#e2e/fixtures/question-steps.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { Visitor } from '#e2e/fixtures/visitor.ts'
import { look, open, press, seesNotice, seesTitle, unfold } from './acts/scene.ts'
import { scenes } from './acts/scenes.ts'

const stories = [
  {
    language: 'ja' as Locale,
    viewport: { width: 390, height: 844 },
    question: '機械の更新は、この五年でどのくらいありましたか。',
    tooNosy: '会社名を教えてください。電話は 03-1234-5678 です。',
    answer: '旋盤を一台、三年前に入れ替えました。',
  },
  {
    language: 'en' as Locale,
    viewport: { width: 1280, height: 900 },
    question: 'How many machines were renewed in the last five years?',
    tooNosy: 'What is your company name? Call me on 03-1234-5678.',
    answer: 'One lathe, three years ago.',
  },
]

for (const { language, viewport, question, tooNosy, answer } of stories) {
  test.describe(`${language} at ${viewport.width} px`, () => {
    test.use({ language, viewport })

    test('a listing is read, asked about, answered for all, kept, passed on and printed', async ({
      pageOf,
      texts,
      staff,
    }) => {
      test.setTimeout(180_000)
      const { t } = texts
      const sceneOf = scenes(pageOf, texts)
      const marker = `${language === 'ja' ? '結木' : 'Yuigi'}${unique()}`
      const owner = await newVerifiedParty(staff.operator, ['sme'], language)
      const values = sampleValues('succession', 'offer', marker, language)
      const listing = await publishListing(staff.operator, owner, 'succession', 'offer', values)
      const address = `/listings/${listing}`
      const asker = await newMember(language)

      await test.step('a visitor reads the teaser and is led to sign in to ask', async () => {
        const visitor = await sceneOf(await Visitor.create())
        const { page } = visitor
        await open(visitor, address)
        await seesTitle(visitor, String(values['title']))
        await expect(page).toHaveTitle(new RegExp(marker))
        await expect(page.getByText(t('disclosure.page.glance.place'), { exact: true })).toBeVisible()
        await expect(page.getByRole('heading', { name: t('disclosure.page.closed.title') })).toBeVisible()
        await expect(page.getByText(String(values['companyName']))).toHaveCount(0)
        await expect(page.locator('meta[property="og:title"]')).toHaveAttribute('content', String(values['title']))
        await page
          .getByRole('link', { name: t('questions.ask.open') })
          .first()
          .click()
        await expect(page).toHaveURL(new RegExp(`/sign-in\\?returnTo=.*${listing}.*ask`))
      })

      await test.step('a member asks: what gives people away is refused beside the field, nothing is lost', async () => {
        const scene = await sceneOf(asker.visitor)
        const { page } = scene
        await open(scene, address)
        await page
          .getByRole('link', { name: t('questions.ask.open') })
          .first()
          .click()
        await seesTitle(scene, t('questions.ask.title'))
        const field = page.getByRole('textbox', { name: t('questions.ask.label') })
        await field.fill(tooNosy)
        await press(scene, t('questions.ask.submit'))
        await expect(field).toHaveAttribute('aria-invalid', 'true')
        await expect(field).toHaveValue(tooNosy)
        await expect(page.getByText('03-1234-5678').first()).toBeVisible()
        await look(scene)
        await field.fill(question)
        await press(scene, t('questions.ask.submit'))
        await seesNotice(scene, t('questions.notices.asked'))
        await expect(page.getByText(t('questions.ownWaiting', { count: 1 }))).toBeVisible()
      })

      await test.step('the owner is told by mail and answers for everybody', async () => {
        const mail = await mailTo(owner.email, t('questions.mail.asked.subject'))
        expect(`${mail.subject}${mail.text}${mail.html}`).not.toMatch(new RegExp(`${marker}|${asker.displayName}`))
        const scene = await sceneOf(owner.visitor)
        const { page } = scene
        await open(scene, '/home')
        await expect(page.getByText(t('home.actions.answer_question.title', { count: 1 }))).toBeVisible()
        await open(scene, linkIn(mail))
        await expect(page.getByText(question)).toBeVisible()
        expect(await page.content()).not.toContain(asker.displayName)
        await page.getByRole('textbox', { name: t('questions.own.label') }).fill(answer)
        await press(scene, t('questions.own.submit'))
        await seesNotice(scene, t('questions.notices.answered'))
      })

      await test.step('the visitor sees it; the asker learns of it by mail', async () => {
        const visitor = await sceneOf(await Visitor.create())
        await open(visitor, address)
        await expect(visitor.page.getByText(question)).toBeVisible()
        await expect(visitor.page.getByText(answer)).toBeVisible()
        const mail = await mailTo(asker.email, t('questions.mail.answered.subject'))
        const scene = await sceneOf(asker.visitor)
        await open(scene, linkIn(mail))
        await expect(scene.page.getByText(answer)).toBeVisible()
      })

      await test.step('it is kept, and let go again', async () => {
        const scene = await sceneOf(asker.visitor)
        const { page } = scene
        await open(scene, address)
        await press(scene, t('favourites.keep'))
        await expect(page.getByRole('button', { name: t('favourites.kept') })).toBeVisible()
        await open(scene, '/favourites')
        await expect(page.getByRole('link', { name: String(values['title']) })).toBeVisible()
        await press(scene, t('favourites.kept'))
        await expect(page.getByText(t('favourites.empty'))).toBeVisible()
        await look(scene)
      })

      await test.step('it is passed on: the address stands there, the code is drawn', async () => {
        const scene = await sceneOf(asker.visitor)
        const { page } = scene
        await open(scene, address)
        await unfold(scene, t('disclosure.share.title'))
        await expect(page.getByRole('textbox', { name: t('disclosure.share.address') })).toHaveValue(
          new RegExp(`^http.*${address}$`),
        )
        const mailLink = page.getByRole('link', { name: t('disclosure.share.mail') })
        await expect(mailLink).toHaveAttribute('href', new RegExp(`^mailto:\\?.*${listing}`))
        const code = page.getByRole('img', { name: t('disclosure.share.code') })
        await expect.poll(() => code.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0)
        await looksFine(page)
      })

      await test.step('on paper stand the facts and the address, and nothing to press', async () => {
        const visitor = await sceneOf(await Visitor.create())
        const { page } = visitor
        await page.goto(address)
        await page.emulateMedia({ media: 'print' })
        await expect(page.getByRole('heading', { level: 1, name: String(values['title']) })).toBeVisible()
        await expect(page.getByText(answer)).toBeVisible()
        await expect(page.getByText(t('disclosure.page.printNote'))).toBeVisible()
        await expect(page.getByRole('link', { name: t('questions.ask.open') })).toHaveCount(0)
        await expect(page.getByRole('button')).toHaveCount(0)
        await expect(page.getByRole('navigation')).toHaveCount(0)
      })

      await test.step('the owner sees how often it was looked at, and by nobody in particular', async () => {
        // The browsers of these tests say that they are robots, and are not counted.
        const somebody = await Visitor.create({
          'user-agent': 'Mozilla/5.0 (X11; Linux x86_64) Chrome/131.0 Safari/537.36',
        })
        for (let time = 0; time < 2; time++) expect((await somebody.get(address)).status).toBe(200)
        const scene = await sceneOf(owner.visitor)
        await open(scene, address)
        await expect(scene.page.getByText(t('disclosure.numbers.views'), { exact: true }).first()).toBeVisible()
        await expect(
          scene.page
            .locator('dl dd')
            .filter({ hasText: /^1\D?$/ })
            .first(),
        ).toBeVisible()
        await expect(scene.page.getByRole('heading', { name: t('disclosure.numbers.title') })).toBeVisible()
        await expect(scene.page.getByText(t('disclosure.numbers.chart')).first()).toBeVisible()
        await expect(scene.page.getByText(t('disclosure.numbers.few'))).toBeVisible()
        expect(await scene.page.content()).not.toContain(asker.displayName)
      })
    })
  })
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a listing is kept, asked about and passed on', async ({ pageOf, texts, staff }) => {
    test.setTimeout(120_000)
    const { t } = texts
    const owner = await newVerifiedParty(staff.operator, ['sme'])
    const values = sampleValues('succession', 'offer', `結木${unique()}`)
    const listing = await publishListing(staff.operator, owner, 'succession', 'offer', values)
    const asker = await newMember()
    const page = await pageOf(asker.visitor)
    await page.goto(`/listings/${listing}`)
    await page.getByRole('button', { name: t('favourites.keep') }).click()
    await expect(page.getByRole('button', { name: t('favourites.kept') })).toBeVisible()
    await page.locator('summary', { hasText: t('disclosure.share.title') }).click()
    await expect(page.getByRole('textbox', { name: t('disclosure.share.address') })).toHaveValue(/^http/)
    await expect(page.getByRole('button', { name: t('disclosure.share.copy') })).toHaveCount(0)
    await page
      .getByRole('link', { name: t('questions.ask.open') })
      .first()
      .click()
    await page.getByRole('textbox', { name: t('questions.ask.label') }).fill('連絡先は 03-1234-5678 です。')
    await page.getByRole('button', { name: t('questions.ask.submit') }).click()
    await expect(page.getByRole('textbox', { name: t('questions.ask.label') })).toHaveValue(
      '連絡先は 03-1234-5678 です。',
    )
    await page.getByRole('textbox', { name: t('questions.ask.label') }).fill('駐車場はありますか。')
    await page.getByRole('button', { name: t('questions.ask.submit') }).click()
    await expect(page.getByText(t('questions.notices.asked'))).toBeVisible()
  })
})

test('a question typed before the session ended is still there after signing in', async ({ browser, texts, staff }) => {
  test.setTimeout(120_000)
  const { t } = texts
  const owner = await newVerifiedParty(staff.operator, ['sme'])
  const values = sampleValues('succession', 'offer', `結木${unique()}`)
  const listing = await publishListing(staff.operator, owner, 'succession', 'offer', values)
  const asker = await newMember()
  const context = await browser.newContext({ locale: 'ja-JP', storageState: await asker.visitor.cookies() })
  const page = await context.newPage()
  await page.goto(`/listings/${listing}/ask`)
  await page.getByRole('textbox', { name: t('questions.ask.label') }).fill('駐車場は何台ありますか。')
  await asker.visitor.post('/sign-out', {})
  await page.getByRole('button', { name: t('questions.ask.submit') }).click()
  await page.getByLabel(t('accounts.email')).fill(asker.email)
  await page.getByLabel(t('accounts.password'), { exact: true }).fill(asker.password)
  await page.getByRole('button', { name: t('accounts.signIn.button') }).click()
  await expect(page.getByRole('textbox', { name: t('questions.ask.label') })).toHaveValue('駐車場は何台ありますか。')
  await context.close()
})

test('what was asked in private is read by two people and nobody else', async ({ staff }) => {
  test.setTimeout(120_000)
  const owner = await newVerifiedParty(staff.operator, ['sme'])
  const values = sampleValues('succession', 'offer', `結木${unique()}`)
  const listing = await publishListing(staff.operator, owner, 'succession', 'offer', values)
  const asker = await newVerifiedParty(staff.operator, ['mid_size'])
  const word = `くさむら${unique()}`
  const questionId = await askQuestion(asker, listing, `${word} の件はいかがですか。`)
  const stranger = (await newMember()).visitor
  const visitor = await Visitor.create()
  const pages = [
    `/listings/${listing}`,
    `/listings/${listing}.data`,
    `/listings/${listing}?as=owner`,
    `/listings/${listing}/ask`,
    `/listings/${listing}/questions`,
    '/questions',
    '/questions?view=received',
    '/home',
    `/listings?q=${encodeURIComponent(word)}`,
  ]
  // The word itself comes back in the box of the search; what was said after it does not.
  const said = 'の件はいかがですか'
  const readersOf = async () => {
    const found: string[] = []
    for (const [name, who] of Object.entries({
      visitor,
      stranger,
      operator: staff.operator,
      owner: owner.visitor,
      asker: asker.visitor,
    }))
      for (const page of pages) if ((await who.get(page)).body.includes(`${word} ${said}`)) found.push(name)
    return [...new Set(found)].sort()
  }
  expect(await readersOf()).toEqual(['asker', 'owner'])
  await answerQuestion(owner, listing, questionId, { text: '見えない答えです。', audience: 'private' })
  expect(await readersOf()).toEqual(['asker', 'owner'])
  const { body } = await owner.visitor.get(`/listings/${listing}/questions`)
  for (const secret of [asker.participantId, asker.participantName, asker.displayName, asker.email])
    expect(body).not.toContain(secret)
})
