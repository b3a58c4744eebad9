import { useLoaderData } from '@remix-run/react'
import { getLanding } from '#app/features/home/queries/get-landing.server.ts'
import { Hero, Numbers, Promises, Tracks } from '#app/features/home/ui/landing.tsx'
import { Way } from '#app/features/home/ui/way.tsx'
import { publicPage } from '#app/platform/http/loader.server.ts'
import { Page } from '#app/ui/page.tsx'

export const loader = publicPage(() => getLanding())

export default function Landing() {
  const { tracks, numbers } = useLoaderData<typeof loader>()
  return (
    <>
      <Hero />
      <Page>
        <Tracks tracks={tracks} />
        <Way />
        <Promises />
        <Numbers numbers={numbers} />
      </Page>
    </>
  )
}
