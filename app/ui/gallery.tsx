import { AccountMenu } from './account-menu.tsx'
import { Breadcrumbs } from './breadcrumbs.tsx'
import { Button } from './button.tsx'
import { GalleryForms } from './gallery-forms.tsx'
import { GalleryListing } from './gallery-listing.tsx'
import { GalleryProgress } from './gallery-progress.tsx'
import { GalleryReading } from './gallery-reading.tsx'
import type { GalleryWords } from './gallery-words.ts'
import { LanguageSwitch } from './language-switch.tsx'
import { LoadingBar } from './loading-bar.tsx'
import { Logo } from './logo.tsx'
import { Page } from './page.tsx'
import { PageHeader } from './page-header.tsx'
import { SiteFooter } from './site-footer.tsx'
import { SiteHeader } from './site-header.tsx'
import { TrackTag } from './track-tag.tsx'
import { UiWordsProvider } from './ui-words.tsx'

/** Every component in its states, to be looked at and measured. Stands inside the page's main element. */
export function Gallery({ words }: { words: GalleryWords }) {
  const { site, header } = words
  return (
    <UiWordsProvider words={words.ui}>
      <LoadingBar active={false} label={words.loading} />
      <SiteHeader
        skip={{ href: '#gallery', label: site.skip }}
        home={{ to: '/', label: site.home }}
        logo={<Logo />}
        nav={site.nav}
        navLabel={site.navLabel}
        menuLabel={site.menuLabel}
        language={<LanguageSwitch {...site.language} />}
        account={
          <AccountMenu
            label={site.account.label}
            name={site.account.name}
            items={site.account.items}
            footer={
              <Button variant="quiet" size="small" type="button">
                {site.account.footer}
              </Button>
            }
          />
        }
      />
      <div id="gallery" tabIndex={-1}>
        <Page>
          <PageHeader
            breadcrumbs={<Breadcrumbs {...header.breadcrumbs} />}
            eyebrow={header.eyebrow}
            title={header.title}
            lead={header.lead}
            tags={words.tracks.map((track) => (
              <TrackTag key={track.track} {...track} />
            ))}
            actions={<Button wide>{words.actions.primary}</Button>}
          />
          <GalleryProgress words={words} />
          <GalleryListing words={words} />
          <GalleryForms words={words} />
          <GalleryReading words={words} />
        </Page>
      </div>
      <SiteFooter groups={site.footer.groups} logo={<Logo />}>
        <p>{site.footer.small}</p>
      </SiteFooter>
    </UiWordsProvider>
  )
}
