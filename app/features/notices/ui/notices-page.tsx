import { Form } from '@remix-run/react'
import { useIsSending } from '#app/features/accounts/ui/use-is-sending.ts'
import { formatDateTime } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { ButtonRow } from '#app/ui/button-row.tsx'
import { Card } from '#app/ui/card.tsx'
import { EmptyState } from '#app/ui/empty-state.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'
import { Pagination } from '#app/ui/pagination.tsx'
import { StatusBadge } from '#app/ui/status-badge.tsx'
import { Tabs } from '#app/ui/tabs.tsx'
import { Time } from '#app/ui/time.tsx'
import type { NoticeGroup, NoticeItem, NoticesPage } from '../queries/list-notices.server.ts'

function Item({ notice: { id, textKey, at, isUnread } }: { notice: NoticeItem }) {
  const { t, dynamic, locale } = useT()
  return (
    <li className="grid gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <h3 className="text-body font-bold">{dynamic(`${textKey}.subject`)}</h3>
        {isUnread && <StatusBadge tone="active">{t('notices.unread')}</StatusBadge>}
        <span className="text-small text-ink-soft">
          <Time at={at} text={formatDateTime(at, locale)} />
        </span>
      </div>
      <p className="measure phrase">{dynamic(`${textKey}.lead`)}</p>
      {/* Opening it is what marks it as read, so it is a form and not a link. */}
      <Form method="post" action="/notices?index">
        <input type="hidden" name="noticeId" value={id} />
        <Button name="intent" value="open" variant="secondary" size="small">
          {dynamic(`${textKey}.action`)}
        </Button>
      </Form>
    </li>
  )
}

function Group({ group: { subject, notices } }: { group: NoticeGroup }) {
  const { t } = useT()
  return (
    <Card as="section">
      <div className="grid gap-4">
        <h2 className="text-h3">{t(`notices.subjects.${subject}`)}</h2>
        <ul className="grid gap-5">
          {notices.map((notice) => (
            <Item key={notice.id} notice={notice} />
          ))}
        </ul>
      </div>
    </Card>
  )
}

function Above({ list: { isUnreadOnly, unread, until } }: { list: NoticesPage }) {
  const { t } = useT()
  const isSending = useIsSending()
  const count = unread > 0 ? { count: unread, countLabel: t('notices.unreadCount', { count: unread }) } : {}
  return (
    <>
      <Tabs
        label={t('notices.show')}
        items={[
          { to: '/notices', label: t('notices.all'), current: !isUnreadOnly },
          { to: '/notices?show=unread', label: t('notices.unreadOnly'), current: isUnreadOnly, ...count },
        ]}
      />
      {unread > 0 && (
        <Form method="post" action="/notices?index">
          <input type="hidden" name="until" value={until} />
          <ButtonRow>
            <Button name="intent" value="read_all" variant="quiet" size="small" pending={isSending}>
              {t('notices.readAll')}
            </Button>
          </ButtonRow>
        </Form>
      )}
    </>
  )
}

/** What a member was told, by what it concerns. */
export function NoticesPageView({ list }: { list: NoticesPage }) {
  const { t } = useT()
  const { groups, isUnreadOnly, page, pageCount } = list
  const to = (wanted: number) => {
    const params = new URLSearchParams({
      ...(isUnreadOnly ? { show: 'unread' } : {}),
      ...(wanted === 1 ? {} : { page: String(wanted) }),
    }).toString()
    return params ? `/notices?${params}` : '/notices'
  }
  const settings = (
    <ButtonLink to="/notices/settings" variant="quiet" size="small">
      {t('notices.settingsLink')}
    </ButtonLink>
  )
  return (
    <Page width="narrow">
      <PageHeader title={t('notices.title')} lead={t('notices.lead')} actions={settings} />
      <Above list={list} />
      {groups.length === 0 ? (
        <EmptyState title={t(isUnreadOnly ? 'notices.emptyUnread' : 'notices.empty')}>
          {t(isUnreadOnly ? 'notices.emptyUnreadText' : 'notices.emptyText')}
        </EmptyState>
      ) : (
        <div className="grid gap-4">
          {groups.map((group) => (
            <Group key={`${group.subject}-${group.subjectId}`} group={group} />
          ))}
        </div>
      )}
      <Pagination
        label={t('notices.pages')}
        page={page}
        pageCount={pageCount}
        to={to}
        previousLabel={t('common.previous')}
        nextLabel={t('common.next')}
        pageLabel={(number) => t('notices.page', { page: number })}
      />
    </Page>
  )
}
