import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { env } from '#app/platform/env/env.server.ts'
import { Gallery } from '#app/ui/gallery.tsx'
import { galleryWords } from './words.ts'

export const meta: MetaFunction = () => [{ title: 'UI' }, { name: 'robots', content: 'noindex' }]

export function loader({ request }: LoaderFunctionArgs) {
  if (env().SITE === 'production') throw new Response(null, { status: 404 })
  return { lang: new URL(request.url).searchParams.get('lang') === 'en' ? ('en' as const) : ('ja' as const) }
}

export default function UiGallery() {
  const { lang } = useLoaderData<typeof loader>()
  return (
    <div lang={lang}>
      <Gallery words={galleryWords[lang]} />
    </div>
  )
}
