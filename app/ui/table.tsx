import type { ReactNode } from 'react'
import { cx } from './cx.ts'

export interface Column<Row> {
  key: string
  /** Heads the column, and stands before each value where the table is stacked. */
  header: string
  cell: (row: Row) => ReactNode
  align?: 'start' | 'number'
  /** The cell that names the row; one column at most. */
  isRowHeader?: boolean
}

export interface TableProps<Row> {
  caption: ReactNode
  captionHidden?: boolean
  columns: Column<Row>[]
  rows: Row[]
  rowKey: (row: Row) => string
  /** Shown in place of the table when there is no row. */
  empty?: ReactNode
  className?: string
}

// Stacked rows are `display: block`, which takes the table out of the accessibility tree in Safari: said again as roles.
const as = {
  table: { role: 'table' },
  group: { role: 'rowgroup' },
  row: { role: 'row' },
  head: { role: 'columnheader' },
  rowHead: { role: 'rowheader' },
  cell: { role: 'cell' },
}

export function Table<Row>({ caption, captionHidden, columns, rows, rowKey, empty, className }: TableProps<Row>) {
  if (rows.length === 0 && empty) return <>{empty}</>
  return (
    <div className={cx('table-frame', className)}>
      <table className="data-table" {...as.table}>
        <caption className={captionHidden ? 'sr-only' : undefined}>{caption}</caption>
        <thead {...as.group}>
          <tr {...as.row}>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={numberClass(column)} {...as.head}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...as.group}>
          {rows.map((row) => (
            <tr key={rowKey(row)} {...as.row}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Cell<Row>({ column, row }: { column: Column<Row>; row: Row }) {
  const content = <div className="cell">{column.cell(row)}</div>
  if (column.isRowHeader) {
    return (
      <th scope="row" {...as.rowHead}>
        {content}
      </th>
    )
  }
  return (
    <td data-label={column.header} className={numberClass(column)} {...as.cell}>
      {content}
    </td>
  )
}

function numberClass<Row>(column: Column<Row>) {
  return column.align === 'number' ? 'is-number' : undefined
}
