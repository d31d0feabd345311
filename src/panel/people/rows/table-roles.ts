/** A table by its roles: its rows stand where their number says, which the elements of a table never do. */
export const ROW_GROUP = { role: 'rowgroup' } as const;
export const ROW = { role: 'row' } as const;
export const CELL = { role: 'cell' } as const;
/** The cell that says whose row it is. */
export const ROW_HEAD = { role: 'rowheader' } as const;
/** The row of the heads; people's rows follow it. */
export const HEAD_ROW = { role: 'row', 'aria-rowindex': 1 } as const;
export const COLUMN_HEAD = { role: 'columnheader' } as const;
