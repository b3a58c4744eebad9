import { session, browser, base } from './zz-shoot-lib.mts'
async function clips(p:any, name:string, step=1500) {
  const size = await p.evaluate(() => ({w: document.documentElement.clientWidth, h: document.documentElement.scrollHeight, sw: document.documentElement.scrollWidth}))
  if (size.sw > size.w) console.log(name, 'scrolls sideways', size)
  await p.screenshot({path:`/tmp/shots/${name}.png`, fullPage:true})
  for (let i=0; i*step<size.h; i++) await p.screenshot({path:`/tmp/shots/${name}-${i}.png`, fullPage:true, clip:{x:0,y:i*step,width:size.w,height:Math.min(step,size.h-i*step)}})
}
const o = await session('owner', 390)
await o.goto(base+'/listings/new/succession/offer'); await clips(o,'form-390')
const e = await session('owner', 1280, 'en')
await e.goto(base+'/listings/mine'); const link = await e.getAttribute('main li h2 a:has-text("精密な切削")','href')
await e.goto(base+link+'/edit'); await clips(e,'edit-en')
const b = await session('buyer', 1280)
await b.goto(base+link); await clips(b,'member')
await browser.close()
