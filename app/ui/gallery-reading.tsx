import { Avatar } from './avatar.tsx'
import { Button } from './button.tsx'
import { Card } from './card.tsx'
import { DefinitionList } from './definition-list.tsx'
import { Disclosure } from './disclosure.tsx'
import { DocumentView } from './document-view.tsx'
import { EmptyState } from './empty-state.tsx'
import { ErrorState } from './error-state.tsx'
import { FieldAudience, type AudienceLevel } from './field-audience.tsx'
import type { GalleryWords } from './gallery-words.ts'
import { Money } from './money.tsx'
import { Section } from './section.tsx'
import { Skeleton } from './skeleton.tsx'
import { Term } from './term.tsx'

const levels: AudienceLevel[] = ['public', 'member', 'granted', 'party']

export function GalleryReading({ words }: { words: GalleryWords }) {
  const { prose } = words
  return (
    <>
      <Section title={words.sections.text}>
        <div className="grid gap-6">
          <p className="measure">
            {prose.before}
            <Term explanation={prose.explanation}>{prose.term}</Term>
            {prose.after} {prose.money} <Money yen={12_000_000} locale={words.locale} />
          </p>
          <div className="flex flex-wrap items-center gap-3">
            {prose.people.map((name) => (
              <span key={name} className="flex items-center gap-2">
                <Avatar name={name} /> {name}
              </span>
            ))}
          </div>
          <div className="flex flex-wrap gap-2">
            {levels.map((level) => (
              <FieldAudience key={level} level={level} label={words.forms.audiences[level]} />
            ))}
          </div>
          <DefinitionList items={words.facts} />
          <div>
            <Disclosure summary={words.disclosure.summary} open>
              {words.disclosure.body}
            </Disclosure>
            <Disclosure summary={words.disclosure.summary}>{words.disclosure.body}</Disclosure>
          </div>
        </div>
      </Section>
      <Section title={words.sections.document}>
        <DocumentView
          level={3}
          title={words.document.title}
          meta={words.document.meta}
          sections={words.document.sections}
        >
          {words.document.signature}
        </DocumentView>
      </Section>
      <Section title={words.sections.empty}>
        <div className="grid gap-6">
          <EmptyState
            title={words.empty.title}
            action={
              <Button type="button" variant="secondary">
                {words.empty.action}
              </Button>
            }
          >
            {words.empty.body}
          </EmptyState>
          <Card>
            <Skeleton label={words.loading} lines={4} />
          </Card>
          <Card tone="quiet">
            <ErrorState
              title={words.error.title}
              reference={words.error.reference}
              action={<Button type="button">{words.error.action}</Button>}
            >
              {words.error.body}
            </ErrorState>
          </Card>
        </div>
      </Section>
    </>
  )
}
