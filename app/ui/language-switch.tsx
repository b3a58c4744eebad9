/** Each language is written in itself, so that it is found by those who read nothing else. Plain links: works everywhere. */
export function LanguageSwitch({
  label,
  items,
}: {
  label: string
  items: { href: string; label: string; lang: string; current: boolean }[]
}) {
  return (
    <nav aria-label={label}>
      <ul className="flex">
        {items
          .filter((item) => !item.current)
          .map((item) => (
            <li key={item.lang}>
              <a
                href={item.href}
                lang={item.lang}
                hrefLang={item.lang}
                className="inline-flex min-h-11 min-w-11 items-center justify-center rounded-8 px-1.5 text-small text-ink-soft underline underline-offset-4 hover:bg-sunken hover:text-ink"
              >
                {item.label}
              </a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
