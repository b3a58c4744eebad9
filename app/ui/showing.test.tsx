import { describe, expect, it } from 'vitest'
import { BarChart } from './bar-chart.tsx'
import { Button } from './button.tsx'
import { Funnel } from './funnel.tsx'
import { LineChart } from './line-chart.tsx'
import { Money } from './money.tsx'
import { Notice } from './notice.tsx'
import { Steps } from './steps.tsx'
import { Table } from './table.tsx'
import { Term } from './term.tsx'
import { attribute, markup, tag } from './testing/markup.tsx'
import { TrackTag } from './track-tag.tsx'
import { LogoMark } from './logo-mark.tsx'

const points = [
  { key: 'a', label: 'Metal', value: 42, text: '42 firms' },
  { key: 'b', label: 'Print', value: 7, text: '7 firms' },
]

describe('Table', () => {
  const html = markup(
    <Table
      caption="Charges"
      rows={[{ id: '1', name: 'Fee', yen: 12_000 }]}
      rowKey={(row) => row.id}
      columns={[
        { key: 'name', header: 'For', cell: (row) => row.name, isRowHeader: true },
        {
          key: 'yen',
          header: 'Amount',
          align: 'number',
          cell: (row) => <Money yen={row.yen} locale="en" as="table" />,
        },
      ]}
    />,
  )

  it('labels each cell with its column, for the stacked look', () => {
    expect(attribute(tag(html, 'td'), 'data-label')).toBe('Amount')
  })

  it('has a caption, column heads and a row head', () => {
    expect(html).toContain('<caption>Charges</caption>')
    expect(html.match(/<th scope="col"/g)).toHaveLength(2)
    expect(html).toMatch(/<th scope="row" role="rowheader">.*Fee/)
  })

  it('keeps its roles when CSS makes its rows blocks', () => {
    for (const role of ['table', 'rowgroup', 'row', 'columnheader', 'rowheader', 'cell']) {
      expect(html).toContain(`role="${role}"`)
    }
  })

  it('aligns numbers, head and cell', () => {
    expect(html.match(/class="is-number"/g)).toHaveLength(2)
  })

  it('shows what stands for no rows', () => {
    expect(markup(<Table caption="C" columns={[]} rows={[]} rowKey={String} empty={<p>Nothing</p>} />)).toBe(
      '<p>Nothing</p>',
    )
  })
})

describe.each([
  ['BarChart', <BarChart title="T" labelHeader="Trade" valueHeader="Firms" points={points} />],
  ['LineChart', <LineChart title="T" labelHeader="Trade" valueHeader="Firms" points={points} tickText={String} />],
  ['Funnel', <Funnel title="T" labelHeader="Trade" valueHeader="Firms" stages={points} />],
])('%s', (_name, chart) => {
  const html = markup(chart)

  it('has a drawing for the eye only', () => {
    expect(attribute(tag(html, 'svg'), 'aria-hidden')).toBe('true')
  })

  it('has a table behind it with every number', () => {
    const table = html.slice(html.indexOf('<table'))
    for (const point of points)
      expect(table).toMatch(new RegExp(`<th scope="row"[^>]*>${point.label}</th><td[^>]*>${point.text}</td>`))
    expect(html).toContain('as table!')
  })
})

it('draws bars in proportion', () => {
  const html = markup(<BarChart title="T" labelHeader="L" valueHeader="V" points={points} />)
  const widths = [...html.matchAll(/<rect[^>]*width="([\d.]+)"/g)].map((match) => Number(match[1]))
  expect((widths[0] ?? 0) / (widths[1] ?? 1)).toBeCloseTo(42 / 7)
})

it('draws a chart of nothing without a single NaN', () => {
  const html = markup(<LineChart title="T" labelHeader="L" valueHeader="V" points={[]} tickText={String} />)
  expect(html).not.toContain('NaN')
})

describe('Steps', () => {
  const html = markup(
    <Steps
      label="Progress"
      steps={[
        { key: '1', label: 'First', state: 'done', stateLabel: 'done' },
        { key: '2', label: 'Second', state: 'current', stateLabel: 'now', turn: { label: 'Yours', mine: true } },
        { key: '3', label: 'Third', state: 'upcoming', stateLabel: 'later' },
      ]}
    />,
  )

  it('marks one step as the current one, and says each state in words', () => {
    expect(html.match(/aria-current="step"/g)).toHaveLength(1)
    expect(html).toMatch(/First<span class="sr-only"> done/)
  })

  it('uses vermilion for my turn only', () => {
    expect(html).toMatch(/text-shu[^>]*>.*Yours/)
    expect(html.match(/text-shu/g)).toHaveLength(1)
  })
})

describe('Button', () => {
  it('while pending keeps its focus: not disabled, but said to be', () => {
    const button = tag(markup(<Button pending>Send</Button>), 'button')
    expect(button).toContain('aria-disabled="true"')
    expect(button).not.toContain(' disabled=')
  })

  it('sends its form unless it is told otherwise', () => {
    expect(attribute(tag(markup(<Button>Send</Button>), 'button'), 'type')).toBe('submit')
    expect(attribute(tag(markup(<Button type="button">Send</Button>), 'button'), 'type')).toBe('button')
  })
})

it('opens a term natively and describes the word with its note', () => {
  const html = markup(<Term explanation="A promise">NDA</Term>)
  const button = tag(html, 'button')
  const note = tag(html, 'span', 'popover="auto"')
  expect(attribute(button, 'popovertarget')).toBe(attribute(note, 'id'))
  expect(attribute(button, 'aria-describedby')).toBe(attribute(note, 'id'))
})

it('shows a track it has not heard of', () => {
  expect(markup(<TrackTag track="export" label="Export" />)).toContain('Export')
})

it('says nothing by icon alone', () => {
  for (const svg of markup(
    <>
      <Notice tone="danger" title="T" />
      <LogoMark />
    </>,
  ).match(/<svg[^>]*>/g) ?? [])
    expect(svg).toContain('aria-hidden="true"')
})
