/** Whether a click on a link is the browser's own business: it opens a tab or a window. */
export function opensElsewhere(click: MouseEvent): boolean {
  return click.ctrlKey || click.metaKey || click.shiftKey || click.button !== 0;
}
