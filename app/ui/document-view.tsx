import type { ReactNode } from 'react'
import { Heading, type HeadingLevel } from './heading.tsx'

export interface DocumentSection {
  key: string
  heading?: string
  /** Line breaks are kept as they are written. */
  body: string
}

/** A legal document as a sheet of paper: numbered as it was written, wide margins, printed without anything around it. */
export function DocumentView({
  title,
  meta,
  sections,
  level = 2,
  children,
}: {
  title: string
  /** Version, date, parties. */
  meta?: ReactNode
  sections: DocumentSection[]
  level?: 2 | 3
  /** Signatures and what stands under the text. */
  children?: ReactNode
}) {
  const sectionLevel: HeadingLevel = level === 2 ? 3 : 4
  return (
    <article className="document mx-auto w-full max-w-3xl rounded-4 border border-line bg-surface px-5 py-8 sm:px-12 sm:py-14 print:border-0 print:p-0">
      <header className="mb-8 grid gap-3 border-b border-line pb-6 text-center">
        <Heading level={level}>{title}</Heading>
        {meta && <div className="text-small text-ink-soft">{meta}</div>}
      </header>
      <div className="measure mx-auto grid gap-6">
        {sections.map((section) => (
          <section key={section.key}>
            {section.heading && (
              <Heading level={sectionLevel} className="mb-1 text-body">
                {section.heading}
              </Heading>
            )}
            <p className="whitespace-pre-wrap">{section.body}</p>
          </section>
        ))}
      </div>
      {children && <footer className="mt-10 border-t border-line pt-6">{children}</footer>}
    </article>
  )
}
