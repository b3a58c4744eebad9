import { draftListing, publishListing } from '#e2e/fixtures/listing-steps.ts'
import { newParty, newVerifiedParty } from '#e2e/fixtures/people.ts'
import { readForms } from '#e2e/fixtures/read-form.ts'
import { sampleValues } from '#e2e/fixtures/sample-values.ts'
import { stageDeal, stagePair } from '#e2e/fixtures/stage.ts'
import { expect, test } from '#e2e/fixtures/test.ts'
import { type Answer, Visitor } from '#e2e/fixtures/visitor.ts'
import { attackAll, faultsOf, MARKUP } from './hostile.ts'

test('the forms anybody can reach answer hostile text calmly', async () => {
  test.setTimeout(90_000)
  const paths = ['/', '/listings', '/sign-up', '/sign-in', '/forgot-password', '/reset-password?token=nothing']
  const withForm = []
  for (const path of paths) {
    const visitor = await Visitor.create()
    if (readForms((await visitor.get(path)).body).some(({ texts }) => texts.length > 0)) withForm.push(path)
  }
  expect(withForm).toEqual(expect.arrayContaining(['/listings', '/sign-up', '/sign-in', '/forgot-password']))
  await attackAll(await Visitor.create(), withForm)
})

test('the forms between two parties answer hostile text calmly', async ({ staff }) => {
  test.setTimeout(120_000)
  const pair = await stagePair(staff, 'succession')
  await attackAll(pair.need.visitor, [`/introductions/new?from=${pair.needListing}&to=${pair.offerListing}`])
  const { offer, deal } = await stageDeal(staff, 'succession')
  await attackAll(offer.visitor, [`/deals/${deal}/nda`, `/deals/${deal}`])
})

test('markup in a published listing is shown as the letters it is', async ({ pageOf, staff, texts: { dynamic } }) => {
  const markup = '<script>hacked=1</script><img src="x">'
  const party = await newVerifiedParty(staff.operator, ['sme'])
  const fill = {
    ...sampleValues('succession', 'offer', '結木'),
    title: `技${markup}`,
    teaser: `${markup} 会社\u202Eの技`,
  }
  const listing = await publishListing(staff.operator, party, 'succession', 'offer', fill)
  const page = await pageOf(party.visitor)
  page.on('dialog', () => expect(false, 'a dialog').toBe(true))
  for (const path of [
    `/listings/${listing}`,
    '/listings?q=hacked',
    '/listings/mine',
    `/listings/${listing}/edit/outline`,
  ]) {
    await page.goto(path)
    expect(await page.evaluate(() => 'hacked' in window), path).toBe(false)
    expect(await page.locator('img[src="x"]').count(), path).toBe(0)
  }
  await page.goto(`/listings/${listing}`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText(markup)
  await page.goto(`/listings/${listing}/edit/outline`)
  const teaser = page.getByRole('textbox', {
    name: dynamic('tracks.succession.sides.offer.fields.teaser.label'),
    exact: true,
  })
  await expect(teaser).toHaveValue(`${markup} 会社の技`)
})

test('a text that is too long is kept, with the reason beside its field', async ({ pageOf, texts: { t, dynamic } }) => {
  const party = await newParty(['sme'])
  const page = await pageOf(party.visitor)
  const long = '長い話。'.repeat(5_000)
  const draft = await draftListing(party, 'succession', 'offer', { title: '普通の題' })
  await page.goto(`/listings/${draft}/edit/outline`)
  const teaser = page.getByRole('textbox', {
    name: dynamic('tracks.succession.sides.offer.fields.teaser.label'),
    exact: true,
  })
  await teaser.fill(long)
  await page.getByRole('button', { name: t('listings.draft.saveAndNext') }).click()
  await expect(page.getByRole('group', { name: t('listings.draft.wrongTitle') })).toBeVisible()
  await expect(teaser).toHaveAttribute('aria-invalid', 'true')
  await expect(teaser).toHaveAccessibleDescription(/文字/)
  await expect(teaser).toHaveValue(long)
})

test('a megabyte of text comes back with a message, more is turned away at the door in Japanese', async () => {
  const party = await newParty(['sme'])
  const draft = await draftListing(party, 'succession', 'offer', { title: '題' })
  const step = `/listings/${draft}/edit/outline`
  const form = await party.visitor.fillIn(step, { intent: 'next' })
  const withText = (text: string) =>
    party.visitor.post(form.to, [...form.fields.filter(([name]) => name !== 'teaser'), ['teaser', text]])
  const big = 'あいうえお'.repeat(20_000)
  const kept = await withText(big)
  expect(kept.location).toBe(`${step}?check`)
  const { body } = await party.visitor.get(kept.location!)
  expect(body).toContain(big)
  expect(body).toContain('aria-invalid="true"')
  const turnedAway = await withText('a'.repeat(8 * 1024 * 1024))
  expect(turnedAway.status).toBe(413)
  expect(turnedAway.body).toContain('送られた内容が大きすぎます')
  expect((await party.visitor.get(step)).body, 'what was saved before').toContain(big)
})

test('what goes wrong is noticed', () => {
  const faulty: [Answer, string][] = [
    [{ status: 500, location: undefined, body: '不具合' }, 'status 500'],
    [{ status: 200, location: undefined, body: `<p>${MARKUP}</p>` }, 'markup of a visitor'],
    [{ status: 200, location: undefined, body: `<p>${7331 * 7919}</p>` }, 'a template was run'],
    [{ status: 400, location: undefined, body: '誤り at run (file.ts:1)' }, 'the inside of the house'],
    [{ status: 404, location: undefined, body: 'Not found' }, 'no Japanese'],
  ]
  for (const [answer, fault] of faulty) expect(faultsOf(answer)).toEqual([fault])
})
