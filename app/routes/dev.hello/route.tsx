import type { MetaFunction } from '@remix-run/node'
import { env } from '#app/platform/env/env.server.ts'
import { AppError } from '#app/platform/errors/app-error.ts'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

export const meta: MetaFunction = () => [{ title: 'Hello' }, { name: 'robots', content: 'noindex' }]

/** A page with nothing of its own, for `npm run bench` to compare others with; not there in production. */
export const loader = publicPage(async () => {
  if (env().SITE === 'production') throw new AppError('request.not_found')
  return null
})

export default function Hello() {
  return (
    <Page>
      <PageHeader title="Hello, world" />
    </Page>
  )
}
