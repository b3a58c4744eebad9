import { Button } from './button.tsx'
import { ButtonLink } from './button-link.tsx'
import { ButtonRow } from './button-row.tsx'
import { Dialog } from './dialog.tsx'
import type { GalleryWords } from './gallery-words.ts'
import { NextAction } from './next-action.tsx'
import { Notice } from './notice.tsx'
import { Section } from './section.tsx'
import { StatusBadge } from './status-badge.tsx'
import { Steps } from './steps.tsx'
import { TaskList } from './task-list.tsx'
import { Time } from './time.tsx'
import { Timeline } from './timeline.tsx'

export function GalleryProgress({ words }: { words: GalleryWords }) {
  const { actions, dialog } = words
  return (
    <>
      <Section title={words.sections.actions}>
        <div className="grid gap-8">
          <div className="grid gap-4">
            {words.next.map((next, index) => (
              <NextAction
                key={next.title}
                title={next.title}
                due={next.due}
                decision={index === 0}
                action={
                  <ButtonLink to="/" variant={index === 0 ? 'primary' : 'secondary'} wide>
                    {next.action}
                  </ButtonLink>
                }
              >
                {next.body}
              </NextAction>
            ))}
          </div>
          <ButtonRow>
            <Button type="button" icon="check">
              {actions.primary}
            </Button>
            <Button type="button" variant="secondary">
              {actions.secondary}
            </Button>
            <Button type="button" variant="quiet">
              {actions.quiet}
            </Button>
            <Button type="button" variant="danger">
              {actions.danger}
            </Button>
            <Button type="button" pending pendingLabel={actions.pendingLabel}>
              {actions.pending}
            </Button>
            <Button type="button" size="small" variant="secondary">
              {actions.small}
            </Button>
            <ButtonLink to="/" variant="quiet" icon="arrowRight">
              {actions.link}
            </ButtonLink>
            <Dialog
              to="/"
              opener={dialog.opener}
              title={dialog.title}
              description={dialog.description}
              variant="secondary"
            >
              {(close) => (
                <ButtonRow>
                  <Button type="button" variant="danger" onClick={close}>
                    {dialog.confirm}
                  </Button>
                  <Button type="button" variant="secondary" onClick={close}>
                    {dialog.cancel}
                  </Button>
                </ButtonRow>
              )}
            </Dialog>
          </ButtonRow>
        </div>
      </Section>
      <Section title={words.sections.progress}>
        <div className="grid gap-10">
          <Steps {...{ label: words.steps.label, steps: words.steps.items }} />
          <TaskList
            label={words.tasks.label}
            tasks={words.tasks.items.map(({ tone, status, ...task }) => ({
              ...task,
              status: <StatusBadge tone={tone}>{status}</StatusBadge>,
            }))}
          />
          <Timeline
            label={words.timeline.label}
            items={words.timeline.items.map(({ at, time, ...item }) => ({
              ...item,
              time: <Time at={at} text={time} />,
            }))}
          />
        </div>
      </Section>
      <Section title={words.sections.states}>
        <div className="grid gap-4">
          <div className="flex flex-wrap gap-2">
            {words.statuses.map((status) => (
              <StatusBadge key={status.tone} tone={status.tone}>
                {status.label}
              </StatusBadge>
            ))}
          </div>
          {words.notices.map((notice) => (
            <Notice key={notice.tone} tone={notice.tone} title={notice.title}>
              {notice.body}
            </Notice>
          ))}
        </div>
      </Section>
    </>
  )
}
