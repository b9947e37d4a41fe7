const TOTAL = /^(?:合计|总计|小计|平均|均值|total|合 计|总 计)$/i;

/** Whether a cell says that its row adds up or averages the others: no place bears such a name. */
export function isTotal(cell: string): boolean {
  return TOTAL.test(cell.trim());
}
