import { session, browser, base } from './zz-shoot-lib.mts'
const o = await session('owner', 390)
const shot = async (p:any,n:string)=>{ const s = await p.evaluate(() => [document.documentElement.clientWidth, document.documentElement.scrollWidth]); if (s[1]>s[0]) console.log(n,'wide',s); await p.screenshot({path:`/tmp/shots/${n}.png`}) }
// errors
await o.goto(base+'/listings/new/succession/offer')
await o.waitForLoadState('networkidle')
await o.fill('[name=teaser]', '有限会社見本金属製作所です。電話 03-1234-5678')
await o.fill('[name=askingPriceMinYen]', '5000万円'); await o.fill('[name=askingPriceMaxYen]', '３千万')
await o.fill('[name=employees]', '九人くらい')
await o.fill('[name=companyName]', '有限会社見本金属製作所')
await o.locator('[name=askingPriceMaxYen]').scrollIntoViewIfNeeded(); await shot(o,'yen-echo')
await o.click('button[value=submit]'); await o.waitForTimeout(800)
await shot(o,'errors-390'); console.log('url', o.url())
// draft with longest
await o.fill('[name=title]', 'あ'.repeat(60)); await o.fill('[name=teaser]', 'Looooooooooooooooooooooooooooooooooooooooooooooooooooooooooongword'.repeat(8))
await o.fill('[name=askingPriceMinYen]', '1000万'); await o.fill('[name=employees]', '９')
await o.click('main form button[value=draft]:visible'); await o.waitForURL(/listings\/[0-9a-f-]{36}$/); await o.waitForTimeout(500)
await shot(o,'draft-saved'); await o.screenshot({path:'/tmp/shots/draft-full.png', fullPage:true})
const url = o.url()
// stale edit: two tabs
const [a,b] = [await o.context().newPage(), await o.context().newPage()]
for (const p of [a,b]) { await p.goto(url+'/edit'); await p.waitForLoadState('networkidle') }
await a.fill('[name=title]','先に保存'); await a.click('main form button[value=draft]:visible'); await a.waitForURL(url)
await b.fill('[name=title]','後から保存'); await b.click('main form button[value=draft]:visible'); await b.waitForTimeout(1500)
await shot(b,'stale-390'); console.log('stale value kept', await b.inputValue('[name=title]'), 'version', await b.inputValue('[name=version]'))
await b.click('main form button[value=draft]:visible'); await b.waitForURL(url); await b.waitForTimeout(800); console.log('second save ok', await b.textContent('h1'))
// expired session
await a.goto(url+'/edit'); await a.waitForLoadState('networkidle'); await a.fill('[name=teaser]','セッションが切れる前に書いた長い文章'); 
await o.context().clearCookies({name:'musubi'})
await a.click('main form button[value=draft]:visible'); await a.waitForURL(/sign-in/)
await a.fill('input[name=email]','owner@musubi.example'); await a.fill('input[name=password]','tsunagu-2025'); await a.click('main button[type=submit]'); await a.waitForURL(/edit/)
console.log('parked', await a.inputValue('[name=teaser]')); await shot(a,'parked')
// close
await a.goto(url); await a.waitForLoadState('networkidle'); await a.click('main summary:has-text("掲載を終了する")'); await a.click('button[value=close]'); await a.waitForTimeout(800); await shot(a,'close-error')
await a.check('input[value=timing]'); await a.click('button[value=close]'); await a.waitForTimeout(1200); await shot(a,'closed')
// no JS
const ctx = await browser.newContext({ javaScriptEnabled:false, viewport:{width:390,height:900}, storageState: await a.context().storageState() })
const n = await ctx.newPage(); await n.goto(base+'/listings/new/design/need'); await n.fill('[name=title]','JavaScriptなしの下書き'); await n.check('[name=disciplines][value=product]'); await n.check('[name=disciplines][value=web_ui]')
await n.click('main form button[value=draft]:visible'); console.log('nojs', n.url(), await n.textContent('h1'))
await n.goto(n.url()+'/edit'); await n.click('button[value=submit]'); await shot(n,'nojs-errors'); console.log(n.url(), await n.locator('[aria-invalid]').count(), await n.isChecked('[value=web_ui]'))
await browser.close()
