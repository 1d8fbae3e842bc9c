/** Which tab the arrow keys, Home and End go to, of several in a row. */
export function tabByKey<T>(event: KeyboardEvent, tabs: readonly T[], current: T): T | undefined {
  if (event.ctrlKey || event.metaKey || event.altKey) return undefined;
  const place = tabs.indexOf(current);
  const places: Readonly<Record<string, number>> = {
    ArrowRight: (place + 1) % tabs.length,
    ArrowLeft: (place - 1 + tabs.length) % tabs.length,
    Home: 0,
    End: tabs.length - 1,
  };
  return tabs[places[event.key] ?? -1];
}
