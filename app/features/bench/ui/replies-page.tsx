import type { FormAnswer } from '#app/features/accounts/ui/form-answer.ts'
import { PressButton } from '#app/features/introductions/ui/press-button.tsx'
import { Breadcrumbs } from '#app/ui/breadcrumbs.tsx'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Section } from '#app/ui/section.tsx'
import { TextArea } from '#app/ui/text-area.tsx'
import { TextField } from '#app/ui/text-field.tsx'
import { DeskTabs } from '#app/features/navigators/ui/desk-tabs.tsx'
import { useT } from '#app/i18n/use-t.tsx'
import { REPLY_TEXT_MAX } from '../limits.ts'
import type { Reply } from '../queries/list-replies.server.ts'
import { CaseForm } from './case-form.tsx'

const schema = () => import('../schema.ts').then((module) => module.replySchema)

interface RepliesProps {
  replies: Reply[]
  answer: FormAnswer | undefined
}

function AddReply({ replies, answer }: RepliesProps) {
  const { t } = useT()
  const labels = { name: t('bench.replies.name'), text: t('bench.replies.text') }
  return (
    <Section title={t('bench.replies.addTitle')}>
      <CaseForm
        key={replies.length}
        intent="add"
        place={{ action: '/desk/replies', answer }}
        schema={schema}
        labels={labels}
        submit={t('bench.replies.add')}
      >
        {(field) => (
          <>
            <TextField
              field={field('name')}
              label={labels.name}
              hint={t('bench.replies.nameHint')}
              size="medium"
              required
            />
            <TextArea field={field('text')} label={labels.text} rows={5} maxLength={REPLY_TEXT_MAX} required />
          </>
        )}
      </CaseForm>
    </Section>
  )
}

/** A navigator's own short texts. */
export function RepliesPage(props: RepliesProps) {
  const { t } = useT()
  const { replies, answer } = props
  return (
    <Page>
      <DeskTabs current="bench" />
      <PageHeader
        breadcrumbs={
          <Breadcrumbs
            label={t('common.breadcrumbs')}
            items={[{ label: t('introductions.desk.title'), to: '/desk' }, { label: t('bench.replies.title') }]}
          />
        }
        title={t('bench.replies.title')}
        lead={t('bench.replies.lead')}
      />
      {replies.length === 0 ? (
        <EmptyState title={t('bench.replies.empty')}>{t('bench.replies.emptyText')}</EmptyState>
      ) : (
        <div className="grid gap-4">
          {replies.map(({ id, name, text }) => (
            <Card as="article" key={id} className="grid gap-3">
              <h2 className="text-h3 wrap-anywhere">{name}</h2>
              <p className="measure whitespace-pre-wrap wrap-anywhere">{text}</p>
              <PressButton
                intent="remove"
                hidden={{ replyId: id }}
                label={t('bench.replies.remove', { name })}
                sending={t('bench.saving')}
                variant="quiet"
                answer={answer}
              />
            </Card>
          ))}
        </div>
      )}
      <AddReply {...props} />
    </Page>
  )
}
