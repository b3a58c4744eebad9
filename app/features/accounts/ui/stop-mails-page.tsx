import { Form } from '@remix-run/react'
import { Button } from '#app/ui/button.tsx'
import { ButtonLink } from '#app/ui/button-link.tsx'
import { Page } from '#app/ui/page.tsx'
import { PageHeader } from '#app/ui/page-header.tsx'

interface Words {
  title: string
  lead: string
}

/** One button for whoever comes from a mail. Nothing happens by opening the page: mail programs open links by themselves. */
export function StopMailsPage({
  isOn,
  asking,
  done,
}: {
  isOn: boolean
  /** While the mails still come. */
  asking: Words & { submit: string }
  /** When they have stopped; `link` leads on. */
  done: Words & { link: { to: string; label: string } }
}) {
  const { title, lead } = isOn ? asking : done
  return (
    <Page width="narrow">
      <PageHeader title={title} lead={lead} />
      {isOn ? (
        <Form method="post">
          <Button>{asking.submit}</Button>
        </Form>
      ) : (
        <div>
          <ButtonLink to={done.link.to} variant="secondary">
            {done.link.label}
          </ButtonLink>
        </div>
      )}
    </Page>
  )
}
