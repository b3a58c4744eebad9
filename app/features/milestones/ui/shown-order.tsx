import { Link } from '@remix-run/react'
import { formatDate } from '#app/i18n/format.ts'
import { useT } from '#app/i18n/use-t.tsx'
import { Card } from '#app/ui/card.tsx'
import { DefinitionList } from '#app/ui/definition-list.tsx'
import { Money } from '#app/ui/money.tsx'
import { Time } from '#app/ui/time.tsx'
import type { OrderPage, ShownOrder } from '../queries/get-order-page.server.ts'

function PartCard({ part, number }: { part: ShownOrder['parts'][number]; number: number }) {
  const { t, locale } = useT()
  const day = (key: 'deliverOn' | 'inspectedBy' | 'payBy') => ({
    key,
    term: t(`milestones.order.columns.${key}`),
    value: <Time at={part[key]} text={formatDate(part[key], locale)} />,
  })
  return (
    <Card as="li" className="grid gap-3">
      <h3 className="text-h3">
        {number}. <span data-user-text="">{part.title}</span>
      </h3>
      <DefinitionList
        items={[
          {
            key: 'amount',
            term: t('milestones.order.columns.amount'),
            value: <Money yen={part.workYen} locale={locale} />,
          },
          day('deliverOn'),
          day('inspectedBy'),
          day('payBy'),
        ]}
      />
    </Card>
  )
}

/** The order as it is proposed or was accepted: the eight items the Freelance Act wants stated. */
export function ShownOrderView({ page, order }: { page: OrderPage; order: ShownOrder }) {
  const { t, dynamic, locale } = useT()
  const { names } = page
  const orderedOn = order.acceptedAt ? formatDate(order.acceptedAt, locale) : t('milestones.order.facts.notYet')
  const fact = (key: 'client' | 'payee' | 'orderedOn' | 'content' | 'place', text: string) => ({
    key,
    term: t(`milestones.order.facts.${key}`),
    value: (
      <span className="whitespace-pre-wrap" data-user-text="">
        {text}
      </span>
    ),
  })
  const items = [
    fact('client', names.client),
    fact('payee', names.payee),
    { key: 'orderedOn', term: t('milestones.order.facts.orderedOn'), value: orderedOn },
    fact('content', order.content),
    fact('place', order.place),
    { key: 'method', term: t('milestones.order.facts.method'), value: t('milestones.order.facts.methodText') },
    ...(order.withholdingReason
      ? [
          {
            key: 'withholding',
            term: t('milestones.order.facts.withholding'),
            value: dynamic(`milestones.withholding.${order.withholdingReason}`),
          },
        ]
      : []),
    { key: 'total', term: t('milestones.order.total'), value: <Money yen={order.amountYen} locale={locale} /> },
  ]
  return (
    <div className="grid gap-6">
      <DefinitionList items={items} />
      <ol className="grid gap-4">
        {order.parts.map((part, index) => (
          <PartCard key={index} part={part} number={index + 1} />
        ))}
      </ol>
      {order.documentId && (
        <p>
          <Link to={`/accounting-documents/${order.documentId}`} reloadDocument className="link touch">
            {t('milestones.order.pdf')}
          </Link>
        </p>
      )}
    </div>
  )
}
